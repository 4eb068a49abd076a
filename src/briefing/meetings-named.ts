import { searchWords } from '../indexing/search-words.ts';
import type { Meeting } from '../papers/meeting.ts';
import type { Paper } from '../papers/paper.ts';
import { sortDate } from './paper-age.ts';

/** The meetings that a text names and nothing else: one to brief on, several to choose from, or none that is here. */
export type MeetingsNamed =
  | { readonly kind: 'meeting'; readonly meeting: Meeting }
  | { readonly kind: 'which-meeting'; readonly meetings: readonly Meeting[] }
  | { readonly kind: 'no-meeting'; readonly meetings: readonly Meeting[] };

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split('|');
const NEWEST = /^(?:the )?(?:last|latest|newest|most recent|next|coming|tomorrow[’']?s) (?:\w+ )?meeting$/i;
/** Words that say "meeting" and not which. */
const MEETING_WORDS =
  /\b(?:the|meeting|of|on|held|in|agenda|pack|papers?|minutes|for|committee|cabinet|council|panel)\b/gi;
const MONTH_OF_YEAR = new RegExp(`^(?:(${MONTHS.join('|')}) )?((?:19|20)\\d\\d)$`, 'i');

/** Reads "8 March 2022", "the pack of 2022-03-08", "March 2022", "last meeting"; null where a text names something else. */
export function meetingsNamed(text: string, papers: readonly Paper[]): MeetingsNamed | null {
  const newestFirst = meetingsOf(papers).reverse();
  if (NEWEST.test(text)) return newestFirst[0] ? { kind: 'meeting', meeting: newestFirst[0] } : null;
  const byId = newestFirst.find(({ id }) => id === text);
  if (byId) return { kind: 'meeting', meeting: byId };
  const date = dateIn(text);
  const rest = text.replace(date ? DATE : /$^/, ' ').replace(MEETING_WORDS, ' ');
  if (date) {
    const words = searchWords(rest);
    const onDate = newestFirst.filter((meeting) => meeting.date === date);
    const [named] = onDate.filter(({ body }) => words.every((word) => searchWords(body.name).includes(word)));
    if (named) return { kind: 'meeting', meeting: named };
    return words.length === 0 && onDate.length === 0 ? { kind: 'no-meeting', meetings: newestFirst } : null;
  }
  return inPeriod(rest.replace(/\s+/g, ' ').trim(), newestFirst);
}

function inPeriod(text: string, meetings: readonly Meeting[]): MeetingsNamed | null {
  const [, month, year] = MONTH_OF_YEAR.exec(text) ?? [];
  if (!year) return null;
  const start = month ? `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}` : year;
  const held = meetings.filter(({ date }) => date?.startsWith(start));
  const [only] = held;
  if (only && held.length === 1) return { kind: 'meeting', meeting: only };
  return held.length > 0 ? { kind: 'which-meeting', meetings: held } : { kind: 'no-meeting', meetings };
}

/** Meetings once each, oldest first. */
function meetingsOf(papers: readonly Paper[]): Meeting[] {
  const found = new Map(papers.map((paper) => [paper.meeting.id, paper]));
  return [...found.values()].sort((a, b) => sortDate(a).localeCompare(sortDate(b))).map(({ meeting }) => meeting);
}

const DATE = new RegExp(
  `\\b(\\d{4})-(\\d{2})-(\\d{2})\\b|\\b(\\d{1,2})/(\\d{1,2})/(\\d{2,4})\\b|\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTHS.join('|')}),? (\\d{4})\\b|\\b(${MONTHS.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`,
  'i',
);
const ASKS_NEWS =
  /\b(?:new|changed|happened|different|news)\b.*\b(?:since|from|after)\b|^(?:what.?s new |changes )?since\b/i;
const SINCE_LAST = /\bsince (?:the )?(?:last|previous) (?:\w+ )?(?:meeting|pack|time|papers)\b/i;

/** Two meetings named side by side: "what is new since 25 January 2022", "8 March 2022 compared with 25 January 2022". */
export function meetingsCompared(text: string, papers: readonly Paper[]): { earlier: Meeting; later: Meeting } | null {
  const held = meetingsOf(papers).filter(({ date }) => date !== null);
  if (SINCE_LAST.test(text) && (ASKS_NEWS.test(text) || SINCE_LAST.exec(text)?.index === 0)) return lastTwo(held);
  const dates = [...text.matchAll(new RegExp(DATE, 'gi'))].flatMap(([date]) => dateIn(date) ?? []).sort();
  if (dates.length !== 2 && !(dates.length === 1 && ASKS_NEWS.test(text))) return null;
  const earlier = held.find(({ date }) => date === dates[0]);
  const same = held.filter(({ body }) => body.slug === earlier?.body.slug);
  const later =
    dates.length === 2
      ? (same.find(({ date }) => date === dates[1]) ?? held.find(({ date }) => date === dates[1]))
      : same.find(({ date }) => (date ?? '') > (earlier?.date ?? ''));
  return earlier && later && earlier !== later ? { earlier, later } : null;
}

/** The two newest meetings of the body that met last and met twice. */
function lastTwo(held: readonly Meeting[]): { earlier: Meeting; later: Meeting } | null {
  for (const later of [...held].reverse()) {
    const earlier = held.filter(({ body, id }) => body.slug === later.body.slug && id !== later.id).at(-1);
    if (earlier && (earlier.date ?? '') < (later.date ?? '')) return { earlier, later };
  }
  return null;
}

/** The first full date of a text as an ISO date; days come before months, as councils write them. */
export function dateIn(text: string): string | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, y1, m1, d1, d2, m2, y2, d3, month3, y3, month4, d4, y4] = match;
  const month = m1 ?? m2 ?? String(MONTHS.indexOf((month3 ?? month4 ?? '').toLowerCase()) + 1);
  const year = y1 ?? y2 ?? y3 ?? y4 ?? '';
  const day = d1 ?? d2 ?? d3 ?? d4 ?? '';
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
