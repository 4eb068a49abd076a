import type { Reading } from './evidence.ts';
import { meansTheSame, type Word } from './plain-text.ts';
import { predicatesOf } from './predicates.ts';
import { contentWords } from './support.ts';

/** How sure a text is of what it says: it may be, is proposed, is expected, will be, is. */
const LEVELS = { possible: 1, proposed: 2, expected: 3, future: 4, real: 5 } as const;
type Level = (typeof LEVELS)[keyof typeof LEVELS];

const MARKERS: readonly (readonly [Level, RegExp])[] = [
  [
    LEVELS.possible,
    /\b(?:may(?! \d)|might|could|possib\w+|perhaps|whether|explor\w+|unclear|considering|potential\w*|argu\w+|thought|thinks?|believ\w+|felt|fear\w*|(?<!\b(?:findings?|data|figures|surveys?|evidence|analysis|results)\b.{0,30})suggest\w*|seem\w*|appear\w*|claimed|alleg\w+|hop(?:e|es|ed|ing)\b|wish\w*|option of|if)\b/gi,
  ],
  [
    LEVELS.proposed,
    /\b(?:propos\w+|recommend\w*|request\w*|ask(?:s|ed|ing)?(?! (?:how|what|which|who|when|where|why)\b)|seek\w*|sought|want\w*|should|would like|would welcome|prefer(?:s|red)?|mov(?:ed|es) that|advis\w+|invit\w+|urg(?:e|es|ed)|calls? (?:for|on)|called (?:for|on)|consultation on)\b/gi,
  ],
  [
    LEVELS.expected,
    /\b(?:plan(?:s|ned|ning)? (?:to|for|is|was|are|were)|planned|planning is|intend\w*|intention|aim\w*|expect\w*|forecast\w*|anticipat\w+|due (?:to|for|in|at|on|before)|scheduled|put back|postponed|delayed until|meant to|estimat\w+|project(?:ed|ion|ions)|ambition\w*|hopes? to|likely|target\w*|undert(?:ook|ake|akes|aking)|promis\w+|commit(?:s|ted)?|pledg\w+|agreed (?:to|that)|resolved (?:to|that)|decided (?:to|that)|in order to|so that)\b/gi,
  ],
  [LEVELS.future, /\b(?:will|would|shall|can|(?:is|are|was|were) to|yet to|not yet|still to|to be \w+ed)\b/gi],
]; // prettier-ignore
/** A claim that says who said so is no surer than they are. */
const REPORTS =
  /\b(?:according to|said|says?|stated|told|replied|responded|explained|reported|commented|ruled|answered|heard|warned|cautioned|view|advice|opinion|concern\w*)\b/i;
const ENDS =
  /[;:.!?()]|,|\b(?:although|though|while|whereas|because|since|which|who|when|after|until)\b|\b(?:and|but) (?=(?:\w+ ){1,5}(?:has|have|had|was|were|is|are|did|will|would)\b)/gi;

/** "has had", "were": it says that something came about, in words that say nothing else. */
const HAPPENED = /\b(?:has|have) (?:had|been)\b|\b(?:had|was|were)\b/i;
const DENIES = /\b(?:not|no|never|cannot|without|none)\b/i;

/**
 * The word of a statement that is told with more certainty than the sentences behind it have: a plan told as done, a
 * proposal as settled, a possibility as a fact. Null where the statement is no surer than they are.
 */
export function surerThan(statement: Reading, behind: readonly Reading[]): string | null {
  const mine = overallLevel(statement.plain);
  if (mine < LEVELS.future) return null;
  const levelOf = ({ stem }: Word): number => {
    const levels = (same: (other: string) => boolean): number[] =>
      behind.flatMap((sentence) =>
        sentence.words.filter((other) => same(other.stem)).map((other) => levelAt(sentence.plain, other.start)),
      );
    const own = levels((other) => other === stem);
    return Math.max(0, ...(own.length > 0 ? own : levels((other) => meansTheSame(other, stem))));
  };
  const tooSure = (level: number): boolean =>
    level > 0 && (mine === LEVELS.real ? level < LEVELS.real : level <= LEVELS.proposed);
  const all = predicatesOf(statement);
  const predicates = all.filter((word) => levelOf(word) > 0);
  const surer = predicates.find((word) => tooSure(levelOf(word)));
  if (surer) return surer.text;
  if (
    mine === LEVELS.future &&
    behind.some(hasCondition) &&
    !behind.some((sentence) => !hasCondition(sentence)) &&
    !hasCondition(statement)
  ) {
    return 'condition';
  }
  // what it says happened is in words of its own: then most of the rest must be told as surely
  if (predicates.length > 0 || DENIES.test(statement.plain)) return null;
  const told = contentWords(statement).filter((word) => levelOf(word) > 0);
  // "costs" may stand for "will cost", but not for "is expected to cost"
  const happened = all.length > 0 || HAPPENED.test(statement.plain);
  const unsure = told.filter((word) => tooSure(levelOf(word)) && (happened || levelOf(word) <= LEVELS.expected));
  return unsure.length > told.length / 2 ? (unsure[0]?.text ?? null) : null;
}

/** "unless the government extends it", "subject to funding". */
const hasCondition = ({ plain }: Reading): boolean =>
  /\b(?:unless|if|provided|providing|subject to|depend\w*|conditional|as long as|only when|once|should)\b/i.test(plain);

function overallLevel(plain: string): Level {
  if (REPORTS.test(plain)) return LEVELS.possible;
  return MARKERS.find(([, pattern]) => plain.search(pattern) >= 0)?.[0] ?? LEVELS.real;
}

function levelAt(plain: string, place: number): Level {
  const reaching = MARKERS.flatMap(([level, pattern]) =>
    [...plain.matchAll(pattern)]
      .filter(
        ({ index, 0: marker }) =>
          (index < place && endOf(plain, index + marker.length) > place) ||
          (index > place && PASSIVE.test(plain.slice(0, index)) && endOf(plain, place) > index),
      )
      .map(() => level),
  );
  return reaching.length > 0 ? (Math.min(...reaching) as Level) : LEVELS.real;
}

/** "the opening is planned": the marker follows what it speaks of. */
const PASSIVE = /\b(?:is|are|was|were|been|be)(?: \w+ly| also| now)? $/i;

const endOf = (plain: string, from: number): number => {
  ENDS.lastIndex = from;
  return ENDS.exec(plain)?.index ?? plain.length;
};
