/** So many neighbouring rows have the places of a word kept together: a change of one paper rewrites little, a common word is read in few pieces. */
export const BLOCK_ROWS = 4096;

/** A row, and how often a word stands in each of its columns. */
export interface Place {
  readonly row: number;
  readonly said: readonly number[];
}

const MOST = 255;

/** The places of one word in one block: each row's number within the block in two bytes, then how often it is said, a byte for each column. */
export function packPlaces(places: readonly Place[], columns: number): Buffer {
  const packed = Buffer.allocUnsafe(places.length * (2 + columns));
  for (const [at, { row, said }] of places.entries()) {
    packed.writeUInt16LE(row % BLOCK_ROWS, at * 2);
    for (let column = 0; column < columns; column += 1) {
      packed[places.length * (2 + column) + at] = Math.min(MOST, said[column] ?? 0);
    }
  }
  return packed;
}

export function unpackPlaces(packed: Buffer, block: number, columns: number): Place[] {
  const count = packed.length / (2 + columns);
  return Array.from({ length: count }, (_, at) => ({
    row: block * BLOCK_ROWS + packed.readUInt16LE(at * 2),
    said: Array.from({ length: columns }, (_, column) => packed[count * (2 + column) + at] ?? 0),
  }));
}
