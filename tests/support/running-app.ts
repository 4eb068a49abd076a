import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layKnownLibrary } from './known-library.ts';

export interface RunningApp {
  readonly url: string;
  stop(): Promise<void>;
}

const START_MS = 120_000;

/** Starts Minutebook as `npm start` does, without tokens and with a data folder of its own that knows the papers, and waits until it is ready. */
export async function startApp(environment: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'minutebook-app-'));
  layKnownLibrary(dataDir);
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATA_DIR: dataDir,
      PORT: '0',
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Minutebook did not become ready.\n${said}`)), START_MS);
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /open (http:\S+)/.exec(said)?.[1];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    });
    child.once('exit', () => reject(new Error(`Minutebook ended before it was ready.\n${said}`)));
  });
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await gone;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
