import type { Passage } from '../indexing/passage.ts';
import type { Retrieve, ScoredPassage } from '../retrieval/retrieve.ts';
import type { AskDependencies } from './ask-dependencies.ts';
import type { ModelSession } from './draft.ts';
import { type ModelAccount, openAccount } from './model-use.ts';
import { type Tracer, traced } from './trace.ts';

/** What one question is answered with: everything `createAsk` was given, and this question's own account and trace. */
export interface Asking extends AskDependencies {
  readonly session: ModelSession;
  readonly account: ModelAccount;
}

/** Opens the account of one question and lets its trace, where one is kept, hear every search and every call to a model. */
export function beginAsking(deps: AskDependencies, step?: (title: string) => void, trace?: Tracer): Asking {
  const account = openAccount();
  return {
    ...deps,
    ...(step && { onStep: step }),
    account,
    retrieve: trace ? tracedRetrieve(deps.retrieve, trace) : deps.retrieve,
    session: {
      ...(trace && { trace }),
      heard(call) {
        account.called(call);
        const { purpose, attempt, sent, ms, ...rest } = call;
        trace?.note('Call the model', ms, { purpose, attempt, sent }, rest);
      },
    },
  };
}

function tracedRetrieve(retrieve: Retrieve, trace: Tracer): Retrieve {
  return (query) =>
    traced(
      trace,
      'Search',
      query,
      () => retrieve(query),
      ({ kept, rejected, confidence }) => ({
        confidence,
        kept: kept.map(showScored),
        rejected: rejected.map((scored) => ({ ...showScored(scored), why: scored.rejected })),
      }),
    );
}

/** A passage with its scores, by reference: the words stand in the library. */
export function showScored({ passage, score, parts }: ScoredPassage) {
  return { ...showPassage(passage), score, parts };
}

export function showPassage({ source, text }: Passage) {
  return { reference: source.reference, opening: text.replace(/\s+/g, ' ').slice(0, 90) };
}
