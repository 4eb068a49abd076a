import { stemOf, type Word } from './plain-text.ts';

/** Words that exclude one another where a paper sorts or judges, one set a line; words joined by a stroke say the same. */
const SETS = `
  primary secondary nursery infant junior
  north south east west
  boy girl
  male female
  gross net
  capital revenue
  permanent temporary
  authorised unauthorised
  physical emotional sexual
  red amber green
  outstanding good inadequate
  top bottom
  highest lowest
  largest smallest
  best worst
  earliest latest
  approve/grant/accept/carried/passed/adopted/agree/endorse refuse/reject/defeat/decline/lost/withdrawn/disagree
  support oppose
  include exclude
  majority minority
  maximum minimum
  mandatory optional
  statutory voluntary
  internal external
  national regional
  mother father
  spring summer autumn winter
  improve/better worsen/deteriorate/worse
  adopter fosterer
  success failure
  urban rural
  favour/favoured/prefer/preferred against
  widen/wider narrow/narrower
  strengthen/stronger weaken/weaker
  expand/extend contract/shrink
  hire/recruit dismiss
  minor major
  legal illegal/unlawful
  overspend underspend
  surplus deficit/shortfall
  strength weakness
  confirm deny
  individual family
`
  .trim()
  .split('\n')
  .map((line) =>
    line
      .trim()
      .split(/\s+/)
      .map((side) => side.split('/').map(stemOf)),
  );

/** Whether `a` and `b` are words of one set that exclude one another ("primary", "secondary"). */
export const excludeOneAnother = (a: string, b: string): boolean =>
  SETS.some(
    (sides) =>
      sides.some((side) => side.includes(a) && !side.includes(b)) &&
      sides.some((side) => side.includes(b) && !side.includes(a)),
  );

/**
 * The word of a statement that its evidence contradicts with another of the same set ("secondary" where the paper says
 * "primary" and nowhere "secondary"), or null. `known` are stems that stand around the evidence.
 */
export function contraryWord(
  statement: readonly Word[],
  denied: ReadonlySet<string>,
  evidence: readonly Word[],
  known: readonly Word[],
): string | null {
  const stems = new Set(evidence.map(({ stem }) => stem));
  const around = new Set(known.map(({ stem }) => stem));
  for (const word of statement) {
    if (stems.has(word.stem) || around.has(word.stem) || denied.has(word.stem)) continue;
    for (const sides of SETS) {
      const mine = sides.find((side) => side.includes(word.stem));
      if (!mine || mine.some((stem) => stems.has(stem))) continue;
      if (sides.some((side) => side !== mine && side.some((stem) => stems.has(stem)))) return word.text;
    }
  }
  return null;
}
