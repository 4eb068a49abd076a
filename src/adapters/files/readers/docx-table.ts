import type { Element } from 'domhandler';
import { child, childrenOf, named, valueAt } from './docx-xml.ts';
import { type Cell, joinCellLines } from './table-grid.ts';

/** A row of a table: what its cells say, and the cells themselves. */
interface DocxRow {
  readonly cells: readonly Cell[];
  readonly elements: readonly Element[];
}

/** The rows of a table that say something; a cell merged with the one above it says the same. */
export function rowsOf(table: Element, linesOf: (paragraph: Element) => readonly string[]): DocxRow[] {
  const spanning = new Map<number, readonly string[]>();
  return childrenOf(table)
    .filter(({ name }) => name === 'w:tr')
    .map((row, index): DocxRow => {
      const header = index === 0 || child(child(row, 'w:trPr') ?? row, 'w:tblHeader') !== undefined;
      const elements = childrenOf(row).filter(({ name }) => name === 'w:tc');
      let column = 0;
      const cells = elements.map((cell): Cell => {
        const properties = child(cell, 'w:tcPr');
        const columns = Math.max(1, Number(valueAt(properties, 'w:gridSpan') ?? 1));
        const merge = properties && child(properties, 'w:vMerge');
        const own = named(cell, 'w:p').flatMap(linesOf).filter(Boolean);
        const goesOn = merge !== undefined && merge.attribs['w:val'] !== 'restart';
        const lines = goesOn ? (spanning.get(column) ?? own) : own;
        spanning.set(column, lines);
        column += columns;
        return { text: joinCellLines(lines), lines, columns, rows: 1, header };
      });
      return { cells, elements };
    })
    .filter(({ cells }) => cells.some(({ text }) => text !== ''));
}

/** The lines of a paragraph, as its breaks part them. */
export const linesIn = (text: string): string[] =>
  text.split('\n').flatMap((line, index) => {
    const words = line.replace(/\s+/g, ' ').trim();
    return index > 0 && words === '' ? [] : [words];
  });
