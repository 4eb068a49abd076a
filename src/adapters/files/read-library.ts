import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Finding } from '../../papers/finding.ts';
import type { FileToParse } from '../../parsing/parse-file.ts';
import { readNotes } from './read-notes.ts';
import { createReadingRoom } from './reading-room.ts';

/** The files of a library as bytes, ready to parse, and what could not be read. */
export interface Library {
  readonly files: readonly FileToParse[];
  readonly findings: readonly Finding[];
}

/** Largest file that is read, in bytes. */
const largest = 64 * 1024 * 1024;

/** The folder or file that was asked for is not there: nothing was read. */
export class MissingPapers extends Error {
  readonly code = 'missing-papers';
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'MissingPapers';
    this.remedy = remedy;
  }
}

/**
 * Reads every file under `papers/` of the knowledge folder, or just those at the given paths (files or folders), in order
 * of name. A file that cannot be read becomes a finding and the rest is read; a path that is not there is thrown.
 */
export async function readLibrary(knowledgeDir: string, paths?: readonly string[]): Promise<Library> {
  const papersDir = join(knowledgeDir, 'papers');
  const notes = await readNotes(knowledgeDir);
  const findings: Finding[] = [...notes.findings];
  const found = paths ? (await Promise.all(paths.map(filesAt))).flat() : await listFiles(papersDir);
  if (!paths)
    findings.push(
      ...unusedNotes(
        notes.described,
        found.map((path) => nameInLibrary(papersDir, path)),
      ),
    );
  const files: FileToParse[] = [];
  const room = createReadingRoom();
  for (const path of found) {
    const file = nameInLibrary(papersDir, path);
    try {
      const { size } = await stat(path);
      if (size > largest) {
        findings.push(finding('file-too-large', `${file} is larger than 64 MB and was not read. Split it.`, file));
        continue;
      }
      files.push({ file, bytes: await room.read(path, size), knowledge: notes.notesFor(file) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      findings.push(finding('unreadable-file', `${file} could not be read: ${reason}`, file));
    }
  }
  return { files, findings };
}

function unusedNotes(described: readonly string[], present: readonly string[]): Finding[] {
  return described
    .filter((file) => !present.includes(file))
    .map((file) => ({
      rule: 'notes-without-paper',
      message: `knowledge/papers.yml describes ${file}, which is not in papers/. Check its name.`,
      place: { file: 'papers.yml', lines: [1, 1], pages: null },
    }));
}

async function listFiles(papersDir: string): Promise<string[]> {
  const entries = await readdir(papersDir, { recursive: true, withFileTypes: true }).catch(() => {
    const remedy = 'Create it and put papers into it, or set KNOWLEDGE_DIR to the folder that holds papers/.';
    throw new MissingPapers(`There is no folder ${papersDir}`, remedy);
  });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => {
    throw new MissingPapers(`There is nothing at ${path}`, 'Check the path; give files or folders that exist.');
  });
  return found.isDirectory() ? listFiles(path) : [path];
}

function nameInLibrary(papersDir: string, path: string): string {
  const name = relative(papersDir, path);
  return name.startsWith('..') ? basename(path) : name.split(sep).join('/');
}

const finding = (rule: string, message: string, file: string | null): Finding => ({
  rule,
  message,
  place: file === null ? null : { file, lines: [1, 1], pages: null },
});
