import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layKnownLibrary } from '../support/known-library.ts';
import { runCli } from '../support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'minutebook-indicators-'));
const cli = (...args: readonly string[]) => runCli(args, { DATA_DIR: folder });

beforeAll(() => layKnownLibrary(folder), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('indicators from a shell', () => {
  it('shows one with its direction in words, its age, its history and the numbers beside it', async () => {
    const { code, stdout } = await cli('indicator', 'repeat CPP');
    expect(code).toBe(0);
    expect(stdout).toMatch(/latest +27\.5% \(Q3 2021\/22\)/);
    expect(stdout).toMatch(/direction +down, getting better/);
    expect(stdout).toMatch(/quartile +bottom quartile/);
    expect(stdout).toMatch(/history +Q2 2021\/22 28\.4%; Q3 2021\/22 27\.5%/);
    expect(stdout).toContain('47 children');
  });

  it('puts two indicators, and two periods of one, side by side', async () => {
    expect((await cli('indicator', 'EHE vs NEET')).stdout).toMatch(
      /Latest +829 \(Q3 2021\/22\) +1\.2% \(Dec 2021\/22\)/,
    );
    const { stdout } = await cli('indicator', 'NEET dec 21 vs sep 21', '--json');
    const comparison = JSON.parse(stdout);
    expect(comparison).toMatchObject({ kind: 'comparison', of: 'periods', movement: { difference: -0.2 } });
  });

  it('tells what changed since the last report', async () => {
    expect((await cli('indicators', '--changed')).stdout).toMatch(/one report of indicators only.*\nGetting worse\n/s);
    expect(JSON.parse((await cli('indicators', '--changed', '--json')).stdout).sections).toHaveLength(2);
  });

  it('exports the rows a filter keeps', async () => {
    const { stdout } = await cli('indicators', 'red', '--csv');
    expect(stdout.trim().split('\r\n')).toHaveLength(2);
  });

  it('says what a filter did not understand, on standard error, and lists what it kept with counts that add up', async () => {
    const { stdout, stderr } = await cli('indicators', 'amber', 'zebras');
    expect(stderr).toContain('I could make nothing of “zebras”');
    expect(stdout).toMatch(/5 of 25 indicators rated amber\n0 red, 5 amber, 0 green, 0 without a status/);
  });

  it.each([
    [['indicator'], 2, /There is no indicator name\. Write one/],
    [['indicator', 'x'.repeat(5000)], 1, /5000 characters long/],
    [['indicator', 'zebras'], 1, /No indicator in the papers goes by “zebras”/],
    [['indicator', 'NEET', '--period', 'banana'], 0, /“banana” is not a period I can read/],
    [['indicators', '--rag', 'purple'], 2, /purple/],
  ])('%j ends with %i and a helpful sentence', async (args, wanted, sentence) => {
    const { code, stdout, stderr } = await cli(...args);
    expect(code).toBe(wanted);
    expect(`${stdout}${stderr}`).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
