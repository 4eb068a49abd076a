import { isBlank, type Line } from '../text/line.ts';

/**
 * Sets tables that programs draw with signs of a typewriter as rows again: grids of “+---+” and bars, and columns below
 * lines of hyphens. A cell that goes on over lines is one cell; the first row names the columns.
 */
export function raiseDrawn(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => text.includes('---') && isGridRule(text)) && !lines.some(isColumnsRule)) return lines;
  const result: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const table = mayDraw.test(line.text) ? (gridAt(lines, index) ?? ruledAt(lines, index)) : null;
    if (!table) {
      result.push(line);
      continue;
    }
    for (let above = table.above; above > 0; above -= 1) result.pop();
    result.push(...table.rows);
    index = table.end;
  }
  return result;
}

interface Drawn {
  readonly rows: readonly Line[];
  /** Where its last line stands. */
  readonly end: number;
  /** How many lines above the one it was known by belong to it. */
  readonly above: number;
}

const mayDraw = /^\s*[+-]/;
const isGridRule = (text: string): boolean => /^\s*\+(?::?[-=]{2,}:?\+){2,}$/.test(text.slice(0, longest));
const isColumnsRule = ({ text }: Line): boolean =>
  text.includes('---') && /^\s*-{3,}(?: +-{2,})+$/.test(text.slice(0, longest));
const isWholeRule = (text: string): boolean => /^\s*-{12,}$/.test(text.slice(0, longest));
/** In letters; and in lines that one row may take. */
const longest = 1000;
const tallest = 40;

function gridAt(lines: readonly Line[], start: number): Drawn | null {
  const first = lines[start];
  if (!first || !isGridRule(first.text)) return null;
  const marks = [...first.text.matchAll(/\+/g)].map(({ index }) => index);
  const groups: Line[][] = [[]];
  let end = start;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (isGridRule(line.text)) groups.push([]);
    else if (/^\s*\|.*\|$/.test(line.text)) groups.at(-1)?.push(line);
    else break;
    end = at;
  }
  const starts = marks.slice(0, -1).map((mark) => mark + 1);
  const cut = ({ text }: Line): string[] => {
    const cells = text.trim().slice(1, -1).split('|');
    return cells.length === starts.length ? cells : cutAt(text.replaceAll('|', ' '), starts);
  };
  return drawn(groups, cut, first, lines[end] ?? first, end, 0);
}

/** Columns below a line of hyphens, its names right above it; where a whole line stands above them, rows are set apart by blanks. */
function ruledAt(lines: readonly Line[], start: number): Drawn | null {
  const whole = isWholeRule(lines[start]?.text ?? '');
  const rule = whole ? lines.slice(start + 1, start + 9).findIndex(isColumnsRule) + start + 1 : start;
  const ruled = lines[rule];
  const from = whole ? start + 1 : start - 1;
  if (!ruled || !isColumnsRule(ruled) || (whole && rule === start)) return null;
  const runs = [...ruled.text.matchAll(/-+/g)].map(({ index }) => index);
  const above = lines.slice(from, rule).filter((line) => !isBlank(line));
  const headed = above.length > 0 && above.every((line) => fits(line, runs));
  if (!headed) return null;
  const groups: Line[][] = [above];
  let end = rule;
  let open = false;
  for (let at = rule + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || (!whole && isBlank(line))) break;
    if (isWholeRule(line.text) || isColumnsRule(line)) {
      end = at;
      break;
    }
    if (isBlank(line)) {
      open = false;
      continue;
    }
    if (!fits(line, runs)) break;
    if (whole && open) groups.at(-1)?.push(line);
    else groups.push([line]);
    open = true;
    end = at;
  }
  const first = lines[from];
  return first ? drawn(groups, ({ text }) => cutAt(text, runs), first, lines[end] ?? first, end, whole ? 0 : 1) : null;
}

/** Whether no word runs across the place where a column begins. */
const fits = ({ text }: Line, runs: readonly number[]): boolean =>
  !text.includes('\t') && runs.every((run) => run === 0 || (text[run - 1] ?? ' ') === ' ');

const cutAt = (text: string, starts: readonly number[]): string[] =>
  starts.map((from, index) => text.slice(index === 0 ? 0 : from, starts[index + 1]));

function drawn(
  groups: readonly (readonly Line[])[],
  cut: (line: Line) => readonly string[],
  first: Line,
  last: Line,
  end: number,
  above: number,
): Drawn | null {
  const filled = groups.filter(({ length }) => length > 0);
  if (filled.length < 2 || filled.some(({ length }) => length > tallest)) return null;
  const rows = filled.map((lines, index): Line => {
    const [top = first] = lines;
    const parts = lines.map(cut);
    const cells = (parts[0] ?? []).map((_, column) =>
      parts
        .map((part) => (part[column] ?? '').trim())
        .filter(Boolean)
        .join(' '),
    );
    const next = filled[index + 1]?.[0];
    return {
      ...top,
      number: index === 0 ? first.number : top.number,
      to: next ? next.number - 1 : (last.to ?? last.number),
      row: true,
      text: cells.join('\t'),
    };
  });
  return { rows, end, above };
}
