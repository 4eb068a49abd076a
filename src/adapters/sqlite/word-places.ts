/** So many neighbouring rows have the places of a word kept together: a change of one paper rewrites little, a common word is read in few pieces. */
export const BLOCK_ROWS = 4096;

/** A row, and how often a word stands in each of its columns. */
export interface Place {
  readonly row: number;
  readonly said: readonly number[];
}

const MOST = 0xffff;

/** The places of one word in one block, two bytes a number: each row's number within the block, then for each column how often it is said there. */
export function packPlaces(places: readonly Place[], columns: number): Buffer {
  const packed = new Uint16Array(places.length * (1 + columns));
  for (const [at, { row, said }] of places.entries()) {
    packed[at] = row % BLOCK_ROWS;
    for (let column = 0; column < columns; column += 1) {
      packed[places.length * (1 + column) + at] = Math.min(MOST, said[column] ?? 0);
    }
  }
  return Buffer.from(packed.buffer);
}

/** The numbers of a packed block as they lie. */
export function numbersIn(packed: Buffer): Uint16Array {
  const aligned = packed.byteOffset % 2 === 0 ? packed : Buffer.from(new Uint8Array(packed).buffer);
  return new Uint16Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 2);
}

export function unpackPlaces(packed: Buffer, block: number, columns: number): Place[] {
  const numbers = numbersIn(packed);
  const count = numbers.length / (1 + columns);
  return Array.from({ length: count }, (_, at) => ({
    row: block * BLOCK_ROWS + (numbers[at] ?? 0),
    said: Array.from({ length: columns }, (_, column) => numbers[count * (1 + column) + at] ?? 0),
  }));
}
