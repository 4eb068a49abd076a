import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../../src/adapters/files/readers/read-bytes.ts';
import { parseFile } from '../../../../src/parsing/parse-file.ts';
import { type CouncilTable, councilTables } from '../../../support/council-tables.ts';
import { type Laying, layOutAsHtml, layOutAsText } from '../../../support/lay-out-table.ts';
import { drawTable, tableInWord } from './draw-table.ts';

/** What the rows of a file say, each under the names of its columns. */
async function rowsIn(file: string, bytes: Uint8Array): Promise<{ columns: unknown; rows: unknown }> {
  const read = await readBytes(new Uint8Array(bytes));
  const { papers } = parseFile({ file, bytes, ...(read ? { read } : {}) });
  const rows = papers
    .flatMap(({ nodes }) => nodes)
    .flatMap(({ kind, row }) => (kind === 'table-row' && row ? [row] : []));
  return { columns: rows[0]?.columns, rows: rows.map(({ cells }) => cells.join(' | ')) };
}

const expected = ({ columns, rows }: CouncilTable) => ({ columns, rows: rows.map((cells) => cells.join(' | ')) });

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const asText = (table: CouncilTable, laying: Laying): Uint8Array =>
  text(
    `Scrutiny Committee\n\nDate: 5 February 2026\n\nQuarterly report\n\nReport of the Director\n\n1. This report sets out what was done.\n\nTable 1\n\n${layOutAsText(table, laying).join('\n')}\n\n2. Officers will report again.\n`,
  );

/** Pages printed by a browser, a table a page: with borders, without any, and with lines between rows alone. */
const printed = (how: string): Uint8Array => readFileSync(join('tests/fixtures/tables', `${how}.pdf`));

/** The letters that come with every PDF hold no arrows. */
const inPlainLetters = (table: CouncilTable): CouncilTable => ({
  ...table,
  rows: table.rows.map((cells) => cells.map((cell) => ({ '↑': '^', '↓': 'v', '→': '>' })[cell] ?? cell)),
});

/** What is set apart by nothing but its place on lines that all stand alike is read for the tables that allow it. */
const told = (table: CouncilTable, { valign, blanks }: Laying): boolean =>
  valign === 'top' || blanks > 0 || !['savings-with-comments', 'risk-register'].includes(table.name);

const layings: readonly Laying[] = [
  { valign: 'top', blanks: 0, right: false },
  { valign: 'top', blanks: 0, right: true },
  { valign: 'top', blanks: 1, right: true },
  { valign: 'middle', blanks: 0, right: true },
  { valign: 'middle', blanks: 1, right: false },
];

describe.each(councilTables.map((table) => [table.name, table] as const))('%s', (_, table) => {
  it('is read from a page set as Word and LibreOffice set it', async () => {
    const plain = inPlainLetters(table);
    expect(await rowsIn('report.pdf', await drawTable(plain, { leading: 1.15, padding: 0 }))).toEqual(expected(plain));
    expect(await rowsIn('report.pdf', await drawTable(plain, { leading: 1.2, padding: 5 }))).toEqual(expected(plain));
  });

  it.each(layings.filter((laying) => told(table, laying)))(
    'is read from text laid out with spaces: %o',
    async (laying) => {
      expect(await rowsIn('report.txt', asText(table, laying))).toEqual(expected(table));
    },
  );

  it('is read from a web page and a Word file', async () => {
    const html = text(`<html><body><h1>Quarterly report</h1><p>1. This.</p>${layOutAsHtml(table)}</body></html>`);
    expect(await rowsIn('report.html', html)).toEqual(expected(table));
    expect(await rowsIn('report.docx', await tableInWord(table))).toEqual(expected(table));
  });
});

describe('a report of many tables printed by a browser', () => {
  it.each(['bordered', 'plain', 'ruled'])('is read row by row: %s', async (how) => {
    const { rows } = await rowsIn('report.pdf', printed(how));
    expect(rows).toEqual(councilTables.flatMap((table) => expected(table).rows));
  });
});
