import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFileReader } from '../../../src/adapters/files/file-reader.ts';
import { readLibrary } from '../../../src/adapters/files/read-library.ts';
import type { ParsedFile } from '../../../src/papers/paper.ts';
import { good, hostileFiles, page, text } from '../../support/hostile-files.ts';
import { linesAt, makePdf } from './readers/make-pdf.ts';

describe('a library of hostile files', () => {
  let folder = '';
  let hostile: Awaited<ReturnType<typeof hostileFiles>> = {};
  let parsed = new Map<string, ParsedFile>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'minutebook-hostile-'));
    mkdirSync(join(folder, 'papers'));
    hostile = await hostileFiles();
    writeFileSync(join(folder, 'papers', 'good.txt'), good);
    for (const [name, [bytes]] of Object.entries(hostile)) writeFileSync(join(folder, 'papers', name), bytes);
    const { files } = await readLibrary(folder);
    const reader = createFileReader();
    const read: ParsedFile[] = [];
    for (const file of files) read.push(await reader.parse(file));
    parsed = new Map(read.map((one) => [one.file, one]));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds at least forty of them, and serves the good paper among them', () => {
    expect(Object.keys(hostile).length).toBeGreaterThanOrEqual(40);
    expect(parsed.size).toBe(Object.keys(hostile).length + 1);
    expect(parsed.get('good.txt')?.papers.map(({ title }) => title)).toEqual(['Foster Carers']);
  });

  it('ends each in a finding of its own or in its words', () => {
    const ends = Object.entries(hostile).map(([name, [, expected]]) => {
      const one = parsed.get(name);
      const words = one?.papers.flatMap(({ nodes }) => nodes).length ?? 0;
      const rules = one?.findings.map(({ rule }) => rule).join(' ') ?? 'lost';
      const fits = expected === 'read' ? words > 0 : expected.test(rules);
      return fits ? `${name}: as expected` : `${name}: ${words} nodes, ${rules}`;
    });
    expect(ends).toEqual(Object.keys(hostile).map((name) => `${name}: as expected`));
  });

  it('says each finding as a sentence', () => {
    const messages = [...parsed.values()].flatMap(({ findings }) => findings.map(({ message }) => message));
    expect(messages.filter((message) => !/^\S.*[.!?”]$/s.test(message) || /\bat .*\.ts:\d/.test(message))).toEqual([]);
  });

  it('shows nothing that a page hides', () => {
    const words = JSON.stringify(parsed.get('hidden-words.html')?.papers);
    expect(words).toContain('Shown.');
    expect(words).not.toContain('Hidden.');
  });
});

describe('limits on one file', () => {
  const slow = async (): Promise<Uint8Array> =>
    makePdf(
      Array.from({ length: 300 }, () =>
        linesAt(
          60,
          80,
          Array.from({ length: 40 }, () => 'A line of words.'),
        ),
      ),
    );

  it('stops what takes too long and reads the next file all the same', async () => {
    const reader = createFileReader({ milliseconds: 150, heapMegabytes: 512, growthMegabytes: 2000 });
    const stopped = await reader.parse({ file: 'slow.pdf', bytes: await slow() });
    expect(stopped.findings.map(({ rule }) => rule)).toEqual(['took-too-long']);
    const patient = createFileReader();
    const both = await Promise.all([
      patient.parse({ file: 'one.html', bytes: page('<p>One.</p>') }),
      patient.parse({ file: 'two.html', bytes: page('<p>Two.</p>') }),
    ]);
    expect(both.map(({ papers }) => papers[0]?.nodes[0]?.text)).toEqual(['One.', 'Two.']);
  });

  it('stops what takes too much memory', async () => {
    const reader = createFileReader({ milliseconds: 60_000, heapMegabytes: 24, growthMegabytes: 2000 });
    const greedy = page('<p>One <b>word</b>.</p>'.repeat(300_000));
    const stopped = await reader.parse({ file: 'greedy.html', bytes: greedy });
    expect(stopped.findings.map(({ rule }) => rule)).toEqual(['too-much-memory']);
  });
});

describe('a file that was read before', () => {
  it('keeps its words where its newer version cannot be read', async () => {
    const before = await createFileReader().parse({
      file: 'plan.pdf',
      bytes: await makePdf([linesAt(60, 80, ['1. One.'])]),
    });
    const reader = createFileReader(undefined, (file) => (file === 'plan.pdf' ? before : undefined));
    const now = await reader.parse({ file: 'plan.pdf', bytes: text('%PDF-1.7\ncut') });
    expect(now.papers.flatMap(({ nodes }) => nodes.map((node) => node.text))).toEqual(['One.']);
    expect(now.findings.map(({ rule }) => rule).slice(0, 2)).toEqual(['damaged-pdf', 'kept-earlier-version']);
    const shut = await reader.parse({
      file: 'plan.pdf',
      bytes: text('%PDF-1.7\ncut'),
      knowledge: { visibility: 'exempt' },
    });
    expect(shut.papers.map(({ visibility }) => visibility)).toEqual(['exempt']);
  });
});
