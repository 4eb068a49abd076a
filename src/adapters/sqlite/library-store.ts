import { createHash } from 'node:crypto';
import type {
  FileDigests,
  LibraryChange,
  LibraryCounts,
  LibraryStore,
  StoredLibrary,
  StoredPassage,
} from '../../indexing/library-store.ts';
import type { Paper, ParsedFile } from '../../papers/paper.ts';
import type { Superseded } from '../../papers/superseded.ts';
import { createFileWriter } from './file-writer.ts';
import { READING_KB, type SqliteDatabase } from './open-database.ts';
import { createSuperseded, type SupersededStore } from './superseded.ts';

/** Memory for pages: digests fall all over the indexes, and a page put out is read and written again. */
const WRITING_KB = 256_000;
/** A write of more than this share of the passages is a large one. */
const MUCH_WRITTEN = 0.1;
const MERGED_PAGES = 500;
/** This share of the vectors may be of use to no passage. */
const UNUSED_KEPT = 0.25;

/** Keeps the library in SQLite. Each write is one transaction and raises the generation by one. */
export class SqliteLibraryStore implements LibraryStore {
  readonly #database: SqliteDatabase;
  readonly #superseded: SupersededStore;

  constructor(database: SqliteDatabase, today: () => string = () => new Date().toISOString().slice(0, 10)) {
    this.#database = database;
    this.#superseded = createSuperseded(database, today);
  }

  stored(): StoredLibrary {
    const database = this.#database;
    return {
      files: this.#digests(),
      size: () => database.prepare<[], number>('SELECT count(*) FROM passages').pluck().get() ?? 0,
      passages: () =>
        new Map(
          database
            .prepare<[], StoredPassage & { id: string }>('SELECT id, digest, file FROM passages')
            .all()
            .map(({ id, digest, file }) => [id, { digest, file }]),
        ),
      asRead: (file) => this.asRead(file),
    };
  }

  #digests(): Map<string, FileDigests> {
    return new Map(
      this.#database
        .prepare<[], FileDigests & { file: string }>('SELECT file, received, rules, related FROM files ORDER BY file')
        .all()
        .map(({ file, ...digests }) => [file, digests]),
    );
  }

  /** Changes when any paper does; of what the papers say, not of when it was written. */
  digest(): string {
    const hash = createHash('sha256');
    for (const [file, { related }] of this.#digests()) hash.update(`${file} ${related}\n`);
    return hash.digest('hex');
  }

  write(change: LibraryChange): void {
    this.#database.pragma(`cache_size = -${WRITING_KB}`);
    try {
      this.#write(change);
    } finally {
      this.#database.pragma(`cache_size = -${READING_KB}`);
      this.#database.pragma('shrink_memory');
    }
  }

  #write({ put, reread, remove }: LibraryChange): void {
    this.#database
      .transaction(() => {
        const keepSuperseded = this.#superseded.watch({
          put: put.map(({ related, passages }) => ({ file: related.file, passages })),
          remove,
        });
        const replacing = this.#database.prepare<[], number>('SELECT 1 FROM files LIMIT 1').get() !== undefined;
        const writer = createFileWriter(this.#database);
        for (const file of [...remove, ...put.map(({ related }) => related.file)]) writer.remove(file);
        for (const file of put) writer.put(file);
        for (const file of reread) writer.reread(file);
        writer.finish();
        keepSuperseded();
        if (replacing) this.#forgetUnused();
        this.#tidyWords(put.reduce((total, { passages }) => total + passages.length, 0));
        this.#database.exec(
          `INSERT INTO library_facts VALUES ('generation', '1') ON CONFLICT (name) DO UPDATE SET value = value + 1`,
        );
      })
      .immediate();
  }

  /** The index of words is put together whole after a large write, which then reads fastest, and a little after a small one. */
  #tidyWords(written: number): void {
    const all = this.#database.prepare<[], number>('SELECT count(*) FROM passages').pluck().get() ?? 0;
    const tidy = written > MUCH_WRITTEN * all ? "VALUES ('optimize', 0)" : `VALUES ('merge', ${MERGED_PAGES})`;
    for (const table of ['passage_words', 'exempt_words', 'group_words']) {
      this.#database.exec(`INSERT INTO ${table} (${table}, rank) ${tidy}`);
    }
  }

  /**
   * Vectors that no passage uses go once they are many: a paper taken out today may be back tomorrow. The newest stays,
   * so that its number, which the graph knows it by, is never given again.
   */
  #forgetUnused(): void {
    const unused = 'NOT EXISTS (SELECT 1 FROM sentences s WHERE s.digest = embeddings.digest)';
    const count = (from: string) =>
      this.#database.prepare<[], number>(`SELECT count(*) FROM ${from}`).pluck().get() ?? 0;
    if (count(`embeddings WHERE ${unused}`) <= UNUSED_KEPT * count('embeddings')) return;
    this.#database.exec(`DELETE FROM embeddings WHERE ${unused} AND id < (SELECT max(id) FROM embeddings)`);
  }

  counts(): LibraryCounts {
    const counted = this.#database
      .prepare<[], LibraryCounts>(`
        SELECT (SELECT count(*) FROM papers) AS papers, (SELECT count(DISTINCT meeting) FROM papers) AS meetings,
          (SELECT coalesce(sum(items), 0) FROM files) AS items,
          (SELECT coalesce(sum(paragraphs), 0) FROM files) AS paragraphs,
          (SELECT count(*) FROM readings) AS readings,
          (SELECT coalesce(sum(finding_count), 0) FROM files) AS findings`)
      .get();
    return counted ?? { papers: 0, meetings: 0, items: 0, paragraphs: 0, readings: 0, findings: 0 };
  }

  /** Every file as it stands beside the others, in order of name. */
  parsedFiles(): ParsedFile[] {
    return [...this.#digests().keys()].flatMap((file) => this.#related(file) ?? []);
  }

  /** A file as it was read, before it was related to others; undefined where there is none of that name. */
  asRead(file: string): ParsedFile | undefined {
    const kept = this.#database
      .prepare<[string], string | null>('SELECT as_read FROM files WHERE file = ?')
      .pluck()
      .get(file);
    return kept ? JSON.parse(kept) : this.#related(file);
  }

  #related(file: string): ParsedFile | undefined {
    const found = this.#database
      .prepare<[string], { source_digest: string; findings: string; furniture: string }>(
        'SELECT source_digest, findings, furniture FROM files WHERE file = ?',
      )
      .get(file);
    if (!found) return undefined;
    const papers = this.#database
      .prepare<[string], string>('SELECT paper FROM papers WHERE file = ? ORDER BY position')
      .pluck();
    return {
      file,
      digest: found.source_digest,
      papers: papers.all(file).map((paper) => JSON.parse(paper)),
      findings: JSON.parse(found.findings),
      furniture: JSON.parse(found.furniture),
    };
  }

  /** What earlier versions of papers said that the papers no longer say. */
  superseded(): Superseded[] {
    return this.#superseded.all();
  }

  /** The papers of one meeting, by its id, in order of file and place. */
  papersOf(meeting: string): Paper[] {
    return this.#database
      .prepare<[string], string>('SELECT paper FROM papers WHERE meeting = ? ORDER BY file, position')
      .pluck()
      .all(meeting)
      .map((paper) => JSON.parse(paper));
  }

  /** Every paper, in order of file and place. */
  papers(): Paper[] {
    return this.parsedFiles().flatMap(({ papers }) => papers);
  }
}
