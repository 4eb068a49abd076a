import type { Reading } from './evidence.ts';
import { isEmptyWord, meansTheSame, type Word } from './plain-text.ts';
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
    /\b(?:propos\w+|recommend\w*|request\w*|ask(?:s|ed|ing)?|seek\w*|sought|want\w*|bid|should|would like|would welcome|prefer\w*|mov(?:ed|es) that|advis\w+|invit\w+|urg(?:e|es|ed)|calls? (?:for|on)|called (?:for|on)|consultation on)\b/gi,
  ],
  [
    LEVELS.expected,
    /\b(?:plan(?:s|ned|ning)? (?:to|for|is|was|are|were)|planned|planning is|intend\w*|intention|aim\w*|expect\w*|forecast\w*|anticipat\w+|due (?:to|for|in|at|on|before)|scheduled|meant to|estimat\w+|project(?:ed|ion|ions)|ambition\w*|hopes? to|likely|target\w*|undert(?:ook|ake|akes|aking)|promis\w+|commit(?:s|ted)?|pledg\w+|agreed (?:to|that)|resolved (?:to|that)|decided (?:to|that)|in order to|so that)\b/gi,
  ],
  [LEVELS.future, /\b(?:will|would|shall|can|(?:is|are|was|were) to|yet to|not yet|still to)\b/gi],
]; // prettier-ignore
/** A claim that says who said so is no surer than they are. */
const REPORTS =
  /\b(?:according to|said|says?|stated|told|replied|responded|explained|reported|commented|heard|warned|cautioned|view|advice|opinion|concern\w*)\b/i;
const ENDS =
  /[;:.!?()]|,|\b(?:but|although|though|while|whereas|because|since|which|who|when|after|until)\b|\band (?=(?:\w+ ){1,5}(?:has|have|had|was|were|is|are|did|will|would)\b)/gi;
/** "has had", "were": it says that something came about, in words that say nothing else. */
const HAPPENED = /\b(?:has|have) (?:had|been)\b|\b(?:had|was|were)\b/i;

/**
 * The word of a statement that is told with more certainty than the sentences behind it have: a plan told as done, a
 * proposal as settled, a possibility as a fact. Null where the statement is no surer than they are.
 */
export function surerThan(statement: Reading, behind: readonly Reading[]): string | null {
  const mine = overallLevel(statement.plain);
  if (mine < LEVELS.future) return null;
  const levelOf = ({ stem }: Word): number =>
    Math.max(
      0,
      ...behind.flatMap((sentence) =>
        sentence.words
          .filter((other) => !isEmptyWord(other) && meansTheSame(other.stem, stem))
          .map((other) => levelAt(sentence.plain, other.start)),
      ),
    );
  const tooSure = (level: number): boolean =>
    level > 0 && (mine === LEVELS.real ? level < LEVELS.real : level <= LEVELS.proposed);
  const predicates = predicatesOf(statement).filter((word) => levelOf(word) > 0);
  const surer = predicates.find((word) => tooSure(levelOf(word)));
  if (surer || predicates.length > 0 || !HAPPENED.test(statement.plain)) return surer?.text ?? null;
  const told = contentWords(statement).filter((word) => levelOf(word) > 0);
  const unsure = told.filter((word) => tooSure(levelOf(word)));
  return unsure.length > told.length / 2 ? (unsure[0]?.text ?? null) : null;
}

function overallLevel(plain: string): Level {
  if (REPORTS.test(plain)) return LEVELS.possible;
  return MARKERS.find(([, pattern]) => plain.search(pattern) >= 0)?.[0] ?? LEVELS.real;
}

function levelAt(plain: string, place: number): Level {
  const reaching = MARKERS.flatMap(([level, pattern]) =>
    [...plain.matchAll(pattern)]
      .filter(
        ({ index, 0: marker }) =>
          index <= place && index + marker.length <= place + 1 && endOf(plain, index + marker.length) > place,
      )
      .map(() => level),
  );
  return reaching.length > 0 ? (Math.min(...reaching) as Level) : LEVELS.real;
}

const endOf = (plain: string, from: number): number => {
  ENDS.lastIndex = from;
  return ENDS.exec(plain)?.index ?? plain.length;
};
