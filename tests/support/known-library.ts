import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { librarySchema } from '../../src/adapters/sqlite/library-schema.ts';
import { openStore } from '../../src/adapters/sqlite/open-store.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STORE = 'minutebook.sqlite';
const WAIT_MS = 120_000;

/** Lays the papers of `knowledge/`, as the program ingested them, into a data folder: a start that is not the first. */
export function layKnownLibrary(dataDir: string): void {
  cpSync(join(made(), 'library'), dataDir, { recursive: true });
}

/** Lays a store into a data folder that holds no papers, but the vectors of words that the papers of `knowledge/` use. */
export function layKnownWords(dataDir: string): void {
  cpSync(join(made(), 'words'), dataDir, { recursive: true });
}

/** The folder that all files of one run share; whoever needs it first makes it, the others wait. */
function made(): string {
  const folder = process.env.MINUTEBOOK_TEST_RUN ?? join(tmpdir(), `minutebook-test-run-${process.pid}`);
  const ready = join(folder, 'ready');
  for (const began = Date.now(); !existsSync(ready); ) {
    if (takes(folder)) return make(folder, ready);
    if (Date.now() - began > WAIT_MS) throw new Error(`Nobody made ${ready} in time.`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  return folder;
}

function takes(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    mkdirSync(join(folder, 'making'));
    return true;
  } catch {
    return false;
  }
}

function make(folder: string, ready: string): string {
  const library = join(folder, 'library');
  try {
    execFileSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'ingest'], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: library },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const words = openStore(join(folder, 'words', STORE), [librarySchema], () => undefined);
    words.prepare('ATTACH ? AS known').run(join(library, STORE));
    words.exec('INSERT INTO main.word_vectors SELECT * FROM known.word_vectors; DETACH known');
    words.close();
    writeFileSync(ready, '');
    return folder;
  } catch (error) {
    rmSync(join(folder, 'making'), { recursive: true });
    throw error;
  }
}
