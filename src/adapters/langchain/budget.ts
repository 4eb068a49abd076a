import { WriterFailure } from '../../answering/writer-failure.ts';
import type { ModelLimits } from './limits.ts';

/** What one call took. */
export interface Spent {
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly cost: number | null;
}

/** What models took day by day; kept where a restart does not forget it. */
export interface DayBook {
  /** Tokens, in and out, of a day such as "2026-03-01". */
  tokensOf(day: string): number;
  add(day: string, spent: Spent): void;
}

/** What one answer has used so far. */
export interface AnswerBudget {
  /**
   * Throws a WriterFailure where no further call may be made; otherwise says how long the next may take, in ms. The tokens it is
   * expected to take count as used until they are spent, so that answers made at the same time do not all see the same rest.
   */
  nextCallMs(expectedTokens?: number): number;
  /** Milliseconds that are left of the answer's time. */
  leftMs(): number;
  /** What the call came to; once for each call. */
  spend(spent: Spent): void;
}

/** The tokens of the day, shared by all answers; a day begins at midnight UTC. */
export function createDayBudget(limits: ModelLimits, book: DayBook = dayBookInMemory(), now: () => number = Date.now) {
  const today = () => new Date(now()).toISOString().slice(0, 10);
  const written = patientBook(book);
  /** Of calls that are being made. */
  let underWay = 0;
  return {
    /** One answer's budget, within the day's. */
    forAnswer(): AnswerBudget {
      const started = now();
      let calls = 0;
      let tokens = 0;
      let expected = 0;
      const leftMs = () => limits.answerMs - (now() - started);
      return {
        leftMs,
        nextCallMs(expectedTokens = 0) {
          const used = written.tokensOf(today()) + underWay;
          if (used >= limits.tokensPerDay) throw new WriterFailure('budget', `${used} tokens used today`);
          if (tokens >= limits.tokensPerAnswer)
            throw new WriterFailure('budget', `${tokens} tokens used for one answer`);
          if (calls >= limits.callsPerAnswer) throw new WriterFailure('budget', `${calls} calls made for one answer`);
          if (leftMs() <= 0) throw new WriterFailure('slow', `${limits.answerMs} ms spent on one answer`);
          calls += 1;
          expected = expectedTokens;
          underWay += expected;
          return Math.min(limits.callMs, leftMs());
        },
        spend(spent) {
          underWay -= expected;
          expected = 0;
          tokens += spent.tokensIn + spent.tokensOut;
          written.add(today(), spent);
        },
      };
    },
  };
}

export type DayBudget = ReturnType<typeof createDayBudget>;

/** Counts what cannot be written down at once, because another process writes, and writes it with the next. */
function patientBook(book: DayBook): DayBook {
  let owed: { readonly day: string; readonly spent: Spent }[] = [];
  return {
    tokensOf: (day) =>
      owed.reduce(
        (sum, { day: of, spent }) => sum + (of === day ? spent.tokensIn + spent.tokensOut : 0),
        book.tokensOf(day),
      ),
    add(day, spent) {
      const due = [...owed, { day, spent }];
      owed = due.filter((entry) => {
        try {
          book.add(entry.day, entry.spent);
          return false;
        } catch {
          return true;
        }
      });
    },
  };
}

/** For a process that ends soon, or a test. */
export function dayBookInMemory(): DayBook {
  const days = new Map<string, number>();
  return {
    tokensOf: (day) => days.get(day) ?? 0,
    add: (day, { tokensIn, tokensOut }) => void days.set(day, (days.get(day) ?? 0) + tokensIn + tokensOut),
  };
}
