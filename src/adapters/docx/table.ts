import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';

/** The width of the text between the margins of an A4 page, in twentieths of a point. */
export const TEXT_WIDTH = 9638;
/** A table with more columns than this is set smaller. Sizes are in half points. */
const MANY_COLUMNS = 7;
const [SIZE, SMALL] = [18, 16];

/** A table over the width of the page whose first row is a header row, repeated on every page. Wordy columns are wider. */
export function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): Table {
  const widths = widthsOf(columns, rows);
  const size = columns.length > MANY_COLUMNS ? SMALL : SIZE;
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, at) => cell(column, { bold: true, size, width: widths[at] ?? 0 })),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, at) => cell(text, { bold: false, size, width: widths[at] ?? 0 })),
          }),
      ),
    ],
  });
}

/** Columns where no row says anything are left out; gives which, so that it can be said. */
export function filledColumns(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  empty: string,
): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly left: readonly string[];
} {
  const filled = columns.map((_, at) => rows.some((row) => (row[at] ?? empty) !== empty));
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, at) => filled[at]);
  return { columns: keep(columns), rows: rows.map(keep), left: columns.filter((_, at) => !filled[at]) };
}

/** A column gets room by its longest cell, within bounds, and never less than its longest word needs. */
function widthsOf(columns: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const weights = columns.map((column, at) => {
    const cells = [column, ...rows.map((row) => row[at] ?? '')];
    const longest = Math.max(...cells.map(({ length }) => length));
    const word = Math.max(...cells.flatMap((text) => text.split(/\s+/).map(({ length }) => length)));
    return Math.max(Math.min(longest, 60) ** 0.7, Math.min(word, 16));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((TEXT_WIDTH * weight) / all));
}

function cell(text: string, { bold, size, width }: { bold: boolean; size: number; width: number }): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, bold, size })] })],
  });
}
