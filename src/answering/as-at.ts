import type { Reading } from '../indicators/indicator.ts';
import type { Citation } from '../papers/citation.ts';
import { sayDate } from '../papers/say-source.ts';
import type { Answer } from './answer.ts';

/** Evidence older than this is dated in the answer. */
const OLD_AFTER_DAYS = 365;

/** How old the evidence of an answer is: the newest date cited, and a note where its age matters to the reader, or that it is a draft. */
export function asAtOf(citations: readonly Citation[], readings: readonly Reading[], today: string): Answer['asAt'] {
  const { newest, note } = ageOf(citations, readings, today);
  return { newest, note: [note, sayDrafts(citations)].filter(Boolean).join(' ') || null };
}

/** Words of a draft may yet be changed, so an answer from one says so. */
function sayDrafts(citations: readonly Citation[]): string | null {
  const drafts = citations.filter(({ edition }) => edition === 'draft');
  if (drafts.length === 0) return null;
  const what = drafts.length === citations.length ? 'This' : 'Part of this';
  return `${what} comes from a draft, not yet confirmed${what === 'This' ? '' : `: ${drafts.map(({ mark }) => `[${mark}]`).join(' ')}`}.`;
}

function ageOf(citations: readonly Citation[], readings: readonly Reading[], today: string): Answer['asAt'] {
  const dates = citations.flatMap(({ meeting }) => meeting.date ?? []).sort();
  const newest = dates.at(-1) ?? null;
  if (citations.length === 0) return { newest: null, note: null };
  const undated = citations.find(({ meeting }) => meeting.date === null);
  const said = newest
    ? sayDate(newest)
    : undated
      ? `a meeting whose date is not stated${undated.meeting.dateNote ? ` (${undated.meeting.dateNote})` : ''}`
      : null;
  const figures = [...new Set(readings.flatMap(({ latest }) => latest?.period ?? []))];
  if (figures.length > 0) return { newest, note: `Figures to ${figures.join(' and ')}; newest paper on this ${said}.` };
  if (!newest) return { newest, note: said ? `Newest paper on this: ${said}.` : null };
  return { newest, note: daysBetween(newest, today) > OLD_AFTER_DAYS ? `Newest paper on this: ${said}.` : null };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
