import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ablationTable } from './bench/ablation-table.ts';
import { PEERS } from './bench/jobs.ts';
import { createPlan } from './bench/plan.ts';
import { type Report, render } from './bench/report.ts';
import { endJob, resultOf } from './bench/run-job.ts';

const USAGE = `npm run -s bench -- [options]
  --sets DIR…         public sets in BEIR's layout (several: repeat it, or separate by commas)
  --sizes N,N…        made libraries of so many paragraphs (default 1000,10000)
  --peers             LangChain's stock pipeline, Orama and MiniSearch beside Minutebook
  --peer-sizes N,N…   peers on these sizes only
  --timeout SECONDS   the longest one measurement of Minutebook may take (default 900)
  --peer-timeout S    the longest one measurement of a peer may take (default 240)
  --ablation          instead of all that: what each part of the search adds, on the sets and on the development questions
  --minutes N         the longest all of it may take (default 13); what was not begun by then is told
  --out FILE          the tables as Markdown, written anew after each measurement
  --json FILE         the figures as JSON, likewise
Markdown goes to standard output at the end, also where it is stopped (Ctrl-C); progress goes to standard error.`;

const { values } = parseArgs({
  options: {
    sets: { type: 'string', multiple: true, default: [] },
    sizes: { type: 'string', default: '1000,10000' },
    peers: { type: 'boolean', default: false },
    'peer-sizes': { type: 'string' },
    timeout: { type: 'string', default: '900' },
    'peer-timeout': { type: 'string', default: '240' },
    ablation: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '13' },
    out: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

const numbers = (list: string) => list.split(',').filter(Boolean).map(Number);
const timeout = Number(values.timeout);
const peerTimeout = Number(values['peer-timeout']);
const peers = values.peers ? PEERS : [];
const peerSizes = new Set(numbers(values['peer-sizes'] ?? values.sizes));

const setFolders = values.sets.flatMap((list) => list.split(',')).filter(Boolean);

const plan = createPlan(Number(values.minutes), save);
type Made = Report['made'][number];
const sets: Report['sets'][number][] = [];
const five: { -readonly [Part in keyof Report['five']]: Report['five'][Part] } = {
  cold: null,
  serve: null,
  recall: null,
  parser: null,
};
const made: ({ -readonly [Part in keyof Made]: Made[Part] } & { readonly peers: Made['peers'][number][] })[] = [];

if (values.ablation) {
  const columns = [];
  for (const folder of setFolders) {
    const outcome = await plan.run({ kind: 'ablation-set', folder }, timeout);
    columns.push({ name: `${basename(folder)} nDCG@10`, outcome });
  }
  for (const questions of ['dev', 'own-dev']) {
    const outcome = await plan.run({ kind: 'ablation-papers', questions }, timeout);
    columns.push({ name: `${questions}: all evidence in top 5`, outcome });
  }
  console.log(ablationTable(columns));
  process.exit(0);
}

const home = mkdtempSync(join(tmpdir(), 'minutebook-bench-'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => finish(1));
// What others are compared with comes first: where the time is too short, peers go without.
await measureFive();
for (const paragraphs of numbers(values.sizes)) await measureMade(paragraphs);
await measureSets(setFolders);
for (const { paragraphs, peers: beside } of made) await measureBeside(paragraphs, beside);
finish(0);

async function measureSets(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    for (const contender of ['minutebook', ...peers] as const) {
      const longest = contender === 'minutebook' ? timeout : peerTimeout;
      sets.push({
        set: basename(folder),
        contender,
        outcome: await plan.run({ kind: 'set', contender, folder }, longest),
      });
    }
  }
}

async function measureFive(): Promise<void> {
  const dataDir = join(home, 'five');
  five.cold = resultOf(await plan.run({ kind: 'cold', dataDir }, timeout));
  five.serve = resultOf(await plan.run({ kind: 'serve', dataDir, papersDir: null }, timeout));
  five.recall = resultOf(await plan.run({ kind: 'recall', dataDir }, timeout));
  five.parser = resultOf(await plan.run({ kind: 'parser' }, timeout));
}

async function measureMade(paragraphs: number): Promise<void> {
  const dataDir = join(home, `made-${paragraphs}`);
  const papersDir = join(home, `papers-${paragraphs}`);
  const of: (typeof made)[number] = {
    paragraphs,
    ingest: null,
    serve: null,
    recall: null,
    briefing: null,
    peers: [],
  };
  made.push(of);
  of.ingest = resultOf(await plan.run({ kind: 'ingest', paragraphs, dataDir, papersDir }, timeout));
  if (of.ingest) {
    of.serve = resultOf(await plan.run({ kind: 'serve', dataDir, papersDir }, timeout));
    of.recall = resultOf(await plan.run({ kind: 'recall', dataDir }, timeout));
    of.briefing = resultOf(await plan.run({ kind: 'briefing', dataDir }, timeout));
  }
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(papersDir, { recursive: true, force: true });
}

async function measureBeside(paragraphs: number, beside: Made['peers'][number][]): Promise<void> {
  for (const peer of peerSizes.has(paragraphs) ? peers : []) {
    beside.push({ peer, outcome: await plan.run({ kind: 'made', contender: peer, paragraphs }, peerTimeout) });
  }
}

function report(): Report {
  return { sets, five, made, machine: describeMachine() };
}

/** What was measured so far, so that a run that is stopped was not in vain. */
function save(): void {
  if (values.ablation) return;
  if (values.json) write(values.json, `${JSON.stringify(report(), null, 2)}\n`);
  if (values.out) write(values.out, `${render(report())}\n`);
}

function write(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function finish(code: number): never {
  endJob();
  save();
  console.log(render(report()));
  rmSync(home, { recursive: true, force: true });
  process.exit(code);
}

function describeMachine(): string {
  const [processor] = cpus();
  const loads = loadavg().map((load) => load.toFixed(1));
  return `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${processor?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; load of the machine over 1, 5 and 15 minutes at the end: ${loads.join(', ')}.`;
}
