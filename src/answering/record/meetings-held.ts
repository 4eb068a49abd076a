import type { Period } from '../../indicators/period.ts';
import { findPeriods } from '../../indicators/period-in-text.ts';
import { sayDate } from '../../papers/say-source.ts';
import type { PaperOutline } from '../shelf.ts';

/** A meeting with the papers that are held of it. */
export interface HeldMeeting {
  readonly id: string;
  readonly body: string;
  readonly date: string | null;
  readonly dateNote: string | null;
  readonly papers: readonly PaperOutline[];
}

/** The meetings of some papers, newest first; one whose date is not stated stands where its bounds put it. */
export function meetingsOf(papers: readonly PaperOutline[]): readonly HeldMeeting[] {
  const ids = [...new Set(papers.map(({ meeting }) => meeting.id))];
  return ids
    .flatMap((id) => {
      const held = papers.filter((paper) => paper.meeting.id === id);
      const meeting = held[0]?.meeting;
      return meeting
        ? [{ id, body: meeting.body.name, date: meeting.date, dateNote: meeting.dateNote, papers: held }]
        : [];
    })
    .sort((a, b) => orderKey(b).localeCompare(orderKey(a)));
}

function orderKey({ date, dateNote }: HeldMeeting): string {
  return date ?? `${boundsOf(dateNote)[0]?.end ?? ''}~`;
}

/** The meetings held in a time; one without a date counts where its bounds meet the time. */
export function heldIn(meetings: readonly HeldMeeting[], periods: readonly Period[]): readonly HeldMeeting[] {
  if (periods.length === 0) return meetings;
  return meetings.filter(({ date, dateNote }) => {
    const bounds = boundsOf(dateNote);
    const start = date ?? bounds[0]?.start;
    const end = date ?? bounds.at(-1)?.end;
    return (
      start !== undefined && end !== undefined && periods.some((period) => period.start <= end && start <= period.end)
    );
  });
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Meetings of a month that a question names without its year: "the January meeting". */
export function heldInMonth(meetings: readonly HeldMeeting[], question: string): readonly HeldMeeting[] {
  const word = new RegExp(
    `\\b(${MONTHS.join('|')})\\b(?! ?\\d)(?:['’]s)? (?:meeting|committee|panel|board|minutes|session)`,
    'i',
  ).exec(question)?.[1];
  if (!word) return meetings;
  const month = String(MONTHS.indexOf(word.toLowerCase()) + 1).padStart(2, '0');
  return meetings.filter(({ date }) => date?.slice(5, 7) === month);
}

function boundsOf(dateNote: string | null): readonly Period[] {
  return dateNote ? findPeriods(dateNote).map(({ period }) => period) : [];
}

/** "the meeting of 25 January 2022", or what is known of the date. */
export function sayHeld({ date, dateNote }: Pick<HeldMeeting, 'date' | 'dateNote'>): string {
  if (date) return `the meeting of ${sayDate(date)}`;
  return dateNote ? `a meeting whose date is not stated (${dateNote})` : 'a meeting whose date is not stated';
}

/** Whether a question means the newest meeting rather than any. */
export function meansTheLast(question: string): boolean {
  return /\b(?:last|latest|newest|most recent|previous)\b.{0,30}\b(?:meeting|committee|panel|board|session|minutes)\b/i.test(
    question,
  );
}
