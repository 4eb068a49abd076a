import type { ReadFile, StoredFile } from '../../indexing/library-store.ts';
import { createGroupWriter } from './group-words.ts';
import type { SqliteDatabase } from './open-database.ts';
import { createPassageWriter } from './passage-writer.ts';
import { acronymsOf } from './stored-acronyms.ts';

const OUTLINE = new Set(['cover', 'heading', 'table-header']);

/** Writes whole files, within a transaction of the caller's; what is written is whole after `finish`. */
export function createFileWriter(database: SqliteDatabase) {
  const touched = { paper: new Set<string>(), meeting: new Set<string>() };
  const touch = ({ paper, meeting }: { readonly paper: string; readonly meeting: string }) => {
    touched.paper.add(paper);
    touched.meeting.add(meeting);
  };
  const rowsOf = database.prepare<[string], { row: number; paper: string; meeting: string; exempt: number }>(
    'SELECT row, paper, meeting, exempt FROM passages WHERE file = ?',
  );
  const dropFile = ['passages', 'papers', 'readings', 'files'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE file = ?`),
  );
  const putFile = database.prepare('INSERT INTO files VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const putPaper = database.prepare('INSERT INTO papers VALUES (?, ?, ?, ?, ?)');
  const putReading = database.prepare('INSERT INTO readings (file, indicator, reading) VALUES (?, ?, ?)');
  const setRead = database.prepare('UPDATE files SET received = ?, rules = ?, related = ?, as_read = ? WHERE file = ?');
  const passageWriter = createPassageWriter(database);

  return {
    remove(file: string): void {
      for (const { row, paper, meeting, exempt } of rowsOf.all(file)) {
        passageWriter.remove(row, exempt === 1);
        touch({ paper, meeting });
      }
      for (const drop of dropFile) drop.run(file);
    },

    put({ related, read, digests, passages, readings }: StoredFile): void {
      const { file, digest, papers, findings, furniture } = related;
      const nodes = papers.flatMap((paper) => paper.nodes.map((node) => ({ paper: paper.id, node })));
      const items = new Set(nodes.map(({ paper, node }) => JSON.stringify([paper, node.item.label, node.item.title])));
      putFile.run(
        file,
        digests.received,
        digests.rules,
        digests.related,
        unlessSame(read, related),
        JSON.stringify(findings),
        JSON.stringify(furniture),
        digest,
        items.size,
        nodes.filter(({ node }) => !OUTLINE.has(node.kind)).length,
        findings.length,
        JSON.stringify(acronymsOf(passages)),
      );
      for (const [position, paper] of papers.entries()) {
        putPaper.run(paper.id, file, position, paper.meeting.id, JSON.stringify(paper));
      }
      for (const reading of readings) putReading.run(file, indicatorOf(reading), JSON.stringify(reading));
      for (const passage of passages) {
        passageWriter.put(file, passage);
        touch(passage);
      }
    },

    reread({ read, related, digests }: ReadFile): void {
      const { received, rules } = digests;
      setRead.run(received, rules, digests.related, unlessSame(read, related), read.file);
    },

    /** Gathers the words of the papers and meetings that were touched, and writes what was held back. */
    finish(): void {
      const groups = createGroupWriter(database);
      for (const paper of touched.paper) groups.gather('paper', paper);
      for (const meeting of touched.meeting) groups.gather('meeting', meeting);
      groups.finish();
      passageWriter.finish();
    },
  };
}

/** Most files say beside the others what they say for themselves: they are kept once. */
function unlessSame(read: StoredFile['read'], related: StoredFile['related']): string | null {
  const text = JSON.stringify(read);
  return text === JSON.stringify(related) ? null : text;
}

function indicatorOf(reading: unknown): string | null {
  const named = reading as { indicator?: { id?: unknown } };
  return typeof named.indicator?.id === 'string' ? named.indicator.id : null;
}
