import { WriterFailure } from '../../answering/writer-failure.ts';
import type { ModelLimits } from './limits.ts';

/** What one answer has used so far. */
export interface AnswerBudget {
  /** Throws a WriterFailure where no further call may be made; otherwise says how long the next may take, in ms. */
  nextCallMs(): number;
  spend(tokens: number): void;
  readonly spent: { readonly calls: number; readonly tokens: number };
}

/** The tokens of the day, shared by all answers; begins again at midnight UTC. */
export function createDayBudget(limits: ModelLimits, now: () => number = Date.now) {
  let day = '';
  let used = 0;
  const today = () => new Date(now()).toISOString().slice(0, 10);
  const turn = () => {
    if (day !== today()) [day, used] = [today(), 0];
  };
  return {
    get used(): number {
      turn();
      return used;
    },
    /** One answer's budget, within the day's. */
    forAnswer(): AnswerBudget {
      const started = now();
      let calls = 0;
      let tokens = 0;
      return {
        nextCallMs() {
          turn();
          const left = limits.answerMs - (now() - started);
          if (used >= limits.tokensPerDay) throw new WriterFailure('budget', `${used} tokens used today`);
          if (tokens >= limits.tokensPerAnswer)
            throw new WriterFailure('budget', `${tokens} tokens used for one answer`);
          if (calls >= limits.callsPerAnswer) throw new WriterFailure('budget', `${calls} calls made for one answer`);
          if (left <= 0) throw new WriterFailure('slow', `${limits.answerMs} ms spent on one answer`);
          calls += 1;
          return Math.min(limits.callMs, left);
        },
        spend(more) {
          turn();
          tokens += more;
          used += more;
        },
        get spent() {
          return { calls, tokens };
        },
      };
    },
  };
}

export type DayBudget = ReturnType<typeof createDayBudget>;
