import type { Phrase } from '../../retrieval/passage-search.ts';
import type { SqliteDatabase } from './open-database.ts';

interface Scores {
  readonly scores: ReadonlyMap<number, number>;
  /** The weights of all phrases summed. */
  readonly possible: number;
}

/**
 * BM25 of every row that says any of the things, each thing in any of its ways. The ways of one thing are one word to the
 * score: what counts is how many rows say it at all, and a row's best way of saying it.
 *
 * FTS5 gives a word that stands in more than half of the rows no weight at all; in a library of few papers such words
 * still tell, so its score is carried over to the weight log(1 + (N - n + 0.5) / (n + 0.5)), which is never nothing.
 */
export function scoreRows(
  database: SqliteDatabase,
  table: string,
  columnWeights: string,
  things: readonly (readonly Phrase[])[],
  size: number,
): Scores {
  const matching = database
    .prepare<[string], [number, number]>(
      `SELECT rowid, -bm25(${table}${columnWeights}) FROM ${table} WHERE ${table} MATCH ?`,
    )
    .raw();
  const scores = new Map<number, number>();
  let possible = 0;
  for (const ways of things) {
    const frequent = new Map<number, number>();
    for (const match of new Set(ways.map(quoted))) {
      const rows = matching.all(match);
      const odds = oddsOf(rows.length, size);
      const highest = rows.reduce((most, [, score]) => Math.max(most, score), 0);
      const unit = Math.max(odds > 1 ? Math.log(odds) : LEAST, highest / MOST_FREQUENT);
      for (const [row, score] of rows) frequent.set(row, Math.max(frequent.get(row) ?? 0, score / unit));
    }
    const weight = Math.log(1 + Math.max(0, oddsOf(frequent.size, size)));
    possible += weight;
    for (const [row, frequency] of frequent) scores.set(row, (scores.get(row) ?? 0) + frequency * weight);
  }
  return { scores, possible };
}

function oddsOf(rows: number, size: number): number {
  return (size - rows + 0.5) / (rows + 0.5);
}

/** BM25 lets repetition count up to k1 + 1 times, with FTS5's k1 of 1.2. A score above it shows a word near the half, whose weight FTS5 saw a little differently. */
const MOST_FREQUENT = 2.2;
/** What FTS5 gives a word of more than half of the rows. */
const LEAST = 1e-6;

/** Quoted, so that no word of a question is read as FTS5's own syntax. */
function quoted(phrase: Phrase): string {
  return `"${phrase.join(' ').replaceAll('"', '""')}"`;
}
