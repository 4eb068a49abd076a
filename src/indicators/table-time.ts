import type { Paper, PaperNode } from '../papers/paper.ts';
import { dayPeriod, type Period } from './period.ts';
import { findPeriods } from './period-in-text.ts';

/** What a table's surroundings say of the time it speaks of. */
export interface TableTime {
  /** The one period its caption, headings, title or opening paragraphs name; null where they name none or several. */
  readonly stated: Period | null;
  /** Where that stands, in words: "the heading “Quarter 3 2025/26”". */
  readonly where: string | null;
  /** The day of the meeting; null where the paper has no date. */
  readonly meeting: Period | null;
}

/** Reads the surroundings nearest first: the line above the table, its headings, the title, the opening paragraphs. */
export function tableTime(paper: Paper, first: PaperNode): TableTime {
  const meeting = dayOf(paper.meeting.date);
  const above = paper.nodes[paper.nodes.findIndex(({ reference }) => reference === first.reference) - 2];
  const caption = above && !above.row && above.kind !== 'table-row' && above.text.length <= 160 ? [above.text] : [];
  const headings = [...caption, ...[...first.headings].reverse()].map((text) => ['the heading', text] as const);
  const titles = [paper.title, first.item.title].map((text) => ['the title', text] as const);
  const opening = paper.nodes
    .filter(({ kind, row }) => kind === 'paragraph' && !row)
    .slice(0, 3)
    .map(({ text }) => ['the paragraph', text] as const);
  for (const [what, text] of [...headings, ...titles, ...opening]) {
    const stated = onePeriod(text);
    if (stated === 'several') return { stated: null, where: null, meeting };
    if (stated && (!meeting || stated.start <= meeting.end)) {
      const words = text.length > 80 ? `${text.slice(0, 77)}…` : text;
      return { stated, where: `${what} “${words}”`, meeting };
    }
  }
  return { stated: null, where: null, meeting };
}

/** The only period of a text; where one lies within the other ("Quarter 3 of 2025/26", "31 December 2025"), the shorter. */
function onePeriod(text: string): Period | 'several' | null {
  const [first, ...others] = findPeriods(text.slice(0, 400))
    .map(({ period }) => period)
    .filter(({ kind }) => kind !== 'calendar-year');
  if (!first) return null;
  const within = (inner: Period, outer: Period) => inner.start >= outer.start && inner.end <= outer.end;
  const narrowest = others.reduce((best, one) => (within(one, best) ? one : best), first);
  return [first, ...others].every((one) => within(narrowest, one)) ? narrowest : 'several';
}

function dayOf(date: string | null): Period | null {
  const [year, month, day] = (date ?? '').split('-').map(Number);
  return year && month && day ? dayPeriod(year, month, day) : null;
}
