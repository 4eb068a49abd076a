import { isEmptyWord, meansTheSame, wordsOf } from './plain-text.ts';

const NEGATORS =
  /\b(?:no longer|not(?! (?:only|least|just))|no(?! (?:more|fewer|less) than|\.)|never|none|nor|neither|without|cannot|\w+n't|unable to|failed to|yet to|lack(?:s|ed|ing)?(?: of)?|absence of|refus(?:ed|al) to)\b/gi;
/** Where the reach of a negator ends. */
const STOPS = /[,;:.!?()]|\b(?:and|but|which|who|that|because|since|while|whereas|although|before|until|unless)\b/i;
const REACH = 6;
const SURELY = 4;
const WITHIN =
  /\b(?:un(?:able|changed|likely|available|approved|successful|resolved|clear|known|met|funded|filled|complete|finished|authorised|supported|suitable|willing|necessary)\w*|refus\w+|reject\w+|declin\w+|lost|lack\w*|missing|absent|absence|fail\w*|oppos\w+|disagree\w*|zero|nil|incomplete|prevent\w*|stop\w*|outstanding|withdr\w+|against|despite|hardly|avoid\w*)\b/i;

export interface Negation {
  /** Stems a negator reaches, and stems it does not. */
  readonly denied: ReadonlySet<string>;
  readonly affirmed: ReadonlySet<string>;
  /** Stems that a negator denies most surely: the first few it reaches. */
  readonly surely: ReadonlySet<string>;
  /** The first stem each negator reaches: what it denies most plainly. */
  readonly heads: readonly string[];
  readonly negates: boolean;
  /** Whether it has several clauses, so that a negator in one need not reach the other. */
  readonly joined: boolean;
  /** Whether it says no in any way: "not", "refused", "unchanged", "lost". */
  readonly mayNegate: boolean;
}

/** Which content words of a plain text stand under a negation. */
export function readNegation(plain: string): Negation {
  const words = wordsOf(plain).filter(
    (word) => (!isEmptyWord(word) || /^includ/i.test(word.text)) && !/\d/.test(word.text),
  );
  const denied = new Set<string>();
  const surely = new Set<string>();
  const places = new Set<number>();
  const heads: string[] = [];
  const negators = [...plain.matchAll(NEGATORS)];
  for (const match of negators) {
    const from = match.index + match[0].length;
    const stop = STOPS.exec(plain.slice(from));
    const to = stop ? from + stop.index : plain.length;
    const reached = words.filter(({ start }) => start >= from && start < to).slice(0, REACH);
    for (const word of reached) {
      denied.add(word.stem);
      places.add(word.start);
    }
    for (const word of reached.slice(0, SURELY)) surely.add(word.stem);
    if (reached[0]) heads.push(reached[0].stem);
  }
  // "the reduction was not agreed" says no of all of its clause
  const clauses = negators.map(({ index }) => clauseBefore(plain, index));
  const inClause = (place: number): boolean => clauses.some(([from, to]) => place >= from && place < to);
  const affirmed = new Set(words.filter(({ start }) => !places.has(start) && !inClause(start)).map(({ stem }) => stem));
  return {
    denied,
    surely,
    affirmed,
    heads,
    negates: negators.length > 0,
    joined: /[;,]\s|\b(?:and|but|while|whereas)\b/i.test(plain),
    mayNegate: negators.length > 0 || WITHIN.test(plain),
  };
}

const clauseBefore = (plain: string, place: number): readonly [number, number] => {
  const stops = [...plain.slice(0, place).matchAll(new RegExp(STOPS, 'gi'))];
  return [stops.at(-1)?.index ?? 0, place];
};

/** The word on which a statement and its evidence say yes and no, or null where they agree. */
export function contradiction(statement: Negation, evidence: Negation): string | null {
  const affirmed = [...statement.affirmed].filter((stem) => !statement.denied.has(stem));
  const oneClause = statement.negates && !statement.joined;
  const denies = oneClause
    ? undefined
    : affirmed.find((stem) => evidence.surely.has(stem) && !evidence.affirmed.has(stem));
  if (denies) return denies;
  const bothDeny = [...statement.denied].some((stem) =>
    [...evidence.denied].some((other) => meansTheSame(stem, other)),
  );
  const affirms = statement.heads.find((stem) => evidence.affirmed.has(stem) && !evidence.denied.has(stem));
  if (affirms && !bothDeny && !saysNoOtherwise(evidence)) return affirms;
  return statement.negates && !evidence.mayNegate ? 'not' : null;
}

/** It says no, but without a negator: which word it denies is not known. */
const saysNoOtherwise = ({ negates, mayNegate }: Negation): boolean => mayNegate && !negates;
