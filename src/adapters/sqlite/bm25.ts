import type { Phrase } from '../../retrieval/passage-search.ts';
import type { SqliteDatabase } from './open-database.ts';

/** A thing to look for: its ways to be said. */
export type Thing = readonly Phrase[];

/** A table of words with what scoring needs to know of it. */
export interface WordTable {
  readonly name: string;
  /** What a hit counts in each column, as FTS5's bm25() takes it: ", 1.0, 0.3". */
  readonly columnWeights: string;
  readonly size: number;
  /** How many rows say each phrase, remembered from question to question while the table stays as it is. */
  readonly counts: Map<string, number>;
}

export interface Scores {
  readonly scores: ReadonlyMap<number, number>;
  /** The weights of the group's things summed. */
  readonly possible: number;
}

/** Which rows are wanted: those of a scope (absent: all), and only the best so many of them (absent: every one). */
export interface Wanted {
  readonly within?: ReadonlySet<number> | undefined;
  readonly best?: number;
  /** Nothing but these rows is scored. */
  readonly only?: readonly number[];
}

/**
 * BM25 of the rows that say any of the things, for each group of things, each thing in any of its ways. The ways of one
 * thing are one word to the score: what counts is how many rows say it at all, and a row's best way of saying it.
 *
 * FTS5 gives a word that stands in more than half of the rows no weight at all; in a library of few papers such words
 * still tell, so its score is carried over to the weight log(1 + (N - n + 0.5) / (n + 0.5)), which is never nothing.
 *
 * Rare things are scored first. As soon as all that are left could not lift a new row among the best ones wanted, they are
 * scored for the rows found so far alone (MaxScore, Turtle and Flood 1995): the best by all groups together are the same.
 */
export function scoreRows(
  database: SqliteDatabase,
  table: WordTable,
  groups: readonly (readonly Thing[])[],
  { within, best, only }: Wanted = {},
): Scores[] {
  const weighed = groups
    .flatMap((things, group) =>
      things.map((ways) => ({ group, ...weigh(database, table, [...new Set(ways.map(quoted))]) })),
    )
    .sort((a, b) => b.weight - a.weight);
  const found = groups.map(() => ({ scores: new Map<number, number>(), possible: 0 }));
  const totals = new Map<number, number>();
  let left = MOST_FREQUENT * weighed.reduce((total, { weight }) => total + weight, 0);
  let candidates = only && new Set(only);
  for (const { group, ways, weight } of weighed) {
    candidates ??= contenders(totals, best, left);
    const mine = found[group];
    if (!mine) continue;
    for (const [row, frequency] of frequencies(database, table, ways, candidates)) {
      if (within && !within.has(row)) continue;
      mine.scores.set(row, (mine.scores.get(row) ?? 0) + frequency * weight);
      totals.set(row, (totals.get(row) ?? 0) + frequency * weight);
    }
    mine.possible += weight;
    left -= MOST_FREQUENT * weight;
  }
  return found;
}

interface Weighed {
  readonly ways: readonly { readonly match: string; readonly count: number }[];
  readonly weight: number;
}

function weigh(database: SqliteDatabase, table: WordTable, matches: readonly string[]): Weighed {
  const ways = matches.map((match) => ({ match, count: countOf(database, table, match) }));
  const said = ways.length === 1 ? (ways[0]?.count ?? 0) : countOf(database, table, matches.join(' OR '));
  return { ways, weight: Math.log(1 + Math.max(0, oddsOf(said, table.size))) };
}

function countOf(database: SqliteDatabase, { name, counts }: WordTable, match: string): number {
  const known = counts.get(match);
  if (known !== undefined) return known;
  const counted = database
    .prepare<[string], number>(`SELECT count(*) FROM ${name} WHERE ${name} MATCH ?`)
    .pluck()
    .get(match);
  if (counts.size > COUNTED) counts.clear();
  counts.set(match, counted ?? 0);
  return counted ?? 0;
}

/** Undefined while a row not found yet could still come among the best; afterwards, those that still can. */
function contenders(
  scores: ReadonlyMap<number, number>,
  best: number | undefined,
  left: number,
): Set<number> | undefined {
  if (best === undefined || scores.size < best) return undefined;
  const least = [...scores.values()].sort((a, b) => b - a)[best - 1] ?? 0;
  return least > left ? new Set(scores.keys()) : undefined;
}

/** How much each row says a thing, from 0 to MOST_FREQUENT: its best way of saying it. */
function frequencies(
  database: SqliteDatabase,
  { name, columnWeights, size }: WordTable,
  ways: Weighed['ways'],
  candidates: ReadonlySet<number> | undefined,
): Map<number, number> {
  // The plus keeps SQLite from searching anew for each row: the matches are walked once, and only candidates are scored.
  const among = candidates ? 'AND +rowid IN (SELECT value FROM json_each(?))' : '';
  const matching = database
    .prepare<string[], [number, number]>(
      `SELECT rowid, -bm25(${name}${columnWeights}) FROM ${name} WHERE ${name} MATCH ? ${among}`,
    )
    .raw();
  const rest = candidates ? [JSON.stringify([...candidates])] : [];
  const found = new Map<number, number>();
  for (const { match, count } of ways) {
    const rows = matching.all(match, ...rest);
    const odds = oddsOf(count, size);
    const highest = rows.reduce((most, [, score]) => Math.max(most, score), 0);
    const unit = Math.max(odds > 1 ? Math.log(odds) : LEAST, highest / MOST_FREQUENT);
    for (const [row, score] of rows) found.set(row, Math.max(found.get(row) ?? 0, score / unit));
  }
  return found;
}

function oddsOf(rows: number, size: number): number {
  return (size - rows + 0.5) / (rows + 0.5);
}

/** BM25 lets repetition count up to k1 + 1 times, with FTS5's k1 of 1.2. A score above it shows a word near the half, whose weight FTS5 saw a little differently. */
const MOST_FREQUENT = 2.2;
/** What FTS5 gives a word of more than half of the rows. */
const LEAST = 1e-6;
/** So many counts are remembered. */
const COUNTED = 20_000;

/** Quoted, so that no word of a question is read as FTS5's own syntax. */
function quoted(phrase: Phrase): string {
  return `"${phrase.join(' ').replaceAll('"', '""')}"`;
}
