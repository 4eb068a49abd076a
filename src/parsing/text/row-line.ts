import type { Line } from './line.ts';

const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;

/** Whether a line only parts the heading of a Markdown table from its rows. */
export const isTableRule = ({ text }: Line): boolean => tableRule.test(text.slice(0, 2000));

/** Whether a line is a row of cells parted by tabs or bars. */
export const isRow = ({ text, row }: Line): boolean =>
  row === true || holdsTwoTabs(text) || (text.includes('|') && /^\s*\|.*\|.*\|\s*$/.test(text.slice(0, 2000)));

function holdsTwoTabs(text: string): boolean {
  const first = text.indexOf('\t');
  return first >= 0 && text.includes('\t', first + 1);
}

/** A row's cells as they stand, without the marks of Markdown. */
export const rowText = (text: string): string =>
  text
    .replace(/\*\*/g, '')
    .replace(/<\/?u>/gi, '')
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1')
    .replace(/[\r\n]+$/, '');

/** A row whose cells go on in the line below. */
export function carriedOn(row: string, below: string): string {
  const above = row.split('\t');
  return below
    .split('\t')
    .map((cell, index) => [above[index] ?? '', cell.trim()].filter(Boolean).join(' '))
    .join('\t');
}
