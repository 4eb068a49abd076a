import type { PaperOutline, Shelf } from '../../answering/shelf.ts';
import type { OutlinedPaper } from '../../briefing/large-library.ts';
import type { Passage } from '../../indexing/passage.ts';
import type { Finding } from '../../papers/finding.ts';
import type { Paper } from '../../papers/paper.ts';
import { eachGeneration } from './generation.ts';
import type { SqliteDatabase } from './open-database.ts';

/** So many passages of papers are held at once: the best hits of one question bring their papers again and again. */
const HELD = 1600;

interface HeldPapers {
  readonly papers: Map<string, readonly Passage[]>;
  passages: number;
}

/** The public papers of the store. What was read is read again only after a write. */
export class SqliteShelf implements Shelf {
  readonly #database: SqliteDatabase;
  readonly papers: () => readonly PaperOutline[];
  /** Every paper, exempt ones among them, in order of file and place, without its paragraphs. */
  readonly outlines: () => readonly OutlinedPaper[];
  readonly #findings: () => ReadonlyMap<string, readonly Finding[]>;
  readonly #held: () => HeldPapers;

  constructor(database: SqliteDatabase) {
    this.#database = database;
    this.outlines = eachGeneration(database, () => readOutlines(database));
    this.papers = eachGeneration(database, () =>
      this.outlines().flatMap(({ paper }) => (paper.visibility === 'public' ? [paper] : [])),
    );
    this.#findings = eachGeneration(database, () => readFindings(database));
    this.#held = eachGeneration(database, () => ({ papers: new Map(), passages: 0 }));
  }

  passagesOf(paper: string): readonly Passage[] {
    const held = this.#held();
    const known = held.papers.get(paper);
    const passages = known ?? this.#read(paper);
    // Asked for last, it is let go of last.
    held.papers.delete(paper);
    held.papers.set(paper, passages);
    if (!known) held.passages += passages.length;
    for (const [oldest, its] of held.papers) {
      if (held.passages <= HELD || oldest === paper) break;
      held.papers.delete(oldest);
      held.passages -= its.length;
    }
    return passages;
  }

  findingsOf(file: string): readonly Finding[] {
    return this.#findings().get(file) ?? [];
  }

  /** Papers as they are outlined, whole, in the order of their keys. */
  whole(keys: readonly number[]): Paper[] {
    return this.#database
      .prepare<[string], string>(
        'SELECT p.paper FROM json_each(?) wanted CROSS JOIN papers p ON p.rowid = wanted.value ORDER BY wanted.key',
      )
      .pluck()
      .all(JSON.stringify(keys))
      .map((paper) => JSON.parse(paper));
  }

  #read(paper: string): readonly Passage[] {
    return this.#database
      .prepare<[string], string>('SELECT passage FROM passages WHERE paper = ? AND exempt = 0 ORDER BY position')
      .pluck()
      .all(paper)
      .map((passage) => JSON.parse(passage));
  }
}

function readOutlines(database: SqliteDatabase): OutlinedPaper[] {
  return database
    .prepare<[], { key: number; outline: string; passages: number | null }>(
      `SELECT p.rowid AS key, json_set(p.paper, '$.nodes', json('[]')) AS outline, g.passages
        FROM papers p LEFT JOIN groups g ON g.level = 'paper' AND g.name = p.id ORDER BY p.file, p.position`,
    )
    .all()
    .map(({ key, outline, passages }) => ({ key, paper: JSON.parse(outline), passages: passages ?? 0 }));
}

function readFindings(database: SqliteDatabase): ReadonlyMap<string, readonly Finding[]> {
  const files = database
    .prepare<[], { file: string; findings: string }>('SELECT file, findings FROM files WHERE finding_count > 0')
    .all();
  return new Map(files.map(({ file, findings }) => [file, JSON.parse(findings)]));
}
