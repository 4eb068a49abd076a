import type { VectorGraph } from '../../indexing/library-store.ts';
import type { Passage } from '../../indexing/passage.ts';
import type { NodeKind } from '../../papers/paper.ts';
import type {
  MeaningHit,
  PassagePlace,
  PassageSearch,
  Phrase,
  Scope,
  WordHit,
  WordHits,
  WordQuery,
} from '../../retrieval/passage-search.ts';
import { bestRows, scorePhrases, scoreRows, type Thing } from './bm25.ts';
import { eachGeneration, generationOf } from './generation.ts';
import type { SqliteDatabase } from './open-database.ts';
import { SentenceVectors } from './sentence-vectors.ts';
import { WordTable } from './word-table.ts';

interface PlaceRow {
  readonly row: number;
  readonly kind: NodeKind;
  readonly paper: string;
  readonly meeting: string;
  readonly position: number;
  readonly size: number | null;
}

interface Asked {
  readonly words: readonly Thing[];
  readonly pairs: readonly Phrase[];
  readonly others: readonly Thing[];
}
/** What a hit in the headings, and in the opening words once more, counts beside one in the words. */
const COLUMNS = { words: 1, context: 0.3, opening: 0.5 };
const PLACE = `p.row, p.kind, p.paper, p.meeting, p.position,
  (SELECT g.passages FROM groups g WHERE g.level = 'paper' AND g.name = p.paper) AS size`;

// CROSS JOIN keeps SQLite from starting at the wrong end: it would read every vector of the model.
interface Tables {
  readonly public: WordTable;
  readonly exempt: WordTable;
  readonly groups: WordTable;
  /** Room for a score of each row, used again by each question. */
  readonly scores: Readonly<Record<'words' | 'others' | 'totals', Float64Array>>;
}

/** Searches words with FTS5's BM25 and meaning with the graph, whose labels are the store's embedding numbers. */
export class SqlitePassageSearch implements PassageSearch {
  readonly #database: SqliteDatabase;
  readonly #graph: () => VectorGraph;
  readonly #vectors: SentenceVectors;
  readonly #tables: () => Tables;

  constructor(database: SqliteDatabase, graph: () => VectorGraph) {
    this.#database = database;
    this.#graph = graph;
    this.#vectors = new SentenceVectors(database);
    this.#tables = eachGeneration(database, () => {
      const open = new WordTable(database, 'passage_words', COLUMNS, 'passage_places');
      const exempt = new WordTable(database, 'exempt_words', COLUMNS, 'exempt_places');
      const groups = new WordTable(database, 'group_words', { words: 1 }, 'group_places');
      const bound = Math.max(open.bound, exempt.bound);
      const room = () => new Float64Array(bound);
      const scores = { words: room(), others: room(), totals: room() };
      return { public: open, exempt, groups, scores };
    });
  }

  byWords({ words, pairs, others }: WordQuery, scope: Scope, limit: number): WordHits {
    const asked = { words: words.map((word) => [[word]]), pairs, others };
    const groups = this.#groups(asked.words);
    const { public: open, exempt } = this.#tables();
    const tables = scope.exempt === 'allowed' ? [open, exempt] : [open];
    const found = tables.map((table) => this.#passagesIn(table, asked, scope, limit));
    return {
      passages: found.flatMap(({ hits }) => hits),
      papers: groups('paper'),
      meetings: groups('meeting'),
      possible: Math.max(...found.map(({ possible }) => possible)),
    };
  }

  #passagesIn(table: WordTable, asked: Asked, scope: Scope, limit: number): { hits: WordHit[]; possible: number } {
    const room = this.#tables().scores;
    const { scores: words, possible } = scoreRows(table, asked.words, room.words);
    const { scores: others } = scoreRows(table, asked.others, room.others);
    const within = this.#rowsWithin(scope);
    for (let row = 0; row < words.length; row += 1) {
      room.totals[row] = within && !within.has(row) ? 0 : (words[row] ?? 0) + (others[row] ?? 0);
    }
    const rows = bestRows(room.totals, limit);
    const pairs = scorePhrases(table, asked.pairs, rows);
    const hits = this.#places(rows).map((place) => ({
      ...place,
      words: words[place.row] ?? 0,
      pairs: pairs.get(place.row) ?? 0,
      others: others[place.row] ?? 0,
    }));
    return { hits, possible };
  }

  /** Scores of papers and of meetings, by level. */
  #groups(things: readonly Thing[]): (level: string) => Map<string, number> {
    const { scores } = scoreRows(this.#tables().groups, things);
    const rows = [...scores.keys()].filter((row) => (scores[row] ?? 0) > 0);
    const named = this.#database
      .prepare<[string], { row: number; level: string; name: string }>(
        'SELECT g.row, g.level, g.name FROM json_each(?) wanted CROSS JOIN groups g ON g.row = wanted.value',
      )
      .all(JSON.stringify(rows));
    return (wanted) =>
      new Map(
        named
          .filter(({ level }) => level === wanted)
          .map(({ row, name }): [string, number] => [name, scores[row] ?? 0]),
      );
  }

  /** The rows a narrowed scope allows; undefined where it allows all that the words' table holds. */
  #rowsWithin(scope: Scope): Set<number> | undefined {
    if (scope.meetings === undefined && scope.papers === undefined) return undefined;
    const { where, values } = scopeWhere(scope);
    const rows = this.#database.prepare<string[], number>(`SELECT p.row FROM passages p WHERE ${where}`).pluck();
    return new Set(rows.all(...values));
  }

  byMeaning(vector: Float32Array, scope: Scope, limit: number, also: readonly number[]): MeaningHit[] {
    const near = this.#nearRows(vector, scope, limit);
    const rows = [...new Set([...near, ...also])];
    this.#vectors.bring(rows, this.#graph().model, generationOf(this.#database));
    return this.#places(rows).map((place) => ({ ...place, ...this.#vectors.closeness(vector, place.row) }));
  }

  #nearRows(vector: Float32Array, scope: Scope, limit: number): number[] {
    const { where, values } = scopeWhere(scope);
    const narrowed = scope.meetings !== undefined || scope.papers !== undefined;
    const allowed = narrowed ? this.#labelsWithin(where, values) : undefined;
    const near = this.#graph().nearest(vector, limit * 2, allowed && ((label) => allowed.has(label)));
    return this.#database
      .prepare<(string | number)[], number>(`
        SELECT p.row FROM json_each(?) wanted CROSS JOIN embeddings e ON e.id = wanted.value
        CROSS JOIN sentences s ON s.digest = e.digest CROSS JOIN passages p ON p.row = s.passage
        WHERE ${where} GROUP BY p.row ORDER BY min(wanted.key), p.row LIMIT ?`)
      .pluck()
      .all(JSON.stringify(near.map(({ label }) => label)), ...values, limit);
  }

  #labelsWithin(where: string, values: readonly string[]): Set<number> {
    const labels = this.#database
      .prepare<string[], number>(`
        SELECT DISTINCT e.id FROM passages p CROSS JOIN sentences s ON s.passage = p.row
        CROSS JOIN embeddings e ON e.model = ? AND e.digest = s.digest WHERE ${where}`)
      .pluck()
      .all(this.#graph().model, ...values);
    return new Set(labels);
  }

  #places(rows: readonly number[]): PassagePlace[] {
    return this.#database
      .prepare<[string], PlaceRow>(
        `SELECT ${PLACE} FROM json_each(?) wanted CROSS JOIN passages p ON p.row = wanted.value`,
      )
      .all(JSON.stringify(rows))
      .map(toPlace);
  }

  read(rows: readonly number[]): Map<number, Passage> {
    return new Map(
      this.#database
        .prepare<[string], { row: number; passage: string }>(
          'SELECT p.row, p.passage FROM json_each(?) wanted CROSS JOIN passages p ON p.row = wanted.value',
        )
        .all(JSON.stringify(rows))
        .map(({ row, passage }) => [row, JSON.parse(passage)]),
    );
  }
}

function toPlace({ row, kind, paper, meeting, position, size }: PlaceRow): PassagePlace {
  return { row, kind, paper, meeting, order: position, paperSize: size ?? 0 };
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
