import type { Contender } from './contender.ts';
import type { Job, Peer } from './jobs.ts';

/** Does the one job given as JSON and hands its result to the parent. What a job does not need is not loaded. */
async function measure(job: Job): Promise<unknown> {
  switch (job.kind) {
    case 'set': {
      const { checkMinutebook, checkPeer } = await import('./measure-sets.ts');
      return job.contender === 'minutebook'
        ? checkMinutebook(job.folder)
        : checkPeer(await open(job.contender), job.folder);
    }
    case 'made':
      return (await import('./measure-made.ts')).measureMade(await open(job.contender), job.paragraphs);
    case 'ingest':
      return (await import('./measure-minutebook.ts')).measureIngest(job.paragraphs, job.dataDir, job.papersDir);
    case 'serve':
      return (await import('./measure-minutebook.ts')).measureServing(job.dataDir, job.papersDir);
    case 'cold':
      return (await import('./measure-minutebook.ts')).measureCold(job.dataDir);
    case 'recall':
      return (await import('./measure-recall.ts')).measureRecall(job.dataDir);
    case 'briefing':
      return (await import('./measure-briefing.ts')).measureBriefing(job.dataDir);
    case 'ablation-set':
      return (await import('./measure-ablation.ts')).measureSetAblation(job.folder);
    case 'ablation-papers':
      return (await import('./measure-ablation.ts')).measurePapersAblation(job.questions);
    case 'parser':
      return (await import('./measure-parser.ts')).measureParser();
  }
}

async function open(peer: Peer): Promise<Contender> {
  switch (peer) {
    case 'langchain':
      return (await import('./langchain-peer.ts')).langchainPeer();
    case 'orama':
      return (await import('./orama-peer.ts')).oramaPeer();
    case 'minisearch':
      return (await import('./minisearch-peer.ts')).minisearchPeer();
  }
}

const job: Job = JSON.parse(process.argv[2] ?? '');
const result = await measure(job);
process.send?.(result, () => process.exit(0));
