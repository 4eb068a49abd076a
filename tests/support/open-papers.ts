import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { compose } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import type { Minutebook } from '../../src/minutebook.ts';
import { layKnownLibrary, layKnownWords } from './known-library.ts';
import { temporaryFolder } from './open-test-library.ts';

export interface OpenPapers {
  readonly minutebook: Minutebook;
  /** Writes a paper into the folder that is read, for the next ingest. */
  put(name: string, bytes: Uint8Array | string): void;
  close(): Promise<void>;
}

/** Minutebook over papers of a test's own, ingested as the program does it. */
export async function openPapers(
  files: Readonly<Record<string, Uint8Array | string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<OpenPapers> {
  const { folder, discard } = temporaryFolder();
  const [knowledge, data] = [join(folder, 'knowledge'), join(folder, 'data')];
  const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(knowledge, 'papers', name), bytes);
  mkdirSync(join(knowledge, 'papers'), { recursive: true });
  for (const [name, bytes] of Object.entries(files)) put(name, bytes);
  layKnownWords(data);
  return open({ KNOWLEDGE_DIR: knowledge, DATA_DIR: data, ...environment }, put, discard);
}

/** Minutebook over the papers of `knowledge/`. */
export async function openKnownPapers(environment: Readonly<Record<string, string>> = {}): Promise<OpenPapers> {
  const { folder, discard } = temporaryFolder();
  layKnownLibrary(folder);
  const put = () => {
    throw new Error('The papers of knowledge/ are not a test’s to change.');
  };
  return open({ DATA_DIR: folder, ...environment }, put, discard);
}

async function open(
  environment: Readonly<Record<string, string>>,
  put: OpenPapers['put'],
  discard: () => void,
): Promise<OpenPapers> {
  const minutebook = await compose(readConfig(environment), { log: pino({ level: 'silent' }) });
  await minutebook.ingest({});
  return {
    minutebook,
    put,
    async close() {
      await minutebook.close();
      discard();
    },
  };
}
