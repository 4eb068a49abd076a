import { addressesTheMachine } from '../answering/checks/instructions.ts';
import { searchWords } from '../indexing/search-words.ts';
import type { Meeting } from '../papers/meeting.ts';
import type { Paper } from '../papers/paper.ts';
import type { BriefingOptions } from './briefing.ts';
import { itemsOf, type MeetingItem } from './meeting-items.ts';
import { sortDate } from './paper-age.ts';
import { visiblePapers } from './visible.ts';

/** What somebody who names a topic wants. */
export type BriefingRequest =
  | { readonly kind: 'topic' | 'position-draft'; readonly topic: string }
  | { readonly kind: 'meeting'; readonly meeting: Meeting }
  | { readonly kind: 'news'; readonly earlier: Meeting; readonly later: Meeting }
  | { readonly kind: 'item'; readonly item: MeetingItem }
  | { readonly kind: 'which-item'; readonly choices: readonly string[] }
  | { readonly kind: 'everything' | 'refused' };

const LEAD_IN =
  /^(?:please )?(?:(?:can|could) you )?(?:(?:give|prepare|write|get|show|make)(?: me| us)? )?(?:an? |the )?(?:full |short |quick )?(?:brief(?:ing)?|summary|overview)(?: paper| note)? (?:me |us )?(?:on|about|for|of) (?:the )?/i;
const POSITION =
  /^(?:please )?(?:draft|write|prepare)?\s*(?:an? |the )?(?:draft )?position statement (?:on|about|for)\s+/i;
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split('|');
/** Asking who a child in a case is, or for a named child's record. */
const ABOUT_A_CHILD =
  /\b(?:(?:real |full )?(?:name|address|identity|school) of (?:the |this |that )?(?:child|boy|girl|parent|family|young person|[A-Z]\b)|who is (?:the )?(?:child|young person|[A-Z]\b)|identify (?:the |this )?(?:child|boy|girl|family)|(?:case|social care) (?:file|records?) (?:of|for|on) )/;

/** Reads what a topic asks for before any idea is looked up: a meeting by its date, a position statement, or a topic. */
export function readRequest(topic: string, papers: readonly Paper[], options: BriefingOptions): BriefingRequest {
  const text = topic.trim().replace(/[?.!]+$/, '');
  if (addressesTheMachine(text) || ABOUT_A_CHILD.test(text)) return { kind: 'refused' };
  if (POSITION.test(text)) return { kind: 'position-draft', topic: text.replace(POSITION, '') };
  const asked = text.replace(LEAD_IN, '');
  if (!/[\p{L}\d]/u.test(asked)) return { kind: 'everything' };
  const items = itemsNamed(asked, visiblePapers(papers, options));
  const [item] = items;
  if (item && items.length === 1) return { kind: 'item', item };
  if (items.length > 1) return { kind: 'which-item', choices: items.map(({ item: { title } }) => title) };
  const news = meetingsCompared(asked, visiblePapers(papers, options));
  if (news) return { kind: 'news', ...news };
  const meeting = meetingNamed(asked, visiblePapers(papers, options));
  return meeting ? { kind: 'meeting', meeting } : { kind: 'topic', topic: asked };
}

const ITEM = /^(?:agenda )?(?:item|minute|no\.?) ?(\d+[\w/]*)\b(?:,? (?:of|on|from|at|for)\b.*)?$/i;

/** The items that "item 9", "minute 50" or "item 9 of 8 March 2022" may mean, newest first. */
function itemsNamed(text: string, papers: readonly Paper[]): MeetingItem[] {
  const label = ITEM.exec(text)?.[1];
  if (!label) return [];
  const date = dateIn(text);
  const meetings = new Map(papers.map((paper) => [paper.meeting.id, paper]));
  return [...meetings.values()]
    .filter(({ meeting }) => date === null || meeting.date === date)
    .sort((a, b) => sortDate(b).localeCompare(sortDate(a)))
    .flatMap(({ meeting }) => itemsOf(meeting.id, papers).filter(({ item }) => item.label === label));
}

/** The meeting that a topic names and nothing else: "8 March 2022", "the meeting of 2022-03-08", "last meeting". */
function meetingNamed(text: string, papers: readonly Paper[]): Meeting | null {
  const meetings = [...new Map(papers.map((paper) => [paper.meeting.id, paper])).values()].sort((a, b) =>
    sortDate(b).localeCompare(sortDate(a)),
  );
  if (/^(?:the )?(?:last|latest|newest|most recent) (?:\w+ )?meeting$/i.test(text)) return meetings[0]?.meeting ?? null;
  const date = dateIn(text);
  if (!date) return meetings.find(({ meeting }) => meeting.id === text)?.meeting ?? null;
  const others = searchWords(
    text
      .replace(DATE, ' ')
      .replace(/\b(?:the|meeting|of|on|held|agenda|pack|minutes|for|committee|cabinet|council|panel)\b/gi, ' '),
  );
  const onDate = meetings.filter(({ meeting }) => meeting.date === date);
  const named = onDate.filter(({ meeting }) => others.every((word) => searchWords(meeting.body.name).includes(word)));
  return named[0]?.meeting ?? null;
}

const DATE = new RegExp(
  `\\b(\\d{4})-(\\d{2})-(\\d{2})\\b|\\b(\\d{1,2})/(\\d{1,2})/(\\d{2,4})\\b|\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTHS.join('|')}),? (\\d{4})\\b|\\b(${MONTHS.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`,
  'i',
);

/** Two meetings named side by side: "what is new since 25 January 2022", "8 March 2022 compared with 25 January 2022". */
function meetingsCompared(text: string, papers: readonly Paper[]): { earlier: Meeting; later: Meeting } | null {
  const dates = [...text.matchAll(new RegExp(DATE, 'gi'))].flatMap(([date]) => dateIn(date) ?? []);
  const compares = dates.length === 2 || (dates.length === 1 && /\b(?:new|changed|happened)\b.*\bsince\b/i.test(text));
  if (!compares) return null;
  const held = papers
    .filter(({ meeting }) => meeting.date !== null)
    .sort((a, b) => sortDate(a).localeCompare(sortDate(b)));
  const earlier = held.find(({ meeting }) => meeting.date === [...dates].sort()[0])?.meeting;
  const same = held.filter(({ meeting }) => meeting.body.slug === earlier?.body.slug).map(({ meeting }) => meeting);
  const later =
    dates.length === 2
      ? held.find(({ meeting }) => meeting.date === [...dates].sort()[1])?.meeting
      : same.find(({ date }) => (date ?? '') > (earlier?.date ?? ''));
  return earlier && later && earlier !== later ? { earlier, later } : null;
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
