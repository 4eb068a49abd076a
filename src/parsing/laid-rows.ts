import { type Band, bandOf, bandsOf, type Cell, placeHeading } from './laid-bands.ts';
import { isBlank, type Line } from './line.ts';

/** The rows of a table that begins at a line: cells for each line, and whether the line only carries on the row above it. */
export interface LaidTable {
  readonly end: number;
  readonly rows: readonly { readonly at: number; readonly cells: readonly string[]; readonly carries: boolean }[];
}

/** The most lines that name the columns. */
const mostHeading = 4;

/**
 * Reads a table of words and figures whose columns are parted by spaces, as a PDF laid out as text has them: below names
 * of columns stand at least two rows whose cells keep to the same columns, one of them of figures. Names that wrap carry
 * on; null where anything does not fall into its column, because a figure under a wrong name is worse than none.
 */
export function laidTable(lines: readonly Line[], start: number): LaidTable | null {
  const cells = regionFrom(lines, start);
  const first = headEnd(cells);
  const heads = cells.slice(0, first).filter((one) => one !== null && one.length > 0);
  if (first < 1 || heads.length > mostHeading || heads.some((one) => one?.some(({ text }) => isFigure(text))))
    return null;
  if ((cells[0]?.length ?? 0) < 2) return null;
  const body = cells.flatMap((one) => (one && isBody(one) ? [one] : []));
  const bands = bandsOf(body);
  if (body.length < 2 || bands.length < 3 || bands.length > 20) return null;
  if (body.some((row) => new Set(row.map((cell) => bandOf(cell, bands))).size < row.length)) return null;
  if (!body.every(([name]) => name && bandOf(name, bands) === 0 && /\p{L}{2}/u.test(name.text))) return null;
  const rows: { at: number; cells: readonly string[]; carries: boolean }[] = [];
  for (const [index, line] of cells.entries()) {
    if (!line || line.length === 0) continue;
    const at = start + index;
    if (index < first) {
      const names = placeHeading(line, bands);
      if (!names) return null;
      rows.push({ at, cells: names, carries: rows.length > 0 });
      continue;
    }
    const row = bands.map(() => '');
    for (const cell of line) row[bandOf(cell, bands)] = cell.text;
    const above = rows.at(-1)?.cells ?? [];
    const carries = isBody(line)
      ? isNameOnly(above) && index > first && /^\p{Ll}/u.test(line[0]?.text ?? '')
      : index > first && cells[index - 1] !== null && carriesOn(line, above, bands, cells[index + 1]);
    rows.push({ at, cells: row, carries });
  }
  const named = rows.filter(({ at }) => at < start + first);
  const names = bands.map((_, band) => named.map(({ cells: own }) => own[band] ?? '').join(''));
  return names.filter((name) => name !== '').length < bands.length - 1 ? null : { end: start + cells.length, rows };
}

/** Where the names of the columns end: words alone on a line above the first row belong to the rows. */
function headEnd(cells: readonly (readonly Cell[] | null)[]): number {
  const first = cells.findIndex((one) => one !== null && isBody(one));
  const lastHead = cells.slice(0, Math.max(0, first)).findLastIndex((one) => one !== null && one.length > 1);
  return first < 1 ? first : lastHead + 1;
}

const isNameOnly = ([name, ...others]: readonly string[]): boolean =>
  name !== '' && others.every((cell) => cell === '');

/** The cells of every line that may belong to the table; a blank line may part rows, two end it. */
function regionFrom(lines: readonly Line[], start: number): (readonly Cell[] | null)[] {
  const region: (readonly Cell[] | null)[] = [];
  let last = 0;
  for (let index = start; index < lines.length && index < start + 200; index += 1) {
    const line = lines[index];
    const before = lines[index - 1];
    if (!line || line.text.includes('\t') || (isBlank(line) && before && isBlank(before) && index > start)) break;
    const cells = isBlank(line) ? null : cellsOf(line.text);
    if (cells?.length === 1 && ((cells[0]?.text.length ?? 0) > 70 || /[.;:]$/.test(cells[0]?.text ?? ''))) break;
    region.push(cells);
    const seen = region.some((one) => one !== null && isBody(one));
    if (cells && (isBody(cells) || !seen || (cells.length < 3 && before && !isBlank(before)))) last = region.length;
  }
  while (last > 0 && region.slice(0, last).some((one) => one && isBody(one)) && !endsTable(region[last - 1] ?? null))
    last -= 1;
  return region.slice(0, last);
}

/** A table ends in a row of figures or in the words its last cell wraps to. */
const endsTable = (cells: readonly Cell[] | null): boolean =>
  cells !== null && (isBody(cells) || /^\p{Ll}/u.test(cells[0]?.text ?? ''));

function cellsOf(text: string): Cell[] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map((found) => ({
    text: found[0],
    from: found.index,
    to: found.index + found[0].length,
  }));
}

const figure =
  /^[(\u2212-]?(?:[\u00a3$+<>]\s?)?-?\d[\d,.]*\s?(?:%|m|k|bn)?\)?\*?(?: ?\([\d.,% pr]+\))?$|^(?:n\/?a|nil|tbc|c|x|\u2013|-|\*)$/i;

const isFigure = (text: string): boolean => figure.test(text) && !/^(?:19|20)\d\d$/.test(text);

/** A row: a name and at least two cells more, of which one is a figure. */
const isBody = (cells: readonly Cell[]): boolean =>
  cells.length >= 3 && cells.slice(1).some(({ text }) => isFigure(text) && /\d/.test(text));

/** Whether words in the first column go on with the name above them, and do not head the rows below. */
function carriesOn(
  line: readonly Cell[],
  above: readonly string[],
  bands: readonly Band[],
  next: readonly Cell[] | null | undefined,
): boolean {
  if (line.some((cell) => bandOf(cell, bands) > 0)) return line.every((cell) => above[bandOf(cell, bands)] !== '');
  const text = line[0]?.text ?? '';
  const name = above[0] ?? '';
  if (/^[\p{Ll}\d(&+/]/u.test(text) || /[,(/&-]$|\b(?:of|the|in|and|or|for|to|with|by|a|at|on|who|from)$/.test(name))
    return true;
  const goesOn = next && isBody(next) && /^\p{Ll}/u.test(next[0]?.text ?? '');
  return !goesOn && name.length >= (bands[0]?.width ?? 0) * 0.85 && !isNameOnly(above);
}
