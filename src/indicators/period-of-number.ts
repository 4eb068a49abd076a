import type { PeriodInText } from './period-in-text.ts';

/** A stretch of a sentence. */
interface Stretch {
  readonly start: number;
  readonly text: string;
}

const between =
  /^[\s,]*(?:\([^)]*\)|(?!from\b|to\b)[a-z%’'-]+|[\s,]){0,12}?\s*(?:in|at|for|during|by|as at|at the end of|as of)\s+(?:the\s+)?(?:end of\s+)?(?:the\s+)?$/i;

/** "The lowest since June 2023": a time that is looked back to has no figure here. */
const since = /\bsince (?:the )?(?:end of |start of |beginning of )?(?:the )?$/i;

/**
 * Which of a sentence's periods a number at `at` is for: the one that follows it ("62 in Q1 to 58 in Q2"), the one before
 * it in the same brackets ("(Q2: 62.0%)"), or else the nearest of its clause. Null where the clause names none of its own.
 */
export function periodOfNumber(
  sentence: string,
  at: number,
  length: number,
  clause: Stretch,
  periods: readonly PeriodInText[],
): PeriodInText | null {
  const end = at + length;
  const named = periods.filter(({ index }) => !since.test(sentence.slice(0, index)));
  const follows = named.find(
    ({ index }) => index >= end && !/\d/.test(sentence.slice(end, index)) && between.test(sentence.slice(end, index)),
  );
  if (follows) return follows;
  const own = named.filter(
    (period) =>
      period.index >= clause.start &&
      period.index < clause.start + clause.text.length &&
      sharesBrackets(sentence, at, period) &&
      !isTaken(sentence, at, period, periods),
  );
  return [...own].sort((a, b) => gap(a, at, sentence) - gap(b, at, sentence))[0] ?? null;
}

/** A period in brackets with a figure of its own is that figure's. */
function sharesBrackets(sentence: string, at: number, { index, text }: PeriodInText): boolean {
  const [opens, closes] = [sentence.lastIndexOf('(', index), sentence.indexOf(')', index)];
  const inside = opens >= 0 && closes >= 0 && !sentence.slice(opens, index).includes(')');
  if (!inside || (at > opens && at < closes)) return true;
  const rest = `${sentence.slice(opens, index)}${sentence.slice(index + text.length, closes)}`;
  return !/\d/.test(rest);
}

/** A period that stands right after another number ("from 62 in Q1 to 58") is not this one's. */
function isTaken(sentence: string, at: number, { index }: PeriodInText, periods: readonly PeriodInText[]): boolean {
  if (index > at) return false;
  const before = sentence.slice(0, index);
  const number = /(\d[\d,.]*)\s?(?:%|per ?cent)?([^\d]*)$/.exec(before);
  if (!number || !between.test(number[2] ?? '')) return false;
  const isOfAPeriod = periods.some((one) => number.index >= one.index && number.index < one.index + one.text.length);
  return (
    !isOfAPeriod &&
    /^(?:\s*,)?\s*(?:to|and|,|compared|down|up)\b/i.test(
      sentence.slice(index + (periods.find((one) => one.index === index)?.text.length ?? 0), at),
    )
  );
}

function gap({ index, text }: PeriodInText, at: number, sentence: string): number {
  const [from, to] = index < at ? [index + text.length, at] : [at, index];
  return to - from + (sentence.slice(from, to).match(/[,;(]/g)?.length ?? 0) * 5;
}
