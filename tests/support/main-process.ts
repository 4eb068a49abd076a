import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layKnownLibrary, layKnownWords } from './known-library.ts';

/** The real program as a process of its own, as `npm start` runs it. */
export interface MainProcess {
  readonly child: ChildProcess;
  readonly dataDir: string;
  /** What it has written so far. */
  readonly output: () => { readonly stdout: string; readonly stderr: string };
  /** Resolves once either stream has said it; rejects where the process ends before. */
  says(words: RegExp, withinMs?: number): Promise<RegExpExecArray>;
  /** Its exit code and how long it took from now; null where a signal ended it. */
  ends(): Promise<{ readonly code: number | null; readonly ms: number }>;
  /** Takes it and its folder away, whatever state it is in. */
  discard(): Promise<void>;
}

/** What its store holds before it starts. */
export type Knows = 'nothing' | 'words' | 'papers';

/** Starts it with an environment of its own: nothing of the caller's but what Node needs. A data folder that is not given is not new to the papers, unless a test says so. */
export function startMain(
  environment: Readonly<Record<string, string>> = {},
  { knows = 'papers' }: { readonly knows?: Knows } = {},
): MainProcess {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-main-'));
  const dataDir = environment.DATA_DIR ?? join(folder, 'data');
  if (!environment.DATA_DIR && knows === 'words') layKnownWords(dataDir);
  if (!environment.DATA_DIR && knows === 'papers') layKnownLibrary(dataDir);
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { PATH, HOME, PORT: '0', LOG_LEVEL: 'info', ...environment, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk;
  });
  const gone = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return {
    child,
    dataDir,
    output: () => ({ ...said }),
    says: (words, withinMs = 60_000) =>
      new Promise((resolve, reject) => {
        const look = () => words.exec(said.stdout + said.stderr);
        const fail = (why: string) => reject(new Error(`${why}\n${said.stdout}${said.stderr}`));
        const timer = setTimeout(() => fail(`It did not say ${words} in time.`), withinMs);
        const check = () => {
          const found = look();
          if (!found) return;
          clearTimeout(timer);
          resolve(found);
        };
        child.stdout.on('data', check);
        child.stderr.on('data', check);
        child.once('close', () => {
          clearTimeout(timer);
          if (!look()) fail(`It ended before it said ${words}.`);
        });
        check();
      }),
    async ends() {
      const from = performance.now();
      return { code: await gone, ms: performance.now() - from };
    },
    async discard() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
