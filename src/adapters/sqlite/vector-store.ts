import { createHash } from 'node:crypto';
import type { VectorSet, VectorStore } from '../../indexing/library-store.ts';
import type { Passage } from '../../indexing/passage.ts';
import { embeddedTexts } from '../../indexing/to-passages.ts';
import type { SqliteDatabase } from './open-database.ts';

/** Keeps vectors in SQLite as Float32 blobs, one for each model and text. */
export class SqliteVectorStore implements VectorStore {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  missing(model: string, digests: readonly string[]): string[] {
    const known = this.#database
      .prepare<[string, string], number>('SELECT 1 FROM embeddings WHERE model = ? AND digest = ?')
      .pluck();
    return digests.filter((digest) => known.get(model, digest) === undefined);
  }

  /** Walking through all sentences takes a while in a large library: where none was missing in this state of the store, none is now. */
  unembedded(model: string, publicOnly = false): Map<string, string> {
    const fact = `embedded by ${model}${publicOnly ? ', public only' : ''}`;
    const generation = this.generation();
    if (this.#recall(fact) === generation) return new Map();
    const missing = this.#findUnembedded(model, publicOnly);
    if (missing.size === 0) this.#remember(fact, generation);
    return missing;
  }

  #findUnembedded(model: string, publicOnly: boolean): Map<string, string> {
    const rows = this.#database
      .prepare<[string], { digest: string; position: number; passage: string }>(`
        SELECT s.digest, s.position, p.passage FROM sentences s JOIN passages p ON p.row = s.passage
        WHERE NOT EXISTS (SELECT 1 FROM embeddings e WHERE e.model = ? AND e.digest = s.digest)
        ${publicOnly ? 'AND p.exempt = 0' : ''}`)
      .all(model);
    return new Map(
      rows.map(({ digest, position, passage }) => {
        const parsed: Passage = JSON.parse(passage);
        return [digest, embeddedTexts(parsed)[position] ?? ''];
      }),
    );
  }

  put(model: string, vectors: ReadonlyMap<string, Float32Array>): void {
    const insert = this.#database.prepare('INSERT OR IGNORE INTO embeddings (model, digest, vector) VALUES (?, ?, ?)');
    this.#database
      .transaction(() => {
        for (const [digest, vector] of vectors) insert.run(model, digest, toBlob(vector));
      })
      .immediate();
  }

  dimensions(model: string): number | null {
    const bytes = this.#database
      .prepare<[string], number>('SELECT length(vector) FROM embeddings WHERE model = ? LIMIT 1')
      .pluck()
      .get(model);
    return bytes === undefined ? null : bytes / Float32Array.BYTES_PER_ELEMENT;
  }

  /** The newest row stays under another name: a number that a graph knows is never given to another text. */
  forget(model: string): void {
    const newest = '(SELECT max(id) FROM embeddings)';
    this.#database
      .transaction(() => {
        this.#database.prepare(`DELETE FROM embeddings WHERE model = ? AND id < ${newest}`).run(model);
        this.#database
          .prepare("UPDATE OR REPLACE embeddings SET model = model || ' (forgotten)' WHERE model = ?")
          .run(model);
        const facts = this.#database.prepare('DELETE FROM library_facts WHERE name IN (?, ?)');
        facts.run(`embedded by ${model}`, `embedded by ${model}, public only`);
      })
      .immediate();
  }

  generation(): string {
    const fact = this.#database
      .prepare<[], string>("SELECT value FROM library_facts WHERE name = 'generation'")
      .pluck();
    return fact.get() ?? '0';
  }

  inUse(model: string): VectorSet {
    const all = this.#database.prepare<[string], { id: number; vector: Buffer }>(`SELECT e.id, e.vector ${USED}`);
    const some = this.#database.prepare<[string], { id: number; vector: Buffer }>(
      'SELECT e.id, e.vector FROM json_each(?) wanted CROSS JOIN embeddings e ON e.id = wanted.value',
    );
    const labels = this.#database.prepare<[string], number>(`SELECT e.id ${USED}`).pluck();
    return {
      model,
      ...this.#countInUse(model),
      labels: () => labels.all(model),
      *vectors(wanted) {
        const found = wanted ? some.iterate(JSON.stringify(wanted)) : all.iterate(model);
        for (const { id, vector } of found) yield [id, fromBlob(vector)] as const;
      },
    };
  }

  /** Kept as a fact of this state of the store: reading it anew takes seconds in a large library. */
  #countInUse(model: string): InUse {
    const name = `vectors of ${model}`;
    const newest = this.#database.prepare<[], number>('SELECT max(id) FROM embeddings').pluck().get() ?? 0;
    const state = `${this.generation()}/${newest}`;
    const kept = this.#recall(name);
    const fact: (InUse & { readonly state: string }) | undefined = kept && JSON.parse(kept);
    if (fact?.state === state) return { count: fact.count, digest: fact.digest, earlier: fact.earlier ?? [] };
    const hash = createHash('sha256').update(model);
    let count = 0;
    const ids = this.#database.prepare<[string], { id: number; digest: string }>(`SELECT e.id, e.digest ${USED}`);
    for (const { id, digest } of ids.iterate(model)) {
      hash.update(`${id} ${digest}\n`);
      count += 1;
    }
    const digest = hash.digest('hex');
    const before = fact ? [fact.digest, ...(fact.earlier ?? [])] : [];
    const found = { count, digest, earlier: before.filter((one) => one !== digest).slice(0, EARLIER_KEPT) };
    this.#remember(name, JSON.stringify({ state, ...found }));
    return found;
  }

  #recall(name: string): string | undefined {
    return this.#database.prepare<[string], string>('SELECT value FROM library_facts WHERE name = ?').pluck().get(name);
  }

  /** While another process writes for long it is not remembered, and counted again next time. */
  #remember(name: string, value: string): void {
    try {
      this.#database
        .prepare('INSERT INTO library_facts VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
        .run(name, value);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY')) throw error;
    }
  }
}

type InUse = Pick<VectorSet, 'count' | 'digest' | 'earlier'>;

/** So many earlier sets are remembered: a graph of one of them can be taken further. */
const EARLIER_KEPT = 20;

const USED =
  'FROM embeddings e WHERE e.model = ? AND EXISTS (SELECT 1 FROM sentences s WHERE s.digest = e.digest) ORDER BY e.id';

export function toBlob(vector: Float32Array): Buffer {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
}

export function fromBlob(blob: Buffer): Float32Array {
  const aligned =
    blob.byteOffset % Float32Array.BYTES_PER_ELEMENT === 0 ? blob : Buffer.from(new Uint8Array(blob).buffer);
  return new Float32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / Float32Array.BYTES_PER_ELEMENT);
}
