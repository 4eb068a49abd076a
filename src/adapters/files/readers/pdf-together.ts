import { isValue } from '../../../parsing/tables/placed-value.ts';

interface Told {
  readonly end: number;
  readonly rows: readonly (readonly string[])[] | null;
}

/** Takes the rows from a table in which figures of several columns ran together in a cell: whose they are cannot be told. */
export function toldApart(table: Told | null): Told | null {
  const rows = table?.rows ?? [];
  const mixed = rows.some((cells) =>
    cells.some((cell, at) => runsTogether(cell) || (at > 0 && cells[at - 1] === '' && isRated.test(cell))),
  );
  return table && mixed ? { end: table.end, rows: null } : table;
}

/** A figure and its rating in the column behind an empty one. */
const isRated = /^[\d,.]+%? (?:red|amber|green|better|worse|same)$/i;

/** "20.3 21.9" or "742 759 717 -" in one cell; a telephone number and a date are no such figures. */
function runsTogether(cell: string): boolean {
  if (cell.length < 5 || !hasPair.test(cell)) return false;
  let run: string[] = [];
  return [...cell.split(' '), 'end'].some((word) => {
    if (isValue(word) && !/^[([a-z]/i.test(word)) {
      run.push(word);
      return false;
    }
    const figures = run.filter((one) => /\d/.test(one));
    const exact = run.filter((one) => /\d[.,]\d|\d%$/.test(one));
    run = [];
    return figures.length > 2 || exact.length > 1;
  });
}

const hasPair = /[\d%*] [\d\u00a3*+\u2212-]/;
