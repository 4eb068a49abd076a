import type { Phrase } from '../../retrieval/passage-search.ts';
import type { SqliteDatabase } from './open-database.ts';

interface Scores {
  readonly scores: ReadonlyMap<number, number>;
  /** The weights of all phrases summed. */
  readonly possible: number;
}

/**
 * BM25 of every row that holds any of the phrases, one phrase after the other. FTS5 gives a word that stands in more
 * than half of the rows no weight at all; in a library of few papers such words still tell, so each phrase's score is
 * carried over to the weight log(1 + (N - n + 0.5) / (n + 0.5)), which is never nothing.
 */
export function scoreRows(
  database: SqliteDatabase,
  table: string,
  columnWeights: string,
  phrases: readonly Phrase[],
  size: number,
): Scores {
  const matching = database
    .prepare<[string], [number, number]>(
      `SELECT rowid, -bm25(${table}${columnWeights}) FROM ${table} WHERE ${table} MATCH ?`,
    )
    .raw();
  const scores = new Map<number, number>();
  let possible = 0;
  for (const match of new Set(phrases.map(quoted))) {
    const rows = matching.all(match);
    const odds = (size - rows.length + 0.5) / (rows.length + 0.5);
    const weight = Math.log(1 + Math.max(0, odds));
    possible += weight;
    const carried = weight / (odds > 1 ? Math.log(odds) : LEAST);
    for (const [row, score] of rows) scores.set(row, (scores.get(row) ?? 0) + score * carried);
  }
  return { scores, possible };
}

/** What FTS5 gives a word of more than half of the rows. */
const LEAST = 1e-6;

/** Quoted, so that no word of a question is read as FTS5's own syntax. */
function quoted(phrase: Phrase): string {
  return `"${phrase.join(' ').replaceAll('"', '""')}"`;
}
