import type { VectorGraph } from '../../indexing/library-store.ts';
import type { Passage } from '../../indexing/passage.ts';
import type { NodeKind } from '../../papers/paper.ts';
import type { PassageSearch, Scope, WordHit, WordHits } from '../../retrieval/passage-search.ts';
import type { SqliteDatabase } from './open-database.ts';

interface Row {
  readonly row: number;
  readonly kind: NodeKind;
  readonly paper: string;
  readonly meeting: string;
  readonly position: number;
  readonly score: number;
}

/** Weight of a hit in the headings beside one in the words themselves; measured with the other weights. */
const CONTEXT_WEIGHT = 0.3;

/** Searches words with FTS5's BM25 and meaning with the graph, whose labels are the store's embedding numbers. */
export class SqlitePassageSearch implements PassageSearch {
  readonly #database: SqliteDatabase;
  readonly #graph: () => VectorGraph;

  constructor(database: SqliteDatabase, graph: () => VectorGraph) {
    this.#database = database;
    this.#graph = graph;
  }

  byWords(words: readonly string[], scope: Scope, limit: number): WordHits {
    const match = [...new Set(words)].map((word) => `"${word.replaceAll('"', '""')}"`).join(' OR ');
    if (match === '') return { passages: [], papers: new Map(), meetings: new Map() };
    const tables = scope.exempt === 'allowed' ? ['passage_words', 'exempt_words'] : ['passage_words'];
    const passages = tables.flatMap((table) => this.#matching(table, match, scope, limit));
    const groups = this.#database
      .prepare<[string], { level: string; name: string; score: number }>(`
        SELECT g.level, g.name, -bm25(group_words) AS score FROM group_words JOIN groups g ON g.row = group_words.rowid
        WHERE group_words MATCH ?`)
      .all(match);
    const ofLevel = (wanted: string) =>
      new Map(groups.filter(({ level }) => level === wanted).map(({ name, score }) => [name, score]));
    return {
      passages: passages.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, limit),
      papers: ofLevel('paper'),
      meetings: ofLevel('meeting'),
    };
  }

  #matching(table: string, match: string, scope: Scope, limit: number): WordHit[] {
    const { where, values } = scopeWhere(scope);
    return this.#database
      .prepare<(string | number)[], Row>(`
        SELECT p.row, p.kind, p.paper, p.meeting, p.position, -found.rank AS score
        FROM (SELECT rowid, bm25(${table}, 1.0, ${CONTEXT_WEIGHT}) AS rank FROM ${table} WHERE ${table} MATCH ?) found
        JOIN passages p ON p.row = found.rowid WHERE ${where} ORDER BY found.rank LIMIT ?`)
      .all(match, ...values, limit)
      .map(toHit);
  }

  byMeaning(vector: Float32Array, scope: Scope, limit: number): WordHit[] {
    const { where, values } = scopeWhere(scope);
    const narrowed = scope.meetings !== undefined || scope.papers !== undefined;
    const allowed = narrowed ? this.#labelsWithin(where, values) : undefined;
    const near = this.#graph().nearest(vector, limit * 2, allowed && ((label) => allowed.has(label)));
    const similarity = new Map(near.map(({ label, similarity }) => [label, similarity]));
    const rows = this.#database
      .prepare<(string | number)[], Omit<Row, 'score'> & { label: number }>(`
        SELECT p.row, p.kind, p.paper, p.meeting, p.position, e.id AS label FROM json_each(?) wanted
        JOIN embeddings e ON e.id = wanted.value JOIN sentences s ON s.digest = e.digest
        JOIN passages p ON p.row = s.passage WHERE ${where}`)
      .all(JSON.stringify([...similarity.keys()]), ...values);
    const best = new Map<number, WordHit>();
    for (const { label, ...row } of rows) {
      const score = similarity.get(label) ?? 0;
      if (score > (best.get(row.row)?.score ?? Number.NEGATIVE_INFINITY)) best.set(row.row, toHit({ ...row, score }));
    }
    return [...best.values()].sort((a, b) => b.score - a.score || a.row - b.row).slice(0, limit);
  }

  #labelsWithin(where: string, values: readonly (string | number)[]): Set<number> {
    const labels = this.#database
      .prepare<(string | number)[], number>(`
        SELECT DISTINCT e.id FROM passages p JOIN sentences s ON s.passage = p.row JOIN embeddings e ON e.digest = s.digest
        WHERE ${where}`)
      .pluck()
      .all(...values);
    return new Set(labels);
  }

  read(rows: readonly number[]): Map<number, Passage> {
    return new Map(
      this.#database
        .prepare<[string], { row: number; passage: string }>(
          'SELECT p.row, p.passage FROM json_each(?) wanted JOIN passages p ON p.row = wanted.value',
        )
        .all(JSON.stringify(rows))
        .map(({ row, passage }) => [row, JSON.parse(passage)]),
    );
  }
}

function toHit({ row, kind, paper, meeting, position, score }: Row): WordHit {
  return { row, kind, paper, meeting, order: position, score };
}

function scopeWhere(scope: Scope): { where: string; values: string[] } {
  const tests = [
    scope.exempt === 'allowed' ? 'TRUE' : 'p.exempt = 0',
    ...(scope.meetings ? ['p.meeting IN (SELECT value FROM json_each(?))'] : []),
    ...(scope.papers ? ['p.paper IN (SELECT value FROM json_each(?))'] : []),
  ];
  const values = [scope.meetings, scope.papers]
    .filter((list) => list !== undefined)
    .map((list) => JSON.stringify(list));
  return { where: tests.join(' AND '), values };
}
