import {
  type Comparison,
  type ComparisonRow,
  compareIndicators,
  type Movement,
  movementBetween,
} from './compare-indicators.ts';
import type { FoundIndicator, IndicatorAnswer, UndecidedIndicator } from './indicator.ts';
import { comparePeriods } from './period.ts';
import { findPeriods, parsePeriod } from './period-in-text.ts';

/** What "A vs B" comes to. */
export type AskedComparison =
  | ({ readonly kind: 'indicators'; readonly left: FoundIndicator; readonly right: FoundIndicator } & Comparison)
  /** Two periods of one indicator; the movement is worked out, and absent where a period is not held. */
  | ({
      readonly kind: 'periods';
      readonly left: FoundIndicator;
      readonly right: FoundIndicator;
      readonly movement: Movement | null;
    } & Comparison)
  /** One indicator beside what its own row holds it against: target, neighbours, quartile. */
  | { readonly kind: 'own'; readonly found: FoundIndicator }
  /** One side names several indicators or none. */
  | { readonly kind: 'undecided'; readonly side: string; readonly answer: UndecidedIndicator };

/** May come from a store or over a wire, so it may have to be waited for. */
export type LookUp = (query: string, period?: string) => IndicatorAnswer | Promise<IndicatorAnswer>;

const between = /\s+(?:vs?\.?|versus|compared (?:to|with)|against|beside|alongside)\s+/i;
const longest = 300;

/** Reads "A vs B" or "compare A with B"; null where a text asks for no comparison. */
export function readComparison(text: string): { readonly left: string; readonly right: string } | null {
  if (text.length > longest) return null;
  const asked = /^\s*compare\s+(.+)$/is.exec(text)?.[1];
  const parts = (asked ?? text).split(between);
  const [left, right] = parts.length === 1 && asked ? asked.split(/\s+(?:with|to|and|&)\s+/i, 2) : parts;
  if (parts.length > 2 || !left?.trim() || !right?.trim()) return null;
  return { left: left.trim(), right: right.trim() };
}

const previousWords =
  /^(?:the )?(?:previous|last|before|prior|earlier|preceding)(?: (?:period|quarter|term|month|year|time|figure|report|one))?$/i;
const ownWords =
  /^(?:the |its |our |their )*(?:targets?|(?:statistical |stat )?neighbou?rs?|sn|quartiles?|(?:the )?national(?: (?:average|position|quartile))?|similar councils|others|benchmarks?)$/i;

/** Two indicators, or two periods of one, side by side; null where the text asks for no comparison or is itself a name. */
export async function compareAsked(text: string, lookUp: LookUp): Promise<AskedComparison | null> {
  const asked = readComparison(text);
  if (!asked) return null;
  const whole = await lookUp(text);
  if (whole.kind === 'found' && sameWords(whole.reportedAs, text)) return null;
  const { left, right } = asked;
  if (isPeriod(left) && !isPeriod(right)) return periods(right, left, lookUp);
  const first = await lookUp(left);
  if (first.kind !== 'found') return { kind: 'undecided', side: left, answer: first };
  if (ownWords.test(right)) return { kind: 'own', found: first };
  if (previousWords.test(right)) {
    const period = first.previous?.period;
    return period ? periods(left, period, lookUp) : { kind: 'own', found: first };
  }
  if (isPeriod(right)) return periods(left, right, lookUp);
  const second = await lookUp(right);
  if (second.kind !== 'found') return { kind: 'undecided', side: right, answer: second };
  if (second.indicator.id === first.indicator.id) return sideBySide(first, second);
  return { kind: 'indicators', left: first, right: second, ...compareIndicators(first, second) };
}

async function periods(name: string, period: string, lookUp: LookUp): Promise<AskedComparison> {
  const one = await lookUp(name);
  if (one.kind !== 'found') return { kind: 'undecided', side: name, answer: one };
  const other = await lookUp(one.indicator.name, period);
  if (other.kind !== 'found') return { kind: 'undecided', side: name, answer: other };
  return sideBySide(one, other);
}

/** Two periods of one indicator, the earlier on the left; what only the latest period's row states stays on its side. */
function sideBySide(one: FoundIndicator, other: FoundIndicator): AskedComparison {
  const [left, right] = inOrder(one, other);
  const { rows, cautions } = compareIndicators(left, right);
  const movement =
    left.latest && right.latest
      ? movementBetween(
          { ...left.latest, source: left.source, note: null },
          { ...right.latest, source: right.source, note: null },
          right.indicator.unit,
        )
      : null;
  const missing = [left, right].flatMap(({ latest, message }) => (latest === null && message ? [message] : []));
  const others = cautions.filter((caution) => !caution.startsWith('The figures are for different periods'));
  return { kind: 'periods', left, right, movement, rows, cautions: [...missing, ...others] };
}

function inOrder(one: FoundIndicator, other: FoundIndicator): readonly [FoundIndicator, FoundIndicator] {
  const [a, b] = [one, other].map(({ latest }) => latest && parsePeriod(latest.period));
  return a && b && comparePeriods(a, b) > 0 ? [other, one] : [one, other];
}

/** Nothing but a stretch of time. */
function isPeriod(text: string): boolean {
  const [first] = findPeriods(text);
  return (
    first !== undefined &&
    text
      .replace(first.text, '')
      .replace(/\b(?:in|for|the|at|of|end)\b/gi, '')
      .trim() === ''
  );
}

function sameWords(a: string, b: string): boolean {
  const flat = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return flat(a) === flat(b);
}

/** The rows of a comparison that at least one side states. */
export function statedRows({ rows }: Comparison): readonly ComparisonRow[] {
  return rows.filter(({ left, right }) => left !== null || right !== null);
}
