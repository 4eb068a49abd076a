import { stemsOf } from './concepts.ts';
import type { DashboardRow } from './dashboard-rows.ts';

/** What one row tells about its topic: the headings of the paragraphs that speak of it, and the first of those paragraphs. */
export interface TopicEvidence {
  readonly row: DashboardRow;
  readonly headings: readonly string[];
  readonly paragraph: string | null;
}

export interface Topic {
  readonly topic: string;
  readonly note: string | null;
}

const alike = 0.6;

/**
 * The topic of every row of one dashboard. An empty cell continues the topic above. Where the narrative speaks of the
 * indicator under another heading than the table has it, the cell has slipped or been garbled on its way into the file:
 * the heading wins and the note says so. A row the narrative is silent about goes with the rows of its theme.
 */
export function repairTopics(evidence: readonly TopicEvidence[]): readonly Topic[] {
  const printed = evidence.map(({ row }) => row.topic);
  const filled: string[] = [];
  for (const [index, cell] of printed.entries()) filled.push(cell || (filled[index - 1] ?? ''));
  const told = evidence.map(({ row, headings }) => headingFor(headings, printed, row.theme));
  const wordings = printed.filter((cell) => cell !== '');

  return evidence.map(({ row, paragraph }, index) => {
    const own = filled[index] ?? '';
    const heading = told[index] ?? null;
    if (heading && likeness(own, heading) >= alike) return { topic: own, note: null };
    if (heading) {
      const where = paragraph ? `, paragraph ${paragraph}` : '';
      return {
        topic: wordingOf(heading, wordings),
        note: `${whatTheTableHas(printed[index] ?? '', own)} The narrative speaks of this indicator under “${heading}”${where}.`,
      };
    }
    const mates = evidence.flatMap((other, at) => (other.row.theme === row.theme && row.theme ? (told[at] ?? []) : []));
    const usual = mostFrequent(mates);
    if (!usual || likeness(own, usual) >= alike) return { topic: own, note: ownNote(printed[index] ?? '', own, usual) };
    return {
      topic: wordingOf(usual, wordings),
      note: `${whatTheTableHas(printed[index] ?? '', own)} The narrative does not speak of this indicator; the other rows of the theme ${row.theme} stand under “${usual}”.`,
    };
  });
}

/** 0 to 1: the share of words two headings have in common. */
function likeness(a: string, b: string): number {
  const [one, two] = [new Set(stemsOf(a)), new Set(stemsOf(b))];
  const shared = [...one].filter((word) => two.has(word)).length;
  return one.size + two.size === 0 ? 0 : shared / (one.size + two.size - shared);
}

/** The heading that plays the part of a topic: the one most like a printed topic, or else the outermost. A heading that only repeats the theme is not one. */
function headingFor(headings: readonly string[], printed: readonly string[], theme: string): string | null {
  const able = headings.filter((heading) => likeness(heading, theme) < alike);
  const scored = able.map((heading) => ({
    heading,
    score: Math.max(0, ...printed.map((cell) => likeness(cell, heading))),
  }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, next) => (!top || next.score > top.score ? next : top),
    null,
  );
  return best?.heading ?? null;
}

/** The table's own wording of a heading where it prints one whole; otherwise the heading. */
function wordingOf(heading: string, wordings: readonly string[]): string {
  return wordings.find((wording) => likeness(wording, heading) >= alike) ?? heading;
}

function whatTheTableHas(cell: string, own: string): string {
  if (cell) return `The table prints “${cell}” here.`;
  return own ? `The table leaves the topic empty below “${own}”.` : 'The table leaves the topic empty.';
}

function ownNote(cell: string, own: string, confirmed: string | null): string | null {
  return cell || confirmed || !own
    ? null
    : `The table leaves the topic empty; “${own}” is carried down from the rows above.`;
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
