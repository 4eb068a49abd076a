/** Words of a line that stand together, with where they begin and end. */
export interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A strip of the page that the cells of one column stand in. */
export interface Band {
  readonly from: number;
  readonly to: number;
  /** Whether all its cells begin at one place. */
  readonly isLeft: boolean;
  /** The longest cell. */
  readonly width: number;
}

/** The strips that the cells of all rows stand in, once they are laid upon each other. */
export function bandsOf(rows: readonly (readonly Cell[])[]): Band[] {
  const cells = rows.flat().sort((one, other) => one.from - other.from);
  const strips: { from: number; to: number; cells: Cell[] }[] = [];
  for (const cell of cells) {
    const last = strips.at(-1);
    if (last && cell.from < last.to) {
      last.to = Math.max(last.to, cell.to);
      last.cells.push(cell);
    } else strips.push({ from: cell.from, to: cell.to, cells: [cell] });
  }
  return strips.map(({ from, to, cells: own }) => ({
    from,
    to,
    isLeft: own.every((cell) => cell.from === from),
    width: Math.max(...own.map((cell) => cell.to - cell.from)),
  }));
}

/** The strip a cell stands in or, failing that, nearest to. */
export function bandOf({ from, to }: Cell, bands: readonly Band[]): number {
  const middle = (from + to) / 2;
  const away = bands.map(
    (band) => Math.max(0, band.from - to + 1, from - band.to + 1) * 1000 + Math.abs((band.from + band.to) / 2 - middle),
  );
  return away.indexOf(Math.min(...away));
}

/** The names of the columns on one line; null where a name stands over several columns and nothing says where one ends. */
export function placeHeading(cells: readonly Cell[], bands: readonly Band[]): string[] | null {
  const names = bands.map(() => '');
  for (const cell of cells.flatMap((one) => partedAtBands(one, bands))) {
    const over = bands.flatMap((band, index) => (cell.from < band.to && cell.to > band.from ? [index] : []));
    if (over.length > 1) return null;
    const band = over[0] ?? bandOf(cell, bands);
    if (names[band] !== '') return null;
    names[band] = cell.text;
  }
  return names;
}

/** Two names with a single space between them part where a word begins exactly where a column of words or figures does. */
function partedAtBands(cell: Cell, bands: readonly Band[]): Cell[] {
  const starts = new Set(bands.filter(({ isLeft }) => isLeft).map(({ from }) => from));
  const parts: { text: string; from: number; to: number }[] = [];
  for (const found of cell.text.matchAll(/\S+/g)) {
    const from = cell.from + found.index;
    const last = parts.at(-1);
    if (last && !starts.has(from)) {
      last.text = `${last.text} ${found[0]}`;
      last.to = from + found[0].length;
    } else parts.push({ text: found[0], from, to: from + found[0].length });
  }
  return parts;
}
