import type { SqliteDatabase } from './open-database.ts';

/** Rows and words in all, from the record FTS5 keeps of them: varints, one for the rows and one for each column. */
export function totalsOf(database: SqliteDatabase, table: string): { rows: number; words: number } {
  const record = database.prepare<[], Buffer>(`SELECT block FROM ${table}_data WHERE id = 1`).pluck().get();
  const [rows = 0, ...columns] = varints(record ?? Buffer.alloc(0));
  return { rows, words: columns.reduce((total, count) => total + count, 0) };
}

/** How many words each row has, by row, from what FTS5 keeps of it: a varint for each column. `bound` is above every row. */
export function rowLengths(database: SqliteDatabase, table: string, bound: number): Float32Array {
  const lengths = new Float32Array(bound);
  const sizes = database.prepare<[], [number, Buffer]>(`SELECT id, sz FROM ${table}_docsize`).raw();
  for (const [row, bytes] of sizes.all()) {
    let [total, value] = [0, 0];
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      value = value * 128 + (byte & 127);
      if (byte < 128) {
        total += value;
        value = 0;
      }
    }
    lengths[row] = total;
  }
  return lengths;
}

function varints(bytes: Buffer): number[] {
  const numbers: number[] = [];
  let value = 0;
  for (const byte of bytes) {
    value = value * 128 + (byte & 127);
    if (byte < 128) {
      numbers.push(value);
      value = 0;
    }
  }
  return numbers;
}
