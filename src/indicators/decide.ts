import type { Candidate } from './indicator.ts';
import type { Match } from './match-indicators.ts';

/** Where the decision between found, several and not-found is taken; found on tests/indicators/name-matching.test.ts. */
const thresholds = {
  /** An indicator must explain this much of the query to be a candidate worth showing as one of several. */
  candidate: 0.5,
  /** … and this much to be the one, where the query says something it does not. */
  found: 0.6,
  /** … or this much, where what it does not explain is something else of the sector. */
  foundBesideForeign: 0.75,
  /** Indicators within this of the best explain the query as well as it. */
  tie: 0.12,
  /** A query that says one whole name, and beside it only words that single out no other indicator, needs only this. */
  foundByWholeName: 0.4,
  /** A query that shares a single idea with a name must leave little of itself unexplained, or say this much of the name. */
  saidBySingleIdea: 0.5,
  /** Words that only say whom it is about ("families") must be this much of its name. */
  saidAlone: 0.6,
};

export type Decision =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'several' | 'not-found'; readonly candidates: readonly Candidate[] };

/** Chooses between one indicator, a choice of several, and none; matches come best first. */
export function decide(matches: readonly Match[], ideasAsked: number): Decision {
  const [best] = matches;
  const able = matches.filter(({ explained }) => explained >= thresholds.candidate);
  const nearest = matches.slice(0, 4).map(toCandidate);
  if (!best || ideasAsked === 0) return { kind: 'not-found', candidates: nearest };
  if (best.exact) return byItsName(matches.filter(({ exact }) => exact));
  const wholeName = saysOneWholeName(matches);
  if (wholeName) return { kind: 'found', id: wholeName.id };
  const tied = able.filter(({ explained }) => explained >= best.explained - thresholds.tie);
  const [first, second] = [...tied].sort((a, b) => b.explained + b.said - (a.explained + a.said));
  if (!first || first.explained < (first.foreign ? thresholds.foundBesideForeign : thresholds.found))
    return { kind: 'not-found', candidates: nearest };
  if (first.shares === 1 && first.said < thresholds.saidBySingleIdea && first.explained < thresholds.foundBesideForeign)
    return { kind: 'not-found', candidates: nearest };
  const clear =
    !second || (first.explained >= second.explained - 0.01 && first.unsaid.every((idea) => second.all.has(idea)));
  if (clear && !first.telling && first.shares < 2 && first.said < thresholds.saidAlone)
    return { kind: 'not-found', candidates: nearest };
  if (clear) return { kind: 'found', id: first.id };
  return { kind: 'several', candidates: tied.slice(0, 4).map(toCandidate) };
}

/** Bodies may call different indicators alike: the one of that very name counts, or else none before the others. */
function byItsName(exact: readonly Match[]): Decision {
  const [one, ...more] = exact.some(({ byName }) => byName) ? exact.filter(({ byName }) => byName) : exact;
  if (one && more.length === 0) return { kind: 'found', id: one.id };
  return { kind: 'several', candidates: exact.slice(0, 4).map(toCandidate) };
}

/** "School leavers without work" says "NEET" whole; "school leavers" beside it names nothing else. */
function saysOneWholeName(matches: readonly Match[]): Match | null {
  const [best, ...others] = matches;
  if (!best?.telling || best.foreign || !saidWhole(best) || best.explained < thresholds.foundByWholeName) return null;
  const rivals = others.filter(({ telling, explained }) => telling && explained >= thresholds.foundByWholeName / 2);
  return rivals.length === 0 ? best : null;
}

/** Ages and numbers of a name need not be said. */
function saidWhole({ unsaid }: Match): boolean {
  return unsaid.every((idea) => idea.startsWith('n:'));
}

function toCandidate({ id, name }: Match): Candidate {
  return { id, name };
}
