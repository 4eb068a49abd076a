import { BODY, clausesOf, contentOf } from './clauses.ts';
import { turnedAboutThan } from './comparisons.ts';
import type { Evidence, Reading } from './evidence.ts';
import { readSentence } from './evidence.ts';
import { withLists } from './lists.ts';
import { nameStands, readNames, standsByInitials, stemsOfName } from './names.ts';
import { type Word, wordsOf } from './plain-text.ts';
import { answersWhat, completes, fillsIn, keepsItsNeighbour, pointsBack } from './pointing-back.ts';
import { type Placed, putsInPlace } from './put-in-place.ts';
import { rootsAgree } from './safe-words.ts';
import { withPartsFirst } from './said-otherwise.ts';
import { shortNamesAlike } from './short-names.ts';
import { isLabelNumber } from './slot-labels.ts';
import { type When, whenCovered } from './whens.ts';

/**
 * The words by which a statement leaves what the passage says, or null where it is nearly a quotation: every word of
 * content stands in one sentence of the passage or in its headings, or in the sentence before where that one points back
 * ("of these", "it"); a statement that strings facts together may take each from a sentence of its own. What is compared
 * ("than", "against") must stand in the very sentence.
 */
export function leavesThePassage(claim: Reading, evidence: Evidence): string | null {
  const around = wordsOf(evidence.around);
  const known = [...evidence.sentences.flatMap(({ words }) => words), ...around];
  const inFull = new Set(
    readNames(claim.plain)
      .filter((name) => standsByInitials(name, evidence.names))
      .flatMap(stemsOfName),
  );
  const passage = { ...evidence, sentences: withPartsFirst(withLists(evidence.sentences)), inFull };
  const foreign = contentOf(claim).filter((word) => !standsAmong(word, known) && !isNamed(word, passage));
  if (foreign.length > 0) return foreign.map(({ text }) => text).join(', ');
  if (evidence.isRow) return null;
  for (const sentence of claim.plain.split(/(?<=[a-z\d%)][.?!]) (?=[\p{Lu}\d£])/u)) {
    const reading = readSentence(sentence, evidence.quarter);
    if (isBorneOut(reading, passage, around)) continue;
    if (turnsASentenceRound(reading, passage, around)) return sentence;
    const parts = clausesOf(reading.plain);
    const stray = parts.find((part) => !isBorneOut(readSentence(part, evidence.quarter), passage, around, true));
    if (stray !== undefined || parts.length < 2) return (stray ?? sentence).trim();
  }
  return null;
}

/** A passage as a statement may have it: with its lists read aloud, and the words of names that it has by initials. */
interface Passage extends Evidence {
  readonly inFull: ReadonlySet<string>;
}

const standsAmong = (word: Word, known: readonly Word[]): boolean => known.some((other) => rootsAgree(word, other));

/** An acronym of words of the passage, or a word of what an acronym there stands for. */
const isNamed = ({ text, stem }: Word, { names, inFull }: Passage): boolean =>
  inFull.has(stem) || (/\p{Lu}.*\p{Lu}/u.test(text) && readNames(`of ${text}`).some((name) => nameStands(name, names)));

const COMPARED =
  /\b(?:than(?! (?:once|twice|half|an?|one|two|three|four|five|six|ten|£?\d))|against|compared (?:with|to)|versus)\b/i;

/** How many sentences back a pointing word may point. */
const REACHES_BACK = 2;

function isBorneOut(claim: Reading, evidence: Passage, around: readonly Word[], isPart = false): boolean {
  return evidence.sentences.some((sentence, index) => {
    const before = evidence.sentences.slice(Math.max(0, index - REACHES_BACK), index).reverse();
    return restsOn(claim, sentence, before, around, evidence, isPart);
  });
}

/** Whether a sentence of the passage has all the words, but with something put in the place of something else. */
const turnsASentenceRound = (claim: Reading, evidence: Passage, around: readonly Word[]): boolean =>
  evidence.sentences.some(
    (sentence) =>
      contentOf(claim).every(
        (word) => standsAmong(word, sentence.words) || standsAmong(word, around) || isNamed(word, evidence),
      ) &&
      claim.figures.every(({ value }) => holdsFigure(sentence, value)) &&
      swaps(claim, sentence),
  );

const swaps = (claim: Reading, sentence: Reading): boolean =>
  putsInPlace(...shortNamesAlike(placedIn(claim), placedIn(sentence)), (word) =>
    POINTING.test(sentence.plain.slice(0, word.start)),
  );

/** "this item", "their report": the next word only points. */
const POINTING = /\b(?:this|these|those|that|such|same|its|their) $/i;

function restsOn(
  claim: Reading,
  sentence: Reading,
  before: readonly Reading[],
  around: readonly Word[],
  evidence: Passage,
  isPart: boolean,
): boolean {
  const content = contentOf(claim);
  const elsewhere = [
    ...evidence.sentences.filter((other) => other !== sentence).map(({ plain }) => plain),
    evidence.around,
  ];
  const own = content.filter((word) => standsAmong(word, sentence.words));
  const others = content.filter(
    (word) =>
      !own.includes(word) &&
      !standsAmong(word, around) &&
      !isNamed(word, evidence) &&
      !fillsIn(word, claim, sentence, elsewhere),
  );
  const strayFigures = claim.figures.filter(
    (figure) =>
      !holdsFigure(sentence, figure.value) &&
      !(figure.start === 0 && /^one$/i.test(figure.words)) &&
      !fillsIn(figure, claim, sentence, elsewhere) &&
      !(sentence.whens.length === 0 && isLabelNumber(figure, claim.plain)),
  );
  const takesNothing =
    own.length === 0 &&
    claim.figures.length === strayFigures.length &&
    !claim.whens.some((when) => holdsWhen(sentence, when, evidence));
  if (takesNothing)
    return (content.length === 0 && isPart) || (others.length === 0 && saysThePlainWords(claim, sentence, around));
  if (swaps(claim, sentence) || turnedAboutThan(claim, sentence)) return false;
  if (deniesAnew(claim, [sentence, ...before])) return false;
  if (others.length === 0 && strayFigures.length === 0)
    return claim.whens.every((when) => mayHaveBeen(when, sentence, evidence));
  if (strayFigures.length === 0 && completes(others, claim, sentence, before)) return true;
  if (!pointsBack(sentence, own) && !answersWhat(sentence, before[0])) return false;
  const compared = COMPARED.exec(claim.plain)?.index ?? Number.POSITIVE_INFINITY;
  return before.some(
    (named) =>
      others.every((word) => word.start < compared && standsAmong(word, named.words)) &&
      claim.whens.every((when) => when.start < compared || holdsWhen(sentence, when, evidence)) &&
      strayFigures.every((figure) => figure.start < compared && keepsItsNeighbour(figure, claim, named)),
  );
}

/** "The report was noted": all its words say little elsewhere, but here they are what was decided or said. */
function saysThePlainWords({ words }: Reading, sentence: Reading, around: readonly Word[]): boolean {
  const said = words.filter(({ text }) => !GRAMMAR.test(text));
  return (
    said.some((word) => standsAmong(word, sentence.words)) &&
    said.every((word) => standsAmong(word, sentence.words) || standsAmong(word, around))
  );
}
const GRAMMAR =
  /^(?:an?|the|this|that|these|those|it|and|of|in|on|at|by|for|to|is|are|was|were|be|been|has|have|had|will|would|also)$/i;

/** What a sentence says, in order: its words of content, its figures and its dates. */
const placedIn = (reading: Reading): Placed[] =>
  [
    ...contentOf(reading).filter(({ text }) => !BODY.test(text)),
    ...reading.figures.map(({ value, start, end }) => ({ text: `#${value}`, stem: `#${value}`, start, end })),
    ...reading.whens.map(({ parts, start, end }) => {
      const date = JSON.stringify(parts);
      return { text: date, stem: date, start, end, isDate: true };
    }),
  ].sort((a, b) => a.start - b.start);

/** Whether a statement says "not" where none of the sentences that it may rest on denies anything. */
const deniesAnew = ({ plain }: Reading, sentences: readonly Reading[]): boolean =>
  /\b(?:not|never|cannot)\b|n't\b/i.test(plain) && !sentences.some((sentence) => DENIES.test(sentence.plain));
const DENIES =
  /\b(?:not|no|never|none|nor|neither|nobody|nothing|without|cannot|unable|fail\w*|refus\w*|reject\w*|declin\w*|lack\w*|absence|yet to|un\w{4,}|in\w{4,}able)\b|n't\b/i;

/** Whether a sentence names the time, or names none, so that one named before it or around the passage goes on. */
function mayHaveBeen(stated: When, sentence: Reading, evidence: Evidence): boolean {
  if (holdsWhen(sentence, stated, evidence)) return true;
  const earlier = evidence.sentences.slice(0, evidence.sentences.indexOf(sentence));
  return sentence.whens.length === 0 && earlier.some((other) => holdsWhen(other, stated, evidence));
}

const holdsWhen = ({ whens }: Reading, stated: When, { whensAround }: Evidence): boolean =>
  [...whens, ...whensAround].some((when) => whenCovered(stated, when, whensAround));

const holdsFigure = ({ figures }: Reading, value: number): boolean =>
  figures.some((figure) => Math.abs(figure.value - value) < 1e-9);
