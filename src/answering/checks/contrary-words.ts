import { meansTheSame, stemOf, type Word } from './plain-text.ts';

/** Words that exclude one another where a paper sorts or judges: one a line. */
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
  top bottom
  highest lowest
  largest smallest
  best worst
  earliest latest
  approve grant accept refuse reject defeat decline
  carried passed adopted lost defeated
  agree disagree
  support oppose
  include exclude
  open close
  majority minority
  maximum minimum
  mandatory optional
  statutory voluntary
  better worse
  internal external
  in-house agency
  national regional
  mother father
  spring summer autumn winter
  improve worsen deteriorate
  adopter fosterer
  compliant non-compliant
  success failure
  urban rural
  born died
  first last
  overspend underspend
  surplus deficit shortfall
  strength weakness
  confirm deny
  accelerate delay
  before after
  individual family
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/).map(stemOf));

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
    const others = SETS.filter((set) => set.includes(word.stem))
      .flat()
      .filter((other) => other !== word.stem);
    if (others.some((other) => stems.has(other) && !meansTheSame(other, word.stem))) return word.text;
  }
  return null;
}
