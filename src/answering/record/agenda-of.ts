import type { Passage } from '../../indexing/passage.ts';
import { sayDate } from '../../papers/say-source.ts';
import type { Shelf } from '../shelf.ts';
import { type HeldMeeting, sayHeld } from './meetings-held.ts';
import { isCustomary, lineOf, type RecordAnswer, recorded } from './record-answer.ts';

/** The items of a meeting: its agenda where that is held, else the items of its minutes; customary business is left out. */
export function sayAgenda(meeting: HeldMeeting, shelf: Shelf): RecordAnswer | null {
  const agendas = meeting.papers.filter(({ kind }) => kind === 'agenda');
  const entries = agendas
    .flatMap(({ id }) => shelf.passagesOf(id))
    .filter(({ kind, source }) => kind === 'agenda-entry' && !isCustomary(source.item.title));
  const others = meeting.papers.flatMap(({ id }) => shelf.passagesOf(id));
  const items = entries.length > 0 ? entries : onePerItem(others);
  if (items.length === 0) return null;
  const from = entries.length > 0 ? 'on the agenda' : 'items in the papers';
  const parts = items.map((passage) => {
    const { label, title } = passage.source.item;
    const words = entries.length > 0 ? (passage.text.split('\n')[0] ?? title) : title;
    return lineOf(passage, `${label ? `Item ${label}: ` : ''}${words}`, words);
  });
  return recorded(`${meeting.body}, ${sayHeld(meeting)}, ${from} beside the customary business:`, parts, 'items');
}

function onePerItem(passages: readonly Passage[]): readonly Passage[] {
  const seen = new Set<string>();
  return passages
    .filter(
      ({ source, sameAs }) => source.item.label !== null && !isCustomary(source.item.title) && sameAs === undefined,
    )
    .filter(({ source }) => !seen.has(source.item.title) && seen.add(source.item.title));
}

/** Where and when a meeting was held, from the words at the head of its papers. */
export function sayPlace(meeting: HeldMeeting, shelf: Shelf): RecordAnswer | null {
  const outline = meeting.papers.find(({ meeting: { venue } }) => venue);
  const { venue, time } = outline?.meeting ?? {};
  if (!venue) return null;
  const head = meeting.papers.flatMap(({ id }) => shelf.passagesOf(id)).find(({ text }) => text.includes(venue));
  if (!head) return null;
  const said = `${meeting.body}, ${sayHeld(meeting)}: ${venue}${time ? `, ${time}` : ''}.`;
  const quote = head.text.split('\n').find((line) => line.includes(venue)) ?? head.text;
  return recorded(null, [lineOf(head, said, quote)], 'places');
}

const NEXT = /^(?:.{0,40} and )?dates? of (?:the )?(?:next|future) meetings?/i;
const SAYS_NEXT = /\b(?:next|future) meetings?\b/i;

/** The date of the next meeting as the newest papers give it, and whether that has passed. */
export function sayNextMeeting(meetings: readonly HeldMeeting[], shelf: Shelf, today: string): RecordAnswer | null {
  for (const meeting of meetings) {
    const found = meeting.papers
      .flatMap(({ id }) => shelf.passagesOf(id))
      .find(({ source, text, kind }) => NEXT.test(source.item.title) && kind !== 'heading' && /\d{4}/.test(text));
    if (!found) continue;
    const dated = found.sentences.filter((text) => /\d{4}/.test(text));
    const sentence = dated.find((text) => SAYS_NEXT.test(text)) ?? dated[0] ?? found.text;
    const known = meeting.date ?? '';
    const newest = meetings.find(({ date }) => date !== null)?.date ?? known;
    const passed = newest < today ? `My newest papers are of ${sayDate(newest)}; no later date is in them.` : null;
    return recorded(
      `The newest date in the papers, from ${sayHeld(meeting)} of the ${meeting.body}:`,
      [lineOf(found, sentence, sentence)],
      'dates',
      passed,
    );
  }
  return null;
}
