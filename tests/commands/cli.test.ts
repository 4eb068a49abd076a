import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { layKnownWords } from '../support/known-library.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'minutebook-cli-'));
const cli = (...args: string[]): Promise<CliResult> => runCli(args, { DATA_DIR: join(folder, 'data') });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nullableString = z.string().nullable();
const meeting = z.strictObject({ body: z.string(), date: nullableString, dateNote: nullableString });
const citation = z.looseObject({
  mark: z.int().positive(),
  reference: z.string().min(1),
  meeting,
  publishedIn: z.strictObject({ body: z.string(), date: nullableString }).nullable(),
  item: z.looseObject({ label: nullableString, title: z.string() }),
  paragraph: nullableString,
  headings: z.array(z.string()),
  file: z.string().min(1),
  lines: z.tuple([z.int().positive(), z.int().positive()]),
  pages: nullableString,
  text: z.string().min(1),
  quote: z.string().min(1),
});
/** The contract's shape of an answer; a field may be added, none may be missing. */
const answerShape = z.looseObject({
  kind: z.enum([
    'answered',
    'partly-answered',
    'clarify',
    'nothing-found',
    'out-of-scope',
    'refused',
    'unsupported',
    'failed',
  ]),
  text: z.string().min(1),
  citations: z.array(citation),
  indicator: z.looseObject({ kind: z.string() }).nullable(),
  asAt: z.strictObject({ newest: nullableString, note: nullableString }),
  searched: z.strictObject({ papers: z.int(), nearest: citation.nullable() }),
  choices: z.array(z.string()),
  writer: z.enum(['quoting', 'model']),
  ms: z.number(),
});

describe('the command line', () => {
  beforeAll(async () => {
    const { code, stdout } = await cli('ingest', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ papers: 10, readings: 25, removed: 0, reused: 0 });
  });

  it('embeds nothing when nothing is new, in under two seconds', async () => {
    const { code, stdout } = await cli('ingest', '--json');
    const report = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(report).toMatchObject({ embedded: 0, removed: 0 });
    expect(Object.keys(report).sort()).toEqual(
      [
        'embedded',
        'findings',
        'items',
        'meetings',
        'papers',
        'paragraphs',
        'readings',
        'removed',
        'reused',
        'seconds',
      ].sort(),
    );
    expect(report.seconds).toBeLessThan(2);
  });

  it('answers with citations and prints nothing but the answer', async () => {
    const { code, stdout } = await cli(
      'ask',
      'How many pupils were electively home educated at the end of quarter 3?',
      '--json',
    );
    const answer = answerShape.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(answer.kind).toBe('answered');
    expect(answer.text).toContain('829');
    expect(answer.citations[0]?.meeting.date).toBe('2022-03-08');
  });

  it('answers each line of a file in order, with its id', async () => {
    const file = join(folder, 'questions.jsonl');
    const lines = [
      { id: 'first', question: 'What is a young carer?' },
      { id: 'second', question: 'and how old was the youngest?', history: [{ question: 'What is a young carer?' }] },
      { id: 'third', question: 'What will the weather be tomorrow?' },
    ];
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    const { code, stdout } = await cli('ask', '--jsonl', file, '--json');
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => answerShape.parse(JSON.parse(line)));
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });

  it('says which line of a file is wrong and runs none of it', async () => {
    const file = join(folder, 'broken.jsonl');
    writeFileSync(file, '{"id":"a","question":"What is a young carer?"}\n{"id":"b"}\n');
    const { code, stdout, stderr } = await cli('ask', '--jsonl', file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('line 2');
  });

  it('ends with 1 where nothing was found', async () => {
    const { code, stdout } = await cli('indicator', 'potholes', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'not-found', latest: null });
  });

  it('keeps to the files given until the papers of the knowledge folder are asked for again', async () => {
    const paper = join(folder, 'parks.txt');
    const text =
      'COUNTY COUNCIL MEETING – 3RD MARCH 2021\nPOSITION STATEMENT\n\nParks\n\nThe rangers planted 412 lime trees along the canal.\n';
    writeFileSync(paper, text);
    const own = { DATA_DIR: join(folder, 'other') };
    layKnownWords(own.DATA_DIR);
    expect((await runCli(['ingest', paper], own)).code).toBe(0);
    const asked = JSON.parse((await runCli(['ask', 'How many lime trees were planted?', '--json'], own)).stdout);
    expect(asked.searched.papers).toBe(1);
    expect(asked.text).toContain('412');
    const again = JSON.parse((await runCli(['ingest', '--json'], own)).stdout);
    expect(again.papers).toBe(10);
  });

  it('serves the rest where one paper cannot be read', async () => {
    const knowledge = join(folder, 'knowledge');
    mkdirSync(join(knowledge, 'papers'), { recursive: true });
    writeFileSync(
      join(knowledge, 'papers', 'good.txt'),
      'COUNTY COUNCIL MEETING – 3RD MARCH 2021\n\nThe mill reopened in May 2019.\n',
    );
    writeFileSync(join(knowledge, 'papers', 'bad.txt'), Buffer.from([0, 1, 2, 255, 254, 0, 0, 7, 0, 144, 200, 0]));
    const own = { DATA_DIR: join(folder, 'third'), KNOWLEDGE_DIR: knowledge };
    layKnownWords(own.DATA_DIR);
    const library = JSON.parse((await runCli(['papers', '--json'], own)).stdout);
    expect(library.papers).toHaveLength(1);
    expect(library.findings.map(({ place }: { place: { file: string } | null }) => place?.file)).toContain('bad.txt');
  });
});

describe('wrong usage and faults', () => {
  it.each([
    [['nonsense'], 'Unknown command'],
    [['ask'], 'no question'],
    [['ask', '--colour', 'x'], 'Unknown option'],
    [['search', 'x', '--limit', 'many'], 'whole number'],
    [['ingest', '/no/such/folder'], 'nothing at /no/such/folder'],
    [['retrieval-check', '/no/such/folder'], 'cannot be read'],
    [['ask', '--jsonl', '/no/such/file'], 'cannot be read'],
  ])('%j gives one sentence with the next step and exit 2', async (args, words) => {
    const { code, stdout, stderr } = await cli(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\bat .*\.(ts|js):\d+/);
  });

  it('names every mistake of the configuration at once', async () => {
    const { code, stderr } = await runCli(['papers'], { PORT: 'three', SLACK_APP_TOKEN: 'xapp-1', LOG_LEVEL: 'loud' });
    expect(code).toBe(2);
    expect(stderr).toContain('PORT');
    expect(stderr).toContain('LOG_LEVEL');
  });

  it('says that a knowledge folder is missing', async () => {
    const { code, stderr } = await runCli(['ingest'], {
      KNOWLEDGE_DIR: join(folder, 'nowhere'),
      DATA_DIR: join(folder, 'x'),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('There is no folder');
  });
});
