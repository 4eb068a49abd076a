/** One call to a language model, with what was sent and what came back. */
export interface ModelCall {
  /** What it was for, in a few words: "Write from the passages". */
  readonly purpose: string;
  /** Which try of the same call this was, counted from 1. */
  readonly attempt: number;
  readonly ms: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** In whatever money the configured prices are; null where none are configured. */
  readonly cost: number | null;
  readonly sent: readonly { readonly role: string; readonly text: string }[];
  readonly said: string | null;
  readonly tools: readonly { readonly name: string; readonly args: unknown }[];
  /** Why it came to nothing, without any key; null where it did not. */
  readonly trouble: string | null;
}

/** What the checks made of a model's draft. */
export interface DraftVerdict {
  /** Statements of the first draft. */
  readonly written: number;
  /** Statements said as the model wrote them. */
  readonly kept: number;
  /** Statements in whose place the papers' own words are said. */
  readonly quoted: number;
  /** Why each statement was dropped that was. */
  readonly dropped: readonly string[];
  readonly repair: 'none' | 'mended' | 'in vain';
  /** Why quoting stepped in; null where the model's words were used. */
  readonly instead: string | null;
}

/** What a language model took for one answer, and what came of it. */
export interface ModelUse extends DraftVerdict {
  readonly calls: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** Time spent waiting for the model. */
  readonly ms: number;
  readonly cost: number | null;
}

/** Adds up what the model took for one answer. */
export interface ModelAccount {
  called(call: ModelCall): void;
  judged(verdict: DraftVerdict): void;
  /** Null where no model was asked for anything. */
  total(): ModelUse | null;
}

export function openAccount(): ModelAccount {
  const calls: ModelCall[] = [];
  let verdict: DraftVerdict | null = null;
  const sum = (value: (call: ModelCall) => number) => calls.reduce((total, call) => total + value(call), 0);
  return {
    called: (call) => void calls.push(call),
    judged(given) {
      verdict = given;
    },
    total() {
      if (calls.length === 0 && verdict === null) return null;
      const costs = calls.flatMap(({ cost }) => cost ?? []);
      return {
        ...(verdict ?? NOTHING_WRITTEN),
        calls: calls.length,
        tokensIn: sum(({ tokensIn }) => tokensIn),
        tokensOut: sum(({ tokensOut }) => tokensOut),
        ms: Math.round(sum(({ ms }) => ms)),
        cost: costs.length > 0 ? Number(sum(({ cost }) => cost ?? 0).toPrecision(6)) : null,
      };
    },
  };
}

const NOTHING_WRITTEN: DraftVerdict = { written: 0, kept: 0, quoted: 0, dropped: [], repair: 'none', instead: null };
