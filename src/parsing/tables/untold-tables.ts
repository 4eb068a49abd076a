import type { DraftFinding } from '../body/draft.ts';
import { hasGap } from '../text/gaps.ts';
import type { Line } from '../text/line.ts';
import { alignRows } from './aligned-rows.ts';
import { untoldFlat } from './flat-rows.ts';
import { isValue } from './placed-value.ts';

/** The fewest lines of figures that look like a table. */
const fewest = 3;
/** How many other lines may stand between two of them, and above the first as names of columns. */
const between = 4;

/** Lines of figures set in columns that could not be told apart: read as text, and said, so that nobody takes silence for none. */
export function untoldTables(lines: readonly Line[]): DraftFinding[] {
  const figures = lines.flatMap((line, index) => (holdsFigures(line) ? [index] : []));
  const runs: number[][] = [];
  for (const index of figures) {
    const run = runs.at(-1);
    if (run && index - (run.at(-1) ?? 0) <= between) run.push(index);
    else runs.push([index]);
  }
  const flat = untoldFlat(lines).map((range): DraftFinding => ({ ...untold, lines: range }));
  const laid = runs.flatMap((run): DraftFinding[] => {
    const [first = 0, last = 0] = [run[0], run.at(-1)];
    if (run.length < fewest) return [];
    const read = alignRows(lines.slice(Math.max(0, first - between), last + 1));
    const from = lines[first]?.number ?? 0;
    const to = lines[last]?.number ?? from;
    if (read.some(({ number, row }) => row === true && number >= from)) return [];
    return [{ ...untold, lines: [from, to] }];
  });
  return [...laid, ...flat, ...untoldCells(lines)];
}

/** So many figures, one a line with an empty one between, are of a table; and so many of them follow a figure. */
const fewestCells = 6;
const fewestBeside = 3;

/** Figures of a table that stands one cell after another, an empty line between, and was not read as one. */
function untoldCells(lines: readonly Line[]): DraftFinding[] {
  const findings: DraftFinding[] = [];
  let figures: number[] = [];
  let beside = 0;
  let apart = 0;
  let before = false;
  const close = (): void => {
    const [first, last] = [figures[0], figures.at(-1)];
    if (figures.length >= fewestCells && beside >= fewestBeside && first !== undefined && last !== undefined)
      findings.push({ ...untold, lines: [first, last] });
    [figures, beside, apart, before] = [[], 0, 0, false];
  };
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const text = line.text.length > 30 ? '' : line.text.trim();
    const isCell = text !== '' && !line.row && isBlank(lines[index - 1]) && isValue(text);
    if (isCell && /\d/.test(text)) figures.push(line.number);
    if (isCell && before) beside += 1;
    apart = isCell ? 0 : apart + 1;
    before = isCell;
    if (line.row || line.text.length > 150 || apart > between) close();
  });
  close();
  return findings;
}

const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';

const untold = {
  rule: 'table-not-read',
  message:
    'Figures stand in columns here that could not be told apart. They were read as text, and no figure was taken from them: look at the place itself.',
};

function holdsFigures({ text }: Line): boolean {
  if (text.length > 400 || !hasGap(text) || text.includes('\t') || !/\S {2,}\S.* {2,}\S/.test(text)) return false;
  const [, ...cells] = text.trim().split(/ {2,}/);
  return cells.filter((cell) => /\d/.test(cell) && isValue(cell)).length >= 2;
}
