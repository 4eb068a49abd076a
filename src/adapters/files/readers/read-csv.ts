import type { ReadText } from '../../../parsing/body/read-text.ts';
import { createLaidLines } from './laid-lines.ts';

/** A record of a table kept as text, and the line of the file that it begins on. */
interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

interface CsvTable {
  /** What stands above the names of the columns: what the table is of, and when. */
  readonly above: readonly CsvRecord[];
  readonly columns: CsvRecord;
  readonly rows: readonly CsvRecord[];
}

/** A spreadsheet saved as text has its names of columns at the top, below a title at most. */
const farthestHead = 5;
const fewestColumns = 2;
const longestName = 60;
/** How many of the rows have as many cells as there are names; the last may be cut short, or be a note. */
const mostEven = 0.95;

/** Whether the beginning of a text is a table's, a row a line, its cells parted by commas or semicolons. */
export const opensCsv = (head: string): boolean => tableIn(head.slice(0, head.lastIndexOf('\n') + 1)) !== null;

/** Reads a table that was saved as text with commas or semicolons between its cells, each row as one. */
export function readCsv(text: string): ReadText {
  const table = tableIn(text);
  const lines = createLaidLines();
  if (table === null) return { text, plain: true, findings: [] };
  for (const { cells, line } of table.above)
    if (cells.some((cell) => cell !== '')) lines.add(cells.filter(Boolean).join(' '), line);
  lines.part();
  const { cells: names, line: at } = table.columns;
  lines.add(asRow(names), at);
  lines.add(asRow(names.map(() => '---')), at);
  for (const { cells, line } of table.rows) lines.add(asRow(names.map((_, index) => cells[index] ?? '')), line);
  return { ...lines.toRead(), plain: true };
}

const asRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '/')).join(' | ')} |`;

/** The table that a text is, below no more than a title; null where its lines have not as many cells each. */
function tableIn(text: string): CsvTable | null {
  for (const separator of [',', ';']) {
    const records = recordsIn(text, separator);
    const at = records.findIndex(({ cells }) => isHead(cells));
    const columns = records[at];
    if (!columns || at > farthestHead) continue;
    const rows = records.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell !== ''));
    const even = rows.filter(({ cells }) => cells.length === columns.cells.length).length;
    if (rows.length > 0 && even >= Math.min(rows.length, Math.max(1, mostEven * rows.length - 1)))
      return { above: records.slice(0, at), columns, rows };
  }
  return null;
}

/** Short names of which none is a sentence, and each another. In prose a space stands behind a comma. */
const isHead = (cells: readonly string[]): boolean =>
  cells.length >= fewestColumns &&
  new Set(cells).size === cells.length &&
  cells.every((cell) => cell.length <= longestName && /^[^\s\d.,;:!][^.!]*$/.test(cell));

const quote = '"';

/** The records of a text; a cell in quotation marks may hold separators, line ends and, doubled, such marks. */
function recordsIn(text: string, separator: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let [cell, quoted, line, start] = ['', false, 1, 1];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\n') line += 1;
    if (quoted) {
      if (letter !== quote) cell += letter;
      else if (text.charAt(at + 1) === quote) {
        cell += quote;
        at += 1;
      } else quoted = false;
    } else if (letter === quote && cell === '') quoted = true;
    else if (letter === separator) {
      cells.push(cell);
      cell = '';
    } else if (letter === '\n') {
      records.push({ cells: [...cells, cell.trimEnd()], line: start });
      [cells, cell, start] = [[], '', line];
    } else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || cells.length > 0) records.push({ cells: [...cells, cell], line: start });
  return records;
}
