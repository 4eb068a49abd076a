import type { CouncilTable } from './council-tables.ts';

/** Words wrapped to a width in letters. */
export function wrap(
  text: string,
  width: number,
  measure: (words: string) => number = (words) => words.length,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export const isNumber = (cell: string): boolean => /^[(£]*[\d.,]+[%m)]*$/.test(cell);

export interface Laying {
  /** Where a cell of few lines stands beside one of many. */
  readonly valign: 'top' | 'middle';
  /** Empty lines between rows. */
  readonly blanks: number;
  readonly right: boolean;
}

/** A table as a program that keeps the layout of a page writes it as text: columns parted by spaces, cells wrapped. */
export function layOutAsText({ columns, rows, widths }: CouncilTable, { valign, blanks, right }: Laying): string[] {
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width + 2, 0));
  return [columns, ...rows].flatMap((row, index) => {
    const cells = row.map((cell, column) => wrap(cell, widths[column] ?? 10));
    const height = Math.max(...cells.map((lines) => lines.length));
    const laid = Array.from({ length: height }, () => '');
    cells.forEach((lines, column) => {
      const down = valign === 'middle' ? Math.floor((height - lines.length) / 2) : 0;
      lines.forEach((text, line) => {
        const start = starts[column] ?? 0;
        const shift = right && index > 0 && isNumber(text) ? (widths[column] ?? 0) - text.length : 0;
        laid[line + down] = `${(laid[line + down] ?? '').padEnd(start + shift)}${text}`;
      });
    });
    return [...laid, ...Array.from({ length: index === rows.length ? 0 : blanks }, () => '')];
  });
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A table as a web page holds it. */
export const layOutAsHtml = ({ columns, rows }: CouncilTable): string => {
  const line = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(columns, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
};
