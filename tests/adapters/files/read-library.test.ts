import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/adapters/files/read-library.ts';
import { parseLibrary } from '../../../src/parsing/parse-library.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutebook-knowledge-'));
  mkdirSync(join(folder, 'papers', '2024'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);

describe('reading a library', () => {
  it('reads every file under papers, in order of name, with what papers.yml says of it', async () => {
    put('papers/b.txt', 'B');
    put('papers/a.txt', 'A');
    put('papers/2024/c.txt', 'C');
    put('papers/.hidden', 'no');
    put('papers.yml', 'papers:\n  - file: a.txt\n    body: Cabinet\n    meetingDate: 2024-05-01\n');
    const { files, findings } = await readLibrary(folder);
    expect(files.map(({ file, bytes }) => [file, Buffer.from(bytes).toString()])).toEqual([
      ['2024/c.txt', 'C'],
      ['a.txt', 'A'],
      ['b.txt', 'B'],
    ]);
    expect(files[1]?.knowledge).toMatchObject({ body: 'Cabinet', meetingDate: '2024-05-01' });
    expect(findings).toEqual([]);
  });

  it('reads the paths it is given, by their names in the library', async () => {
    put('papers/a.txt', 'A');
    put('papers/b.txt', 'B');
    const { files } = await readLibrary(folder, [join(folder, 'papers', 'b.txt')]);
    expect(files.map(({ file }) => file)).toEqual(['b.txt']);
  });

  it('reads the folders it is given', async () => {
    put('papers/2024/c.txt', 'C');
    const { files } = await readLibrary(folder, [join(folder, 'papers', '2024')]);
    expect(files.map(({ file }) => file)).toEqual(['2024/c.txt']);
  });

  it('refuses a path that is not there, and says what to do', async () => {
    const gone = join(folder, 'papers', 'gone.txt');
    await expect(readLibrary(folder, [gone])).rejects.toMatchObject({
      code: 'missing-papers',
      remedy: 'Check the path; give files or folders that exist.',
    });
  });

  it('refuses to start without a papers folder', async () => {
    rmSync(join(folder, 'papers'), { recursive: true });
    await expect(readLibrary(folder)).rejects.toMatchObject({ code: 'missing-papers' });
  });

  it.each([
    ['broken YAML', 'papers: [', 'unreadable-notes'],
    ['an unknown field', 'papers:\n  - file: a.txt\n    colour: red\n', 'unreadable-notes'],
    ['a date that is none', 'papers:\n  - file: a.txt\n    meetingDate: soon\n', 'unreadable-notes'],
  ])('reports %s in papers.yml and serves the papers without it', async (_, yaml, rule) => {
    put('papers/a.txt', 'A');
    put('papers.yml', yaml);
    const { files, findings } = await readLibrary(folder);
    expect(files).toHaveLength(1);
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  it('reports notes on a paper that is not there', async () => {
    put('papers/a.txt', 'A');
    put('papers.yml', 'papers:\n  - file: b.txt\n    body: Cabinet\n');
    const { findings } = await readLibrary(folder);
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['notes-without-paper', 'knowledge/papers.yml describes b.txt, which is not in papers/. Check its name.'],
    ]);
  });

  it('lets papers.yml name a body and mark a paper exempt', async () => {
    put('papers/a.txt', 'Prices\n\nOne home costs more than another.');
    put(
      'papers.yml',
      'papers:\n  - file: a.txt\n    body: Cabinet\n    meetingDate: 2024-05-01\n    visibility: exempt\n',
    );
    const { files } = await readLibrary(folder);
    const [parsed] = parseLibrary(files);
    expect(parsed?.papers.map(({ meeting, visibility }) => [meeting.id, visibility])).toEqual([
      ['cabinet/2024-05-01', 'exempt'],
    ]);
  });
});
