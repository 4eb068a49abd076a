import type { Block } from '../body/block.ts';
import type { ItemWriter } from '../body/writer.ts';
import { isValue } from './placed-value.ts';

/** Cells of a tab-separated or pipe-separated row, as printed. */
export function cellsOf(text: string): string[] {
  if (text.includes('\t')) return text.split('\t').map((cell) => cell.trim());
  return text
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** A name of a column may take several lines in its cell. */
const namesOf = (text: string): string[] => cellsOf(text).map((cell) => cell.replace(/\s*<br\s*\/?>\s*/gi, ' '));

/** The rows of the table that begins at a block, over page breaks too; names of columns after a blank begin another. */
export function rowsFrom(blocks: readonly Block[], start: number): Block[] {
  const head = blocks[start];
  let end = start + 1;
  for (let row = blocks[end]; head && row?.shape === 'row'; row = blocks[end]) {
    if (row.blanks > 0 && end > start + 1 && opensTable(row, blocks[end + 1], head)) break;
    end += 1;
  }
  return blocks.slice(start, end);
}

function opensTable(row: Block, next: Block | undefined, head: Block): boolean {
  if (sameRow(row, head) || next?.shape !== 'row' || next.blanks > 0) return false;
  const names = cellsOf(row.text);
  return (
    names.length >= 2 &&
    names.slice(1).every((cell) => cell !== '' && (!/\d/.test(cell) || /^\D*(?:19|20)\d\d\b/.test(cell))) &&
    cellsOf(next.text)
      .slice(1)
      .some((cell) => /\d/.test(cell)) &&
    !cellsOf(head.text).some((cell) => /^[\d,.]+%?$/.test(cell) && !/^(?:19|20)\d\d$/.test(cell))
  );
}

/** The names of columns stand again where a table goes on over a page. */
const sameRow = (one: Block, other: Block): boolean =>
  cellsOf(one.text).join(' ').toLowerCase() === cellsOf(other.text).join(' ').toLowerCase();

/** Writes a run of rows: the first (or the first two or three) name the columns, each other is a node with its cells parallel to them. */
export function writeTable(writer: ItemWriter, rows: readonly Block[], table: number): void {
  const [header, ...body] = rows;
  if (!header) return;
  const prefix = table === 1 ? '' : `table-${table}-`;
  const headless = rows.every(({ text }) => isFigure(cellsOf(text))) || beginsWithin(rows);
  const second = headless ? undefined : secondHeading(header, body);
  const third = second && secondHeading(second, body.slice(1));
  const below = [second, third].flatMap((row) => (row ? [row] : []));
  const columns = headless
    ? []
    : [header, ...below].map(({ text }) => namesOf(text)).reduceRight((under, names) => joined(names, under), []);
  if (!headless) writer.add('table-header', header, { name: `${prefix}columns`, text: header.text });
  below.forEach((row, index) => {
    writer.add('table-header', row, { name: `${prefix}columns-below${index === 0 ? '' : '-again'}`, text: row.text });
  });
  (headless ? rows : body.slice(below.length)).forEach((block, index) => {
    if (!headless && sameRow(block, header)) {
      writer.add('table-header', block, { name: `${prefix}columns-again-${index + 1}`, text: block.text });
      return;
    }
    const cells = cellsOf(block.text);
    const row = { columns: named(columns, cells.length), cells: padded(cells, columns.length) };
    writer.add('table-row', block, { name: `${prefix}row-${index + 1}`, row });
  });
}

/** Names of columns may take two lines: the second opens with an empty cell and holds words where figures follow below. */
function secondHeading(header: Block, [second, ...rest]: readonly Block[]): Block | undefined {
  if (!second || second.blanks > 0 || rest.length < 1) return undefined;
  const [first = '', ...words] = cellsOf(second.text);
  const [above = '', ...over] = cellsOf(header.text);
  if (above === '' && namesAll(first, words, over) && rest.some(({ text }) => /\d/.test(text))) return second;
  const spans = first !== '' && first === above && (over.includes('') || new Set(over).size < over.length);
  const parts =
    over.includes('') &&
    words.some((cell) => cell !== '') &&
    words.every((cell, index) => cell === '' || isPart.test(cell) || cell === over[index]);
  const named = cellsOf(header.text).length >= words.length && words.some((cell) => cell !== '');
  if ((first !== '' && !spans) || !named || words.some((cell) => cell.length > 30)) return undefined;
  if (rest.length < 2 && !parts) return undefined;
  if (!parts && words.some((cell) => /\d/.test(cell) && !isUnit.test(cell) && !(spans && isYear.test(cell))))
    return undefined;
  const below = rest.map(({ text }) => cellsOf(text));
  if (parts) return below.some(([, ...cells]) => cells.some((cell) => /\d/.test(cell))) ? second : undefined;
  const figures = below.flatMap(([, ...cells]) => cells).filter((cell) => /\d/.test(cell)).length;
  const labelled = below.filter(([label]) => label !== '').length;
  return figures * 2 >= below.length * words.length && labelled * 10 >= below.length * 8 ? second : undefined;
}

/** The lower row names every column, some of them below a name that spans several: "Measure | Target | 2023/24 | 2024/25". */
const namesAll = (first: string, words: readonly string[], over: readonly string[]): boolean =>
  first !== '' &&
  over.some((cell) => cell !== '') &&
  words.length === over.length &&
  words.every(
    (cell) => cell !== '' && cell.length <= 40 && (!/\d/.test(cell) || isYear.test(cell) || isPart.test(cell)),
  );

/** What the figures of a column are counted in: "£000", "£m", "per 10,000", "%". */
const isUnit =
  /^\(?(?:\u00a3 ?(?:\u2019|')?(?:0{3}s?|k|m|bn)?|\u00a3?(?:m|million|thousands?)|%|no\.?|number|(?:rate )?per (?:cent|head|week|1,?0{2,3}|10,?000|100,?000)\b.{0,20}|fte|days|weeks|hours)\)?$/i;

/** A year or quarter below a name that spans several columns. */
const isYear = /^(?:Q[1-4] )?(?:[A-Z][a-z]{2,8} )?(?:19|20)\d\d(?:[/\u2013-]\d{2,4})?$/;

/** What stands in the columns that one name spans: "Q1", "Oct", "Actual", "Target". */
const isPart =
  /^(?:(?:Q|Qtr |Quarter )[1-4]|H[12]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}|(?:Autumn|Spring|Summer)(?: term)?|Actual|Target|RAG|Result|Outturn|Status|Value|No\.?|Number|%)$/i;

/** A blank beside a name that spans columns is named by it too, where there is a name below and the name is not set anew over each. */
const joined = (names: readonly string[], below: readonly string[]): string[] => {
  const repeats = names.some((name, index) => name !== '' && name === names[index + 1]);
  let over = '';
  return names.map((name, index) => {
    const under = below[index] ?? '';
    over = name !== '' ? (under === '' || under === name ? '' : name) : under === '' || repeats ? '' : over;
    const whole = name === '' ? over : name;
    return whole === under ? whole : `${whole} ${under}`.trim();
  });
};

/** "For the motion | 5": a count beside what it counts; a year may head a column. */
const isFigure = (cells: readonly string[]): boolean =>
  cells.length === 2 &&
  cells[0] !== '' &&
  /^[\d,.]+%?$/.test(cells[1] ?? '') &&
  !/^(?:19|20)\d\d$/.test(cells[1] ?? '');

/** The names of columns were lost, and the first row is one of figures as those below it: "Placements | 41,250 | 44,905". */
function beginsWithin([first, second]: readonly Block[]): boolean {
  if (!first || !second || !/\d[.,]\d/.test(first.text)) return false;
  const [name = '', ...values] = cellsOf(first.text);
  const [, ...below] = cellsOf(second.text);
  const amounts = values.filter((cell, index) => isAmount.test(cell) && isAmount.test(below[index] ?? ''));
  return /[a-z]/i.test(name) && amounts.length >= 2 && values.every(isValue);
}

/** What no column is named by: thousands set apart, or decimals, that are no share. */
const isAmount = /^\(?[-\u2212]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)\)?$/;

const padded = (cells: readonly string[], length: number): string[] =>
  Array.from({ length: Math.max(cells.length, length) }, (_, index) => cells[index] ?? '');

const named = (columns: readonly string[], length: number): string[] =>
  Array.from({ length: Math.max(columns.length, length) }, (_, index) => columns[index] ?? `Column ${index + 1}`);
