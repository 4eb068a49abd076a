import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function start(manner: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/ending-process.ts', manner]);
  running.push(child);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { child, said, ended, alive: () => expect.poll(() => said.stdout, { timeout: 20_000 }).toContain('alive') };
}

const logLines = (stderr: string): { level: number; msg: string }[] =>
  stderr
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('the end of the process', { timeout: 30_000 }, () => {
  it('does what must be done, the last first, and ends with 0', async () => {
    const { child, said, ended, alive } = start('well');
    await alive();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(said.stdout).toMatch(/last in, first out\nfirst in, last out\n$/);
    expect(said.stderr).toBe('');
  });

  it('goes on past a step that fails, and says so', async () => {
    const { child, said, ended, alive } = start('fault');
    await alive();
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(said.stdout).toContain('first in, last out');
    expect(logLines(said.stderr)[0]?.msg).toContain('did not end cleanly: the store was closed already');
  });

  it('waits five seconds at most for a step that hangs', async () => {
    const { child, ended, alive } = start('slow');
    await alive();
    const began = performance.now();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(5500);
  });

  it('comes at once with a second signal', async () => {
    const { child, ended, alive } = start('slow');
    await alive();
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGTERM'), 200);
    expect(await ended).toBe(1);
  });

  it('does not come with a promise that failed and that nobody waited for: one line on the log, and on it goes', async () => {
    const { child, said, ended, alive } = start('rejection');
    await alive();
    expect(logLines(said.stderr)).toEqual([
      expect.objectContaining({ msg: expect.stringContaining('the rest goes on: Slack answered nonsense') }),
    ]);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('comes with 1 after an error that nothing caught: one line on the log, and what must be done is done', async () => {
    const { said, ended } = start('exception');
    expect(await ended).toBe(1);
    expect(logLines(said.stderr)).toEqual([
      expect.objectContaining({ level: 50, msg: expect.stringContaining('a listener broke') }),
    ]);
    expect(said.stdout).toContain('first in, last out');
  });
});
