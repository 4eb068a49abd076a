import type { Passage } from '../../indexing/passage.ts';
import { type Period, spanPeriod } from '../../indicators/period.ts';
import { findPeriods } from '../../indicators/period-in-text.ts';

/** Whether a passage is of a time asked for, of another time only, or says nothing either way. */
export type TimeFit = 'fits' | 'open' | 'conflicts';

/** Compares the times a question names with those of a passage: its words, its headings, and its meeting. */
export function timeFit(asked: readonly Period[], passage: Passage): TimeFit {
  if (asked.length === 0) return 'open';
  const held = timesOf(passage);
  if (asked.some((period) => held.some((other) => overlap(period, other)))) return 'fits';
  return asked.some((period) => isShortlyBefore(period, passage)) ? 'open' : 'conflicts';
}

/** A paper tells of the months before it, and need not name them: a visit "in May this year" fills the paper of July. */
const MONTHS_TOLD_OF = 4;

function isShortlyBefore({ kind, end }: Period, { source }: Passage): boolean {
  const { date } = source.meeting;
  if (date === null || (kind !== 'month' && kind !== 'day')) return false;
  const months = (Date.parse(date) - Date.parse(end)) / (30 * 86_400_000);
  return months > 0 && months <= MONTHS_TOLD_OF;
}

/** Whether a sentence itself names one of the times asked for. */
export function namesTime(sentence: string, asked: readonly Period[]): boolean {
  if (asked.length === 0 || !/\d/.test(sentence)) return false;
  return findPeriods(sentence).some(({ period }) =>
    asked.some(({ start, end }) => start === period.start && end === period.end),
  );
}

/**
 * Every period a passage names or stands in; words that leave the year open count from its meeting. Who
 * came and what was resolved belongs to the meeting alone, not to the pack that carries its minutes.
 */
export function timesOf({ text, context, source, kind }: Passage): readonly Period[] {
  const ofTheMeeting = kind === 'resolution' || kind === 'attendance';
  const days = [source.meeting.date, ofTheMeeting ? null : (source.publishedIn?.date ?? null)]
    .filter((day) => day !== null)
    .map(asDay);
  const named = [text, context].flatMap((words) => findPeriods(words, days[0] ?? null).map(({ period }) => period));
  return [...named, ...days, ...boundsOf(source.meeting.dateNote)];
}

/** "after 24 January 2023, before 6 June 2023" as one stretch. */
function boundsOf(dateNote: string | null): readonly Period[] {
  const [first, ...rest] = dateNote ? findPeriods(dateNote) : [];
  const last = rest.at(-1);
  return first && last ? [spanPeriod(first.period, last.period)] : first ? [first.period] : [];
}

function asDay(day: string): Period {
  return { kind: 'day', start: day, end: day, label: day };
}

function overlap(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}
