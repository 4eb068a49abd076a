import type { PlacedLine } from './placed-columns.ts';
import { hasHalfLines, middleRows } from './placed-middle.ts';
import { isValue } from './placed-value.ts';

/** Lines that are one row, whatever they say; `ruled` where drawn lines part it from the others. */
export interface RowGroup {
  readonly ruled: boolean;
}

/** How much further than lines of one cell rows may stand from each other. */
const further = 1.2;
/** The most lines of one row. */
const mostLines = 12;

/** The distance within which a line may carry a row on: that of the lines nearest to each other, and a little more. */
export function tightest(lines: readonly PlacedLine[]): number {
  let least = 3;
  lines.forEach(({ below }, index) => {
    if (index > 0 && below > 0.8) least = Math.min(least, below);
  });
  return least * further;
}

/**
 * The row that each line belongs to, where drawn lines or white part the rows: what stands between them is one row where
 * no more than one of its lines is full and no column holds two values. Null where cells stand around the middle of their
 * row and nothing says for sure which of them belong together.
 */
export function rowGroups(
  lines: readonly PlacedLine[],
  cells: readonly (readonly string[])[],
): readonly (RowGroup | null)[] | null {
  const byRule = groupsAt(lines, ({ ruled }) => ruled === true);
  const single = byRule.filter(([from, to]) => isOneRow(cells.slice(from, to)));
  if (byRule.length >= 2 && single.length * 5 >= byRule.length * 4) return spread(byRule, single, true);
  const tight = tightest(lines);
  const byWhite = groupsAt(lines, ({ below }) => below > tight);
  const whole = byWhite.filter(([from, to]) => isOneRow(cells.slice(from, to)));
  if (hasHalfLines(lines) && (byWhite.length < 2 || whole.length < byWhite.length)) {
    const rows = middleRows(lines, cells);
    const byMiddle = rows && groupsAt(lines, (line) => rows[lines.indexOf(line)] !== rows[lines.indexOf(line) - 1]);
    return byMiddle && spread(byMiddle, byMiddle, true);
  }
  return byWhite.length < 2 ? lines.map(() => null) : spread(byWhite, whole, false);
}

type Range = readonly [from: number, to: number];

function groupsAt(lines: readonly PlacedLine[], parts: (line: PlacedLine) => boolean): Range[] {
  const starts = lines.flatMap((line, index) => (index === 0 || parts(line) ? [index] : []));
  return starts.map((start, index) => [start, starts[index + 1] ?? lines.length]);
}

const spread = (all: readonly Range[], single: readonly Range[], ruled: boolean): (RowGroup | null)[] =>
  all.flatMap((range) => {
    const group = single.includes(range) ? { ruled } : null;
    return Array.from({ length: range[1] - range[0] }, () => group);
  });

function isOneRow(lines: readonly (readonly string[])[]): boolean {
  if (lines.length > mostLines) return false;
  const full = lines.filter(([name, ...others]) => name !== '' && others.filter(Boolean).length * 2 > others.length);
  return full.length <= 1 && (lines[0] ?? []).every((_, column) => oneValue(lines, column));
}

const oneValue = (lines: readonly (readonly string[])[], column: number): boolean =>
  lines.filter((cells) => isValue(cells[column] ?? '')).length <= 1;
