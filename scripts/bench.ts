import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ablationTable } from './bench/ablation-table.ts';
import { PEERS } from './bench/jobs.ts';
import { type Report, render } from './bench/report.ts';
import { resultOf, runJob } from './bench/run-job.ts';

const USAGE = `npm run -s bench -- [options]
  --sets DIR…         public sets in BEIR's layout (several: repeat it, or separate by commas)
  --sizes N,N…        made libraries of so many paragraphs (default 1000,10000)
  --peers             LangChain's stock pipeline, Orama and MiniSearch beside Minutebook
  --peer-sizes N,N…   peers on these sizes only
  --timeout SECONDS   the longest one measurement of Minutebook may take (default 900)
  --peer-timeout S    the longest one measurement of a peer may take (default 240)
  --ablation          instead of all that: what each part of the search adds, on the sets and on the development questions
  --json FILE         the figures as JSON too
Markdown goes to standard output, progress to standard error.`;

const { values } = parseArgs({
  options: {
    sets: { type: 'string', multiple: true, default: [] },
    sizes: { type: 'string', default: '1000,10000' },
    peers: { type: 'boolean', default: false },
    'peer-sizes': { type: 'string' },
    timeout: { type: 'string', default: '900' },
    'peer-timeout': { type: 'string', default: '240' },
    ablation: { type: 'boolean', default: false },
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

if (values.ablation) {
  const columns = [];
  for (const folder of setFolders) {
    const outcome = await runJob({ kind: 'ablation-set', folder }, timeout);
    columns.push({ name: `${basename(folder)} nDCG@10`, outcome });
  }
  for (const questions of ['dev', 'own-dev']) {
    const outcome = await runJob({ kind: 'ablation-papers', questions }, timeout);
    columns.push({ name: `${questions}: all evidence in top 5`, outcome });
  }
  console.log(ablationTable(columns));
  process.exit(0);
}

const home = mkdtempSync(join(tmpdir(), 'minutebook-bench-'));
try {
  const report: Report = {
    sets: await measureSets(setFolders),
    five: await measureFive(),
    made: await measureMadeLibraries(numbers(values.sizes)),
    machine: describeMachine(),
  };
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(render(report));
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function measureSets(folders: readonly string[]): Promise<Report['sets']> {
  const sets: Report['sets'][number][] = [];
  for (const folder of folders) {
    for (const contender of ['minutebook', ...peers] as const) {
      const outcome = await runJob(
        { kind: 'set', contender, folder },
        contender === 'minutebook' ? timeout : peerTimeout,
      );
      sets.push({ set: basename(folder), contender, outcome });
    }
  }
  return sets;
}

async function measureFive(): Promise<Report['five']> {
  const dataDir = join(home, 'five');
  return {
    cold: resultOf(await runJob({ kind: 'cold', dataDir }, timeout)),
    serve: resultOf(await runJob({ kind: 'serve', dataDir }, timeout)),
    recall: resultOf(await runJob({ kind: 'recall', dataDir }, timeout)),
    parser: resultOf(await runJob({ kind: 'parser' }, timeout)),
  };
}

async function measureMadeLibraries(sizes: readonly number[]): Promise<Report['made']> {
  const made: Report['made'][number][] = [];
  for (const paragraphs of sizes) {
    const dataDir = join(home, `made-${paragraphs}`);
    const papersDir = join(home, `papers-${paragraphs}`);
    const ingest = resultOf(await runJob({ kind: 'ingest', paragraphs, dataDir, papersDir }, timeout));
    const serve = ingest && resultOf(await runJob({ kind: 'serve', dataDir }, timeout));
    const recall = ingest && resultOf(await runJob({ kind: 'recall', dataDir }, timeout));
    const briefing = ingest && resultOf(await runJob({ kind: 'briefing', dataDir }, timeout));
    const beside: Report['made'][number]['peers'][number][] = [];
    for (const peer of peerSizes.has(paragraphs) ? peers : []) {
      beside.push({ peer, outcome: await runJob({ kind: 'made', contender: peer, paragraphs }, peerTimeout) });
    }
    rmSync(dataDir, { recursive: true, force: true });
    rmSync(papersDir, { recursive: true, force: true });
    made.push({ paragraphs, ingest, serve, recall, briefing, peers: beside });
  }
  return made;
}

function describeMachine(): string {
  const [processor] = cpus();
  const loads = loadavg().map((load) => load.toFixed(1));
  return `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${processor?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; load of the machine over 1, 5 and 15 minutes at the end: ${loads.join(', ')}.`;
}
