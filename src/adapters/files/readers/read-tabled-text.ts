import { parseDocument } from 'htmlparser2';
import type { ReadText } from '../../../parsing/body/read-text.ts';
import { printedPagesOf } from '../../../parsing/pages/printed-pages.ts';
import { layOutHtml } from './html-text.ts';
import { createLaidLines } from './laid-lines.ts';
import { lineIndex } from './line-index.ts';

/** Reads text in which tables stand as a page has them: each table's rows as lines, everything else as it is. */
export function readTabledText(received: string): ReadText {
  const texts: string[] = [];
  const fileLines: number[] = [];
  const add = (text: string, line: number): void => {
    texts.push(text);
    fileLines.push(line);
  };
  let line = 1;
  const addPlain = (text: string): void => {
    for (const one of text.split(lineEnd)) add(one, line++);
  };
  let from = 0;
  for (const { 0: table, index } of received.matchAll(/<table\b[\s\S]*?<\/table>/gi)) {
    if (table.length > longestTable || hasTable.test(table.slice(6))) continue;
    addPlain(received.slice(from, index));
    line -= 1;
    const { text, fileLines: places = [] } = layOutTable(table);
    add('', line);
    text.split('\n').forEach((one, at) => {
      add(one, line - 1 + (places[at] ?? 1));
    });
    add('', line);
    line += table.split(lineEnd).length - 1;
    from = index + table.length;
  }
  addPlain(received.slice(from));
  const text = texts.join('\n');
  return { text, fileLines, printedPages: printedPagesOf(text), plain: true, findings: [] };
}

const lineEnd = /\r\n|\n|\r/;
/** A table inside another is read as the text it stands in. */
const hasTable = /<table\b/i;
/** In letters: longer ones are no table. */
const longestTable = 2_000_000;

function layOutTable(table: string): ReadText {
  const lines = createLaidLines();
  const document = parseDocument(table, { withStartIndices: true, withEndIndices: true, lowerCaseTags: true });
  layOutHtml(document, { lines, lineAt: lineIndex(table), modernGov: false });
  return lines.toRead();
}
