import { sayDate } from '../../papers/say-source.ts';
import { meetingsOf } from '../record/meetings-held.ts';
import type { Shelf } from '../shelf.ts';

const ASKS =
  /^\W*(?:(?:please )?help(?: me)?(?: please)?|(?:so )?what (?:can|do|could) (?:you|minutebook) (?:do|answer|know|tell me|help (?:me )?with)(?: for (?:me|us))?|what (?:can|could|should) i ask(?: you)?|who are you|what are you(?: for)?|what is (?:this|minutebook)|how (?:do|can) (?:i|we) (?:use|ask) (?:you|this|it|minutebook)|how (?:do|does) (?:you|this|it|minutebook) work)\W*$/i;

/** Whether somebody asks about the asking itself. */
export function asksForHelp(question: string): boolean {
  return ASKS.test(question);
}

/** What is held and how to ask, with questions that this library answers. */
export function sayHelp(
  shelf: Shelf,
  hasIndicators: boolean,
): { readonly text: string; readonly choices: readonly string[] } {
  const papers = shelf.papers();
  if (papers.length === 0)
    return { text: 'I answer from the council’s committee papers alone, and I hold none yet.', choices: [] };
  const meetings = meetingsOf(papers);
  const dates = papers.flatMap(({ meeting }) => meeting.date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const time = first && last ? `, from ${sayDate(first)} to ${sayDate(last)}` : '';
  const bodies = [...new Set(meetings.map(({ body }) => body))].slice(0, 4).join('; ');
  const report = meetings.flatMap((meeting) => meeting.papers).find(({ kind }) => kind === 'report');
  const minuted = papers.some(({ kind }) => kind === 'minutes');
  return {
    text: `I answer from the council’s committee papers alone, and give the meeting, item and paragraph for every statement. I hold ${papers.length} paper${papers.length === 1 ? '' : 's'}${time} (${bodies}). Ask in your own words for a figure, a date, a reason, what was said, decided or promised, and go on in the same thread. Where the papers do not say, I tell you so. For example:`,
    choices: [
      ...(minuted
        ? ['What was decided at the last meeting?', 'What did officers promise to bring back to members?']
        : []),
      ...(hasIndicators ? ['Which indicators are getting worse?'] : []),
      ...(report ? [`Which papers do you have on ${report.title}?`] : []),
      'What are the newest papers?',
    ],
  };
}
