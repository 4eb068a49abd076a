import type { AnswerKind } from '../answering/answer.ts';
import type { ModelUse } from '../answering/model-use.ts';

/** What is counted of the Slack room, for whoever watches it. */
export interface Metrics {
  /** An event, command or click arrived: to be done, or done before. */
  arrived(what: 'new' | 'again'): void;
  answered(kind: AnswerKind | 'early', ms: number): void;
  /** A language model was asked for an answer. */
  modelUsed(use: ModelUse): void;
  /** A person was told that something went wrong. */
  trouble(): void;
  /** The numbers in Prometheus' text format. */
  text(now: { readonly inHand: number; readonly waiting: number; readonly ready: boolean }): string;
}

const bounds = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const;

/** Counters since the start of this process. No question, name or id is among them. */
export function createMetrics(): Metrics {
  const arrivals = { new: 0, again: 0 };
  const answers = new Map<string, number>();
  const within = bounds.map(() => 0);
  const model = { calls: 0, in: 0, out: 0, cost: 0, instead: new Map<string, number>() };
  let [troubles, count, seconds] = [0, 0, 0];
  return {
    arrived(what) {
      arrivals[what] += 1;
    },
    answered(kind, ms) {
      answers.set(kind, (answers.get(kind) ?? 0) + 1);
      count += 1;
      seconds += ms / 1000;
      bounds.forEach((bound, index) => {
        if (ms / 1000 <= bound) within[index] = (within[index] ?? 0) + 1;
      });
    },
    modelUsed({ calls, tokensIn, tokensOut, cost, instead }) {
      model.calls += calls;
      model.in += tokensIn;
      model.out += tokensOut;
      model.cost += cost ?? 0;
      if (instead) model.instead.set(instead, (model.instead.get(instead) ?? 0) + 1);
    },
    trouble() {
      troubles += 1;
    },
    text({ inHand, waiting, ready }) {
      return [
        ...metric('minutebook_ready', 'gauge', 'Whether it can serve.', [['', ready ? 1 : 0]]),
        ...metric('minutebook_in_hand', 'gauge', 'Tasks taken in hand and not yet finished.', [['', inHand]]),
        ...metric('minutebook_waiting', 'gauge', 'Questions waiting for their turn.', [['', waiting]]),
        ...metric('minutebook_arrivals_total', 'counter', 'Tasks that arrived, new or delivered again.', [
          ['{delivery="new"}', arrivals.new],
          ['{delivery="again"}', arrivals.again],
        ]),
        ...metric(
          'minutebook_answers_total',
          'counter',
          'Replies by kind; early ones needed no look into the papers.',
          [...answers].map(([kind, times]) => [`{kind="${kind}"}`, times]),
        ),
        ...metric('minutebook_model_calls_total', 'counter', 'Calls to the language model.', [['', model.calls]]),
        ...metric('minutebook_model_tokens_total', 'counter', 'Tokens of the language model.', [
          ['{direction="in"}', model.in],
          ['{direction="out"}', model.out],
        ]),
        ...metric('minutebook_model_cost_total', 'counter', 'Their cost at MODEL_PRICES.', [['', model.cost]]),
        ...metric(
          'minutebook_model_instead_total',
          'counter',
          'Answers where quoting stepped in for the language model, by the reason.',
          [...model.instead].map(([why, times]) => [`{why="${why}"}`, times]),
        ),
        ...metric('minutebook_troubles_total', 'counter', 'Times a person was told that something went wrong.', [
          ['', troubles],
        ]),
        '# HELP minutebook_reply_seconds From taking a task in hand to its reply.',
        '# TYPE minutebook_reply_seconds histogram',
        ...bounds.map((bound, index) => `minutebook_reply_seconds_bucket{le="${bound}"} ${within[index]}`),
        `minutebook_reply_seconds_bucket{le="+Inf"} ${count}`,
        `minutebook_reply_seconds_sum ${seconds}`,
        `minutebook_reply_seconds_count ${count}`,
        '',
      ].join('\n');
    },
  };
}

function metric(name: string, type: string, help: string, values: readonly (readonly [string, number])[]): string[] {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...values.map(([labels, value]) => `${name}${labels} ${value}`),
  ];
}
