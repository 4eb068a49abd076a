import { isPersonLine, namesPerson } from '../../../parsing/body/heading.ts';

/** One cell as a file holds it. */
export interface Cell {
  readonly text: string;
  /** The lines that make up its text, as paragraphs and breaks part them. */
  readonly lines: readonly string[];
  readonly columns: number;
  readonly rows: number;
  readonly header: boolean;
}

export interface GridRow {
  readonly cells: readonly string[];
  /** Whether every cell of the row is a heading. */
  readonly header: boolean;
}

const widest = 200;

/**
 * Lays cells out in a grid. A cell that spans rows says the same of each of them and is repeated; one that spans columns
 * names each of them where it is a heading, and stands in the first where it is not.
 */
export function toGrid(rows: readonly (readonly Cell[])[]): GridRow[] {
  const carried = new Map<number, { text: string; left: number; header: boolean }>();
  const grid = rows.map((cells): GridRow => {
    const line: string[] = [];
    let headings = 0;
    let bodies = 0;
    const carry = (): void => {
      for (let held = carried.get(line.length); held; held = carried.get(line.length)) {
        held.left -= 1;
        if (held.left === 0) carried.delete(line.length);
        line.push(held.text);
      }
    };
    for (const cell of cells) {
      carry();
      for (let span = 0; span < Math.min(cell.columns, widest) && line.length < widest; span += 1) {
        const text = span === 0 || cell.header ? cell.text : '';
        if (cell.rows > 1) carried.set(line.length, { text, left: cell.rows - 1, header: cell.header });
        line.push(text);
      }
      if (cell.header) headings += 1;
      else if (cell.text !== '') bodies += 1;
    }
    carry();
    return { cells: line, header: headings > 0 && bodies === 0 };
  });
  const width = Math.max(0, ...grid.map(({ cells }) => cells.length));
  return grid
    .map(({ cells, header }) => ({ header, cells: Array.from({ length: width }, (_, index) => cells[index] ?? '') }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** How many rows at the top of a table are its title: one cell across all its columns, above rows of several. */
export function titleRows(rows: readonly (readonly Cell[])[]): number {
  const width = Math.max(0, ...rows.map(widthOf));
  const titles = rows.findIndex((cells) => cells.length !== 1 || widthOf(cells) < width);
  return width > 1 && rows.length - titles > 1 ? Math.max(0, titles) : 0;
}

export const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { columns }) => sum + columns, 0);

/**
 * Marks as headings the rows that a table's first row shows to be: where a cell of it spans rows or columns, the row below
 * names the columns on, unless figures stand in it, or words below a name that spans nothing: those fill its column.
 */
export function withHeadings(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const [first = [], second] = rows;
  const merged =
    first.length > 1 && first.some(({ text, columns, rows: height }) => text !== '' && columns + height > 2);
  if (!merged || !second || second.every(({ header }) => header)) return rows;
  const over = first.some(({ columns }) => columns > 1);
  if (!over || fillsColumns(first, second)) return rows;
  if (second.some(({ text, lines }) => isFigure.test(text) || lines.length > 3 || text.length > 80)) return rows;
  return rows.map((cells, index) => (index < 2 ? cells.map((cell) => ({ ...cell, header: true })) : cells));
}

/** "Mill | Ann Holt | Bea Rudd" below "Ward | Councillors": whether a cell says something of its own below a name of one column. */
function fillsColumns(first: readonly Cell[], second: readonly Cell[]): boolean {
  const named = first
    .flatMap((cell) => Array.from({ length: cell.columns }, () => cell))
    .filter(({ rows }) => rows < 2);
  const said = second.flatMap((cell) => Array.from({ length: cell.columns }, () => cell.text));
  return named.some(
    ({ text, columns }, at) => columns === 1 && text !== '' && (said[at] ?? '') !== '' && said[at] !== text,
  );
}

/** A figure; a year alone names a column. */
const isFigure = /^(?!(?:19|20)\d\d$|£?'?000s?$)[(\u2212-]?[\u00a3$]?\d[\d,.]*\s?(?:%|m|k|bn)?\)?$/;

/** Makes heading rows at the top one row: "2023" above "Quarter 1" is "2023 Quarter 1". */
export function withOneHeader(grid: readonly GridRow[]): GridRow[] {
  const first = grid.findIndex(({ header }) => !header);
  if (first < 2) return [...grid];
  const cells = (grid[0]?.cells ?? []).map((_, column) => {
    const names = grid.slice(0, first).map((row) => row.cells[column] ?? '');
    return names.filter((name, index) => name !== '' && names.indexOf(name) === index).join(' ');
  });
  return [{ header: true, cells }, ...grid.slice(first)];
}

/**
 * A row as a line of text: tabs between cells, or bars where two columns would look like a sentence with a tab in it, and
 * where words alone in a row (“Keeping people safe” above its measures) would look like a heading that ends the table.
 */
export function sayRow(cells: readonly string[]): string {
  const plain = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  if (plain.length >= 3 && plain.slice(1).some((cell) => cell !== '')) return plain.join('\t');
  return `| ${plain.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
}

/** Whether a table of two columns only names fields: "Report to:" or "Lead member" beside what fills it. */
export function namesFields(grid: readonly GridRow[]): boolean {
  const [first] = grid;
  if (!first || grid.some(({ cells }) => cells.length !== 2)) return false;
  const names = grid.map(({ cells }) => cells[0] ?? '');
  if (names.filter((name) => /:$/.test(name)).length * 2 > grid.length) return true;
  const known = names.filter((name) => isField.test(name));
  // Word calls the first row of any table its heading: where it is one, both its cells are names.
  const headed = first.header && (known.length < 3 || isField.test(first.cells[1] ?? ''));
  return !headed && known.length >= 2 && isField.test(names[0] ?? '') && known.length * 2 >= grid.length;
}

/** Whether papers name so what they state at their head, with or without a colon. */
export const isFieldName = (name: string): boolean => isField.test(name);

const isField =
  /^(?:report (?:to|of|by|from|title|author|number|no\.?|status|type)|(?:date|time|place|venue)(?: of (?:the )?(?:meeting|committee|decision))?|(?:meeting|committee|decision|report)(?: (?:name|date|title))?|committee|board|panel|cabinet|decision[- ](?:maker|type|date|taken by)|(?:decision )?ref(?:erence)?(?: no\.?| number)?|date (?:published|of publication|issued|effective)|call[- ]in (?:ends|deadline|expires|period)|(?:is )?any part exempt|title|subject|status|version|lead (?:member|officer|director)|(?:cabinet|executive|portfolio|lead) (?:member|holder|councillor)s?|(?:report )?authors?|contact(?: officer)?|wards?(?: affected)?|(?:is (?:it|this) a )?key decision|classification|confidentiality|exempt(?:ion|ions)?(?: from publication)?|open\s?\/\s?exempt|access to information|(?:agenda )?item(?: no\.?| number)?|forward plan(?: ref(?:erence)?)?|portfolio|(?:corporate )?director(?:ate)?|service(?: area)?|type of (?:decision|report)|purpose of (?:the )?report|chair|clerk|quorum)[:?]?$/i;

const isPerson = (line: string): boolean => (namesPerson(line) && line.includes(' ')) || isPersonLine(line);

/** The lines of a cell as one; where each of several names a person, with the mark that parts one from the next. */
export function joinCellLines(lines: readonly string[]): string {
  if (lines.length < 2 || !isPerson(lines[0] ?? '') || lines.filter(isPerson).length < 2) return lines.join(' ');
  return lines.reduce((said, line) =>
    isPerson(line) && !/(?:[,;:&]|\b(?:and|of))$/.test(said) ? `${said}; ${line}` : `${said} ${line}`,
  );
}

/** A field as a line: its name, a colon, what fills it. */
export function sayField(cells: readonly string[]): string {
  const [name = '', value = ''] = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  if (name === '' || value === '') return `${name}${value}`;
  return /[:?]$/.test(name) ? `${name} ${value}` : `${name}: ${value}`;
}
