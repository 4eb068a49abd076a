import { mayBeginWithFigure } from '../text/first-letter.ts';
import type { Line } from '../text/line.ts';

/** A row whose first cell is an item's number, without a bar before it. */
const opens = /^\s*(\d{1,3})[.)]?\s*\|\s+(?=[A-Z"'\u2018\u201c(])/;
const closes = /\s*\|\s*$/;

/**
 * Reads minutes set as a table without outer bars, "5. | Youth Shelter:", their cells running over lines, as numbered
 * items. At least three rows that count on make such a table.
 */
export function unbarItems(lines: readonly Line[]): readonly Line[] {
  const labels = lines
    .flatMap(({ text }) => (mayBeginWithFigure(text) && opens.exec(text.slice(0, 40))?.[1]) || [])
    .map(Number);
  const counting = labels.filter((value, index) => index > 0 && value === (labels[index - 1] ?? 0) + 1).length;
  if (labels.length < 3 || counting < labels.length - 2) return lines;
  const first = lines.findIndex(({ text }) => opens.test(text.slice(0, 40)));
  return lines.map((line, index) => {
    if (index < first || !line.text.includes('|')) return line;
    const text = line.text.replace(opens, '$1. ').replace(closes, '');
    return text.includes('|') ? line : { ...line, text };
  });
}
