import type { Passage } from '../../indexing/passage.ts';
import type { Superseded } from '../../papers/superseded.ts';
import { wordsOf } from '../../parsing/text/shared-words.ts';
import type { SqliteDatabase } from './open-database.ts';

/** Not derived from the papers: what an earlier version said cannot be read again from the newer one. */
const schema = `
CREATE TABLE IF NOT EXISTS superseded (
  reference TEXT NOT NULL, file TEXT NOT NULL, paper TEXT NOT NULL, on_date TEXT NOT NULL, now TEXT, words TEXT NOT NULL,
  source TEXT NOT NULL, PRIMARY KEY (reference, words)) STRICT;
CREATE INDEX IF NOT EXISTS superseded_by_file ON superseded (file);
`;

interface PaperKey {
  readonly meeting: string;
  readonly kind: string;
  readonly title: string;
}

/** What a write of the library takes out and puts in. */
interface Change {
  readonly put: readonly { readonly file: string; readonly passages: readonly Passage[] }[];
  readonly remove: readonly string[];
}

export interface SupersededStore {
  /** Looks at what is about to be replaced; what it returns is called once the new is written, and keeps what is no longer said. */
  watch(change: Change): () => void;
  /** What earlier versions of public papers said, the latest first. A file taken out is gone with all it said, unless a paper of the same meeting and title stands in its place. */
  all(): Superseded[];
}

/** Keeps the public paragraphs that a newer version of their paper no longer has, or words otherwise. */
export function createSuperseded(database: SqliteDatabase, today: () => string): SupersededStore {
  database.exec(schema);
  const stored = database.prepare<[string], { id: string; digest: string; passage: string }>(
    'SELECT id, digest, passage FROM passages WHERE file = ? AND exempt = 0',
  );
  const current = database.prepare<[string], { passage: string }>(
    'SELECT passage FROM passages WHERE id = ? AND exempt = 0',
  );
  const exemptPapers = database.prepare<[], string>('SELECT DISTINCT paper FROM passages WHERE exempt = 1').pluck();
  const papersOf = database.prepare<[string], PaperKey>(
    "SELECT meeting, paper ->> '$.kind' AS kind, paper ->> '$.title' AS title FROM papers WHERE file = ?",
  );
  const successor = database.prepare<[PaperKey], unknown>(
    "SELECT 1 FROM papers WHERE meeting = @meeting AND paper ->> '$.kind' = @kind AND paper ->> '$.title' = @title LIMIT 1",
  );
  const kept = database.prepare<[], { paper: string; on_date: string; now: string | null; source: string }>(
    'SELECT paper, on_date, now, source FROM superseded ORDER BY on_date DESC, reference',
  );
  const keep = database.prepare(`INSERT INTO superseded VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (reference, words) DO UPDATE SET now = excluded.now`);
  const forgetRestored = database.prepare('DELETE FROM superseded WHERE reference = ? AND words = ?');
  const forgetFile = database.prepare('DELETE FROM superseded WHERE file = ?');

  return {
    watch({ put, remove }) {
      const digests = new Map(put.flatMap(({ passages }) => passages.map(({ id, digest }) => [id, digest] as const)));
      const goneFrom = (file: string) =>
        stored
          .all(file)
          .filter(({ id, digest }) => digests.get(id) !== digest)
          .map(readPassage);
      const changed = put.flatMap(({ file }) => goneFrom(file));
      const removed = remove.map((file) => ({ file, papers: papersOf.all(file), passages: goneFrom(file) }));
      return () => {
        const written = put.flatMap(({ passages }) => passages).filter(({ visibility }) => visibility === 'public');
        for (const { id, source } of written) forgetRestored.run(id, source.text);
        const replaced = removed.filter(({ papers }) => papers.some((paper) => successor.get(paper) !== undefined));
        keepVanished([...changed, ...replaced.flatMap(({ passages }) => passages)], written);
        for (const one of removed) if (!replaced.includes(one)) forgetFile.run(one.file);
      };
    },
    all() {
      const withdrawn = withdrawnPapers();
      return kept
        .all()
        .filter(({ paper }) => !withdrawn.has(paper))
        .map(({ paper, on_date, now, source }) => ({ ...JSON.parse(source), paper, on: on_date, now }));
    },
  };

  function keepVanished(leaving: readonly Passage[], written: readonly Passage[]): void {
    if (leaving.length === 0) return;
    const places = new Map(written.map(({ id, source }) => [source.text, id]));
    const withdrawn = withdrawnPapers();
    for (const { id, paper, source } of leaving) {
      const standing = current.get(id);
      if (withdrawn.has(paper) || (standing && readPassage(standing).source.text === source.text)) continue;
      const rewritten = standing && saysAlike(source.text, readPassage(standing).source.text);
      const now = places.get(source.text) ?? (rewritten ? id : null);
      keep.run(id, source.file, paper, today(), now, source.text, JSON.stringify(source));
    }
  }

  /** A paper that is now exempt, or has a part that is, shows no earlier words: they may be the ones withdrawn. */
  function withdrawnPapers(): ReadonlySet<string> {
    return new Set(exemptPapers.all().flatMap((id) => [id, id.replace(/-exempt$/, '')]));
  }
}

/** A paragraph worded otherwise keeps many of its words; another that took its number does not. */
function saysAlike(before: string, now: string): boolean {
  const [words, others] = [wordsOf(before), new Set(wordsOf(now))];
  return words.filter((word) => others.has(word)).length * 2 >= words.length;
}

const readPassage = ({ passage }: { readonly passage: string }): Passage => JSON.parse(passage);
