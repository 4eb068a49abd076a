/** Where no line is drawn between a cell and the one above it, or the one before it. */
export interface Borders {
  above(row: number, column: number): boolean;
  before(row: number, column: number): boolean;
}

/**
 * Says what merged cells say of each row they reach over; where cells of the first row reach over columns that the second
 * names, both are one heading: "2025/26" above "Quarter 1" is "2025/26 Quarter 1".
 */
export function withMerged(rows: readonly (readonly string[])[], open: Borders): string[][] {
  const [first = []] = rows;
  const named = first.filter((cell) => cell !== '').length;
  const over = first.map((cell, column) => cell === '' && column > 0 && open.before(0, column));
  const heads = named > 1 && rows.length > 2 && over.some(Boolean) && !rows[1]?.every((cell) => cell === '') ? 2 : 1;
  const filled: string[][] = [];
  rows.forEach((cells, row) => {
    const isHead = heads === 2 && row === 0;
    const line: string[] = [];
    cells.forEach((cell, column) => {
      const above = row > 0 && cell === '' && open.above(row, column) ? filled[row - 1]?.[column] : undefined;
      line.push(cell !== '' ? cell : isHead && over[column] ? (line[column - 1] ?? '') : (above ?? ''));
    });
    filled.push(line);
  });
  if (heads === 1) return filled;
  const names = first.map((_, column) =>
    [...new Set([filled[0]?.[column], filled[1]?.[column]])].filter(Boolean).join(' '),
  );
  return [names, ...filled.slice(2)];
}
