import { createCheckMessage } from './answering/check-message.ts';
import { keepingTraces } from './answering/export-traces.ts';
import type { Shelf } from './answering/shelf.ts';
import type { LibraryCounts } from './indexing/library-store.ts';
import { digestChanges } from './indicators/digest-changes.ts';
import type { Minutebook } from './minutebook.ts';
import type { Paper } from './papers/paper.ts';
import { listPapers } from './papers/summarise-library.ts';
import type { Superseded } from './papers/superseded.ts';
import { surroundingsOf } from './papers/surroundings.ts';
import type { SlackDeps } from './slack/deps.ts';

/** What the Slack room needs of the store beside the use cases: its records, and the library as it is now. */
export interface SlackStore {
  readonly records: Pick<SlackDeps, 'seen' | 'threads' | 'feedback' | 'audit' | 'personalData'> & {
    readonly seen: SlackDeps['lost'];
    readonly answers: SlackDeps['shelf'] & SlackDeps['saved'];
  };
  readonly shelf: Pick<Shelf, 'papers'>;
  counts(): LibraryCounts;
  digest(): string;
  papersOf(meeting: string): readonly Paper[];
  superseded(): readonly Superseded[];
  /** Keeps a value until the library changes. */
  eachGeneration<Value>(make: () => Value): () => Value;
}

/** Joins the use cases and the store into what the Slack room asks of the rest of the house. */
export function slackDeps(
  minutebook: Minutebook,
  store: SlackStore,
  { tryAsking, admin, log }: Pick<SlackDeps, 'tryAsking' | 'admin' | 'log'>,
): SlackDeps {
  const { seen, threads, answers, feedback, audit, personalData } = store.records;
  const superseded = store.eachGeneration(() => store.superseded());
  const summary = store.eachGeneration(() => ({
    ...store.counts(),
    papers: listPapers(store.shelf.papers()),
    digest: store.digest(),
  }));
  return {
    seen,
    lost: seen,
    threads,
    shelf: answers,
    saved: answers,
    feedback,
    audit,
    personalData,
    ask: keepingTraces(minutebook.ask),
    tryAsking,
    checkMessage: createCheckMessage(minutebook.retrieve),
    lookUp: async (name, period) => minutebook.lookUp(name, period),
    listIndicators: async () => minutebook.indicators().latest,
    changes: async () => digestChanges(minutebook.indicators().readings),
    library: async () => summary(),
    briefing: minutebook.briefing,
    briefingDocx: minutebook.briefingDocx,
    surroundings: async (reference) =>
      surroundingsOf(store.papersOf(reference.split('#')[0] ?? ''), reference, superseded()),
    admin,
    log,
  };
}
