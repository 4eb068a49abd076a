import type { Phrase } from '../../retrieval/passage-search.ts';
import { oddsOf, type Postings, type WordTable } from './word-table.ts';

/** A thing to look for: its ways to be said. */
export type Thing = readonly Phrase[];

/** Scores by row; 0 for rows that say nothing of it. */
export interface Scores {
  readonly scores: Float64Array;
  /** The weights of all things summed. */
  readonly possible: number;
}

/**
 * BM25 of every row that says any of the things, each thing in any of its ways. The ways of one thing are one word to the
 * score: what counts is how many rows say it at all, and a row's best way of saying it.
 *
 * FTS5 gives a word that stands in more than half of the rows no weight at all; in a library of few papers such words
 * still tell, so its score is carried over to the weight log(1 + (N - n + 0.5) / (n + 0.5)), which is never nothing.
 * `scores` is where they are written, where the caller has room for them at hand.
 */
export function scoreRows(
  table: WordTable,
  things: readonly Thing[],
  scores: Float64Array = new Float64Array(table.bound),
): Scores {
  scores.fill(0);
  let possible = 0;
  for (const ways of things) {
    const [first, ...others] = ways.map((way) => table.postings(way));
    if (!first) continue;
    const { rows, frequencies } = others.length === 0 ? first : bestOf([first, ...others], table);
    const weight = weightOf(rows.length, table.size);
    possible += weight;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      scores[row] = (scores[row] ?? 0) + (frequencies[at] ?? 0) * weight;
    }
  }
  return { scores, possible };
}

/** BM25 of phrases for a few rows alone, summed, by row. */
export function scorePhrases(
  table: WordTable,
  phrases: readonly Phrase[],
  rows: readonly number[],
): Map<number, number> {
  const weights = phrases.map((phrase) => weightOf(table.count(phrase), table.size));
  const said = table.within(rows, phrases);
  return new Map(
    [...said].map(([row, frequencies]) => [
      row,
      frequencies.reduce((total, frequency, at) => total + frequency * (weights[at] ?? 0), 0),
    ]),
  );
}

/** The rows of the highest totals, best first. Totals are sorted into bins first: among a hundred thousand rows few need comparing. */
export function bestRows(totals: Float64Array, limit: number): number[] {
  let highest = 0;
  for (const total of totals) if (total > highest) highest = total;
  if (highest === 0) return [];
  const bins = new Uint32Array(BINS + 1);
  const scale = BINS / highest;
  for (const total of totals)
    if (total > 0) bins[Math.floor(total * scale)] = (bins[Math.floor(total * scale)] ?? 0) + 1;
  let lowest = BINS;
  for (let counted = bins[BINS] ?? 0; counted < limit && lowest > 0; counted += bins[lowest] ?? 0) lowest -= 1;
  const rows: number[] = [];
  for (let row = 0; row < totals.length; row += 1) {
    const total = totals[row] ?? 0;
    if (total > 0 && Math.floor(total * scale) >= lowest) rows.push(row);
  }
  return rows.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b).slice(0, limit);
}

const BINS = 2048;

function weightOf(rows: number, size: number): number {
  return Math.log(1 + Math.max(0, oddsOf(rows, size)));
}

function bestOf(ways: readonly Postings[], table: WordTable): Postings {
  const best = table.blank();
  const rows = new Uint32Array(ways.reduce((total, way) => total + way.rows.length, 0));
  let count = 0;
  for (const way of ways) {
    for (let at = 0; at < way.rows.length; at += 1) {
      const row = way.rows[at] ?? 0;
      const before = best[row] ?? 0;
      if (before === 0) {
        rows[count] = row;
        count += 1;
      }
      best[row] = Math.max(before, way.frequencies[at] ?? 0);
    }
  }
  const frequencies = new Float32Array(count);
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] ?? 0;
    frequencies[at] = best[row] ?? 0;
    best[row] = 0;
  }
  return { rows: rows.subarray(0, count), frequencies };
}
