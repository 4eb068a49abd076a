import type { LibraryCounts, LibraryStore, StoredFile, StoredPassage } from '../../indexing/library-store.ts';
import type { Passage } from '../../indexing/passage.ts';
import { searchWords } from '../../indexing/search-words.ts';
import type { Paper, ParsedFile } from '../../papers/paper.ts';
import type { Superseded } from '../../papers/superseded.ts';
import type { SqliteDatabase } from './open-database.ts';
import { createPassageWriter } from './passage-writer.ts';
import { createSuperseded, type SupersededStore } from './superseded.ts';

/** Memory for pages: digests fall all over the indexes, and a page put out is read and written again. The second is SQLite's own choice in better-sqlite3. */
const WRITING_KB = 256_000;
const READING_KB = 16_000;
/** A write of more than this share of the passages is a large one. */
const MUCH_WRITTEN = 0.1;
const MERGED_PAGES = 500;
/** This share of the vectors may be of use to no passage. */
const UNUSED_KEPT = 0.25;
const OUTLINE = new Set(['cover', 'heading', 'table-header']);

/** Keeps the library in SQLite. Each write is one transaction and raises the generation by one. */
export class SqliteLibraryStore implements LibraryStore {
  readonly #database: SqliteDatabase;
  readonly #superseded: SupersededStore;

  constructor(database: SqliteDatabase, today: () => string = () => new Date().toISOString().slice(0, 10)) {
    this.#database = database;
    this.#superseded = createSuperseded(database, today);
  }

  stored(): { files: Map<string, string>; passages: Map<string, StoredPassage> } {
    const files = this.#database.prepare<[], { file: string; digest: string }>('SELECT file, digest FROM files').all();
    const passages = this.#database
      .prepare<[], { id: string; digest: string; file: string }>('SELECT id, digest, file FROM passages')
      .all();
    return {
      files: new Map(files.map(({ file, digest }) => [file, digest])),
      passages: new Map(passages.map(({ id, digest, file }) => [id, { digest, file }])),
    };
  }

  write(change: { readonly put: readonly StoredFile[]; readonly remove: readonly string[] }): void {
    this.#database.pragma(`cache_size = -${WRITING_KB}`);
    try {
      this.#write(change);
    } finally {
      this.#database.pragma(`cache_size = -${READING_KB}`);
      this.#database.pragma('shrink_memory');
    }
  }

  #write({ put, remove }: { readonly put: readonly StoredFile[]; readonly remove: readonly string[] }): void {
    this.#database
      .transaction(() => {
        const touched = new Set<string>();
        const keepSuperseded = this.#superseded.watch({ put, remove });
        const replacing = this.#database.prepare<[], number>('SELECT 1 FROM files LIMIT 1').get() !== undefined;
        for (const file of [...remove, ...put.map(({ parsed }) => parsed.file)]) this.#remove(file, touched);
        for (const file of put) this.#put(file, touched);
        keepSuperseded();
        for (const group of touched) this.#regroup(group);
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

  /** Every file as it was parsed, in order of name. */
  parsedFiles(): ParsedFile[] {
    const papers = this.#database.prepare<[string], { paper: string }>(
      'SELECT paper FROM papers WHERE file = ? ORDER BY position',
    );
    return this.#database
      .prepare<[], { file: string; source_digest: string; findings: string; furniture: string }>(
        'SELECT file, source_digest, findings, furniture FROM files ORDER BY file',
      )
      .all()
      .map(({ file, source_digest, findings, furniture }) => ({
        file,
        digest: source_digest,
        papers: papers.all(file).map(({ paper }) => JSON.parse(paper)),
        findings: JSON.parse(findings),
        furniture: JSON.parse(furniture),
      }));
  }

  /** What earlier versions of papers said that the papers no longer say. */
  superseded(): Superseded[] {
    return this.#superseded.all();
  }

  /** Every paper, in order of file and place. */
  papers(): Paper[] {
    return this.parsedFiles().flatMap(({ papers }) => papers);
  }

  #remove(file: string, touched: Set<string>): void {
    const rows = this.#database
      .prepare<[string], { row: number; paper: string; meeting: string; exempt: number }>(
        'SELECT row, paper, meeting, exempt FROM passages WHERE file = ?',
      )
      .all(file);
    const dropSentences = this.#database.prepare('DELETE FROM sentences WHERE passage = ?');
    const dropWords = this.#database.prepare('DELETE FROM passage_words WHERE rowid = ?');
    const dropExempt = this.#database.prepare('DELETE FROM exempt_words WHERE rowid = ?');
    for (const { row, paper, meeting, exempt } of rows) {
      (exempt ? dropExempt : dropWords).run(row);
      dropSentences.run(row);
      touched.add(`paper\n${paper}`).add(`meeting\n${meeting}`);
    }
    for (const table of ['passages', 'papers', 'readings', 'files']) {
      this.#database.prepare(`DELETE FROM ${table} WHERE file = ?`).run(file);
    }
  }

  #put({ parsed, digest, passages, readings }: StoredFile, touched: Set<string>): void {
    const { file, papers, findings, furniture } = parsed;
    const nodes = papers.flatMap((paper) => paper.nodes.map((node) => ({ paper: paper.id, node })));
    const items = new Set(nodes.map(({ paper, node }) => JSON.stringify([paper, node.item.label, node.item.title])));
    this.#database
      .prepare('INSERT INTO files VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
      .run(
        file,
        digest,
        JSON.stringify(findings),
        JSON.stringify(furniture),
        parsed.digest,
        items.size,
        nodes.filter(({ node }) => !OUTLINE.has(node.kind)).length,
        findings.length,
      );
    const putPaper = this.#database.prepare('INSERT INTO papers VALUES (?, ?, ?, ?, ?)');
    for (const [position, paper] of papers.entries()) {
      putPaper.run(paper.id, file, position, paper.meeting.id, JSON.stringify(paper));
    }
    const putReading = this.#database.prepare('INSERT INTO readings (file, indicator, reading) VALUES (?, ?, ?)');
    for (const reading of readings) putReading.run(file, indicatorOf(reading), JSON.stringify(reading));
    const putPassage = createPassageWriter(this.#database, file);
    for (const passage of passages) putPassage(passage);
    for (const { paper, meeting } of passages) touched.add(`paper\n${paper}`).add(`meeting\n${meeting}`);
  }

  /** Gathers the public words of one paper or meeting anew. */
  #regroup(group: string): void {
    const [level = '', name = ''] = group.split('\n');
    const passages = this.#database
      .prepare<[string], { passage: string }>(
        `SELECT passage FROM passages WHERE ${level} = ? AND exempt = 0 ORDER BY row`,
      )
      .all(name);
    const row = this.#database
      .prepare<[string, string], number>('SELECT row FROM groups WHERE level = ? AND name = ?')
      .pluck()
      .get(level, name);
    if (row !== undefined) {
      this.#database.prepare('DELETE FROM group_words WHERE rowid = ?').run(row);
      this.#database.prepare('DELETE FROM groups WHERE row = ?').run(row);
    }
    if (passages.length === 0) return;
    const contexts = new Set<string>();
    const words = passages.flatMap(({ passage }) => {
      const { text, context }: Passage = JSON.parse(passage);
      const fresh = contexts.has(context) ? [] : searchWords(context);
      contexts.add(context);
      return [...searchWords(text), ...fresh];
    });
    const { lastInsertRowid } = this.#database
      .prepare('INSERT INTO groups (level, name, passages) VALUES (?, ?, ?)')
      .run(level, name, passages.length);
    this.#database
      .prepare('INSERT INTO group_words (rowid, words) VALUES (?, ?)')
      .run(lastInsertRowid, words.join(' '));
  }
}

function indicatorOf(reading: unknown): string | null {
  const named = reading as { indicator?: { id?: unknown } };
  return typeof named.indicator?.id === 'string' ? named.indicator.id : null;
}
