import { asksDate, namesDate } from '../question/asks-date.ts';
import type { Understanding } from '../question/understand.ts';
import { covered, type WeighedTerm } from './coverage.ts';
import type { ScoredSentence } from './score-sentences.ts';
import { timeFit } from './time-fit.ts';
import { SELECTION as S } from './weights.ts';

/**
 * Where two times are compared, a sentence of each. Those are chosen that answer well and speak of the same: the hubs of
 * January beside the hubs of July, not beside the holiday clubs.
 */
export function ofEachPeriod(
  { periods }: Understanding,
  terms: readonly WeighedTerm[],
  leaders: readonly ScoredSentence[],
): readonly ScoredSentence[] {
  if (periods.length < 2) return [];
  const fitting = periods.map((period) =>
    leaders.filter(({ passage }) => timeFit([period], passage) === 'fits').slice(0, S.triedOfEachTime),
  );
  const [first = [], second = []] = fitting;
  if (periods.length > 2 || first.length === 0 || second.length === 0) return fitting.flatMap(([best]) => best ?? []);
  const pairs = first.flatMap((one) => second.map((other) => ({ one, other, value: worth(terms, one, other) })));
  const best = pairs.reduce((kept, pair) => (pair.value > kept.value ? pair : kept));
  return [best.one, best.other];
}

function worth(terms: readonly WeighedTerm[], one: ScoredSentence, other: ScoredSentence): number {
  const both = terms.map((_, term) => Math.min(one.around[term] ?? 0, other.around[term] ?? 0));
  return (one.score + other.score) / 2 + S.speakOfTheSame * covered(terms, both);
}

/** Where a date is asked without saying of which year, what each meeting's papers say as plainly as the best. */
export function ofEachMeeting(
  { question, periods }: Understanding,
  leaders: readonly ScoredSentence[],
): readonly ScoredSentence[] {
  const [best] = leaders;
  if (!best || periods.length > 0 || !asksDate(question) || !namesDate(best.text)) return [];
  const plain = leaders.filter(
    ({ text, score, own }) => namesDate(text) && score >= best.score * S.asPlainDate && own >= best.own * S.asPlainDate,
  );
  return plain
    .filter(({ passage }, index) => plain.findIndex((other) => other.passage.meeting === passage.meeting) === index)
    .slice(0, S.mostWhenSeveral);
}
