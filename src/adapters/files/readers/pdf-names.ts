import type { PdfLine } from './pdf-piece.ts';

/** How many lines may stand above the first of several cells: names over some columns, set as the names below them are. */
const mostAbove = 3;

/** How many lines of one or two short names stand above a line of more names, to the right of where that begins. */
export function namesAbove(lines: readonly PdfLine[], start: number): number {
  const [name] = lines[start]?.segments ?? [];
  if (!name || name.text.length > 60) return 0;
  let left = name.x;
  for (let index = start; index <= start + mostAbove; index += 1) {
    const [line, next] = [lines[index], lines[index + 1]];
    const [held, below] = [line?.segments[0], next?.segments[0]];
    if (!line || !next || !held || !below || held.font !== name.font || line.columnEnd !== undefined || line.rows)
      return 0;
    left = Math.min(left, held.x, below.x);
    if (below.font !== name.font) return index > start && left < name.x ? index - start : 0;
    if (line.y - next.y > 1.6 * line.size || line.y <= next.y || Math.abs(next.size - line.size) > 0.5) return 0;
    if (line.segments.length > 2) return index - start;
  }
  return 0;
}
