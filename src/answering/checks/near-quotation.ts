import type { Evidence, Reading } from './evidence.ts';
import { readSentence } from './evidence.ts';
import { nameStands, readNames } from './names.ts';
import { isEmptyWord, type Word, wordsOf } from './plain-text.ts';
import { type Placed, putsInPlace } from './put-in-place.ts';
import { mayBeAdded, rootsAgree } from './safe-words.ts';

/**
 * The words by which a statement leaves what the passage says, or null where it is nearly a quotation: every word of
 * content stands in one sentence of the passage or in its headings, or in the sentence before where that one points back
 * ("of these", "it"); a statement that strings facts together may take each from a sentence of its own. What is compared
 * ("than", "against") must stand in the very sentence.
 */
export function leavesThePassage(claim: Reading, evidence: Evidence): string | null {
  const around = wordsOf(evidence.around);
  const known = [...evidence.sentences.flatMap(({ words }) => words), ...around];
  const foreign = contentOf(claim).filter((word) => !standsAmong(word, known) && !isNamed(word, evidence));
  if (foreign.length > 0) return foreign.map(({ text }) => text).join(', ');
  if (evidence.isRow) return null;
  const passage = { ...evidence, sentences: withLists(evidence.sentences) };
  for (const sentence of claim.plain.split(/(?<=[a-z\d%)][.?!]) (?=[\p{Lu}\d£])/u)) {
    const reading = readSentence(sentence, evidence.quarter);
    if (isBorneOut(reading, passage, around)) continue;
    if (turnsASentenceRound(reading, passage, around)) return sentence;
    const parts = reading.plain
      .split(/[,;:](?= )|[()]|\b(?:and|but|while|whereas)\b/)
      .filter((part) => /\w/.test(part));
    const stray = parts.find((part) => !isBorneOut(readSentence(part, evidence.quarter), passage, around, true));
    if (stray !== undefined || parts.length < 2) return (stray ?? sentence).trim();
  }
  return null;
}

/** A line that opens a list ("The causes were:") goes with each of its points. */
function withLists(sentences: readonly Reading[]): Reading[] {
  const opening = sentences.findIndex(({ plain }) => plain.endsWith(':'));
  if (opening < 0) return [...sentences];
  const after = sentences.slice(opening + 1).findIndex(({ plain }) => plain.endsWith('.'));
  const last = after < 0 ? sentences.length : opening + after + 2;
  const list = readSentence(
    sentences
      .slice(opening, last)
      .map(({ plain }) => plain)
      .join(' '),
  );
  return [...sentences.slice(0, opening), list, ...withLists(sentences.slice(last))];
}

/** Words that say something: no grammar, no figures, no dates. */
function contentOf({ words, figures, whens }: Reading): Word[] {
  return words.filter(
    (word) =>
      (!isEmptyWord(word) || BODY.test(word.text)) &&
      !mayBeAdded(word.text) &&
      ![...figures, ...whens].some(({ start, end }) => word.start < end && word.end > start),
  );
}
/** Grammar to other checks; here who acts must be somebody the passage or its headings name. */
const BODY = /^(?:council|committee|members?)$/i;

const standsAmong = (word: Word, known: readonly Word[]): boolean => known.some((other) => rootsAgree(word, other));

/** An acronym of words of the passage, or a word of what an acronym there stands for. */
const isNamed = ({ text }: Word, { names }: Evidence): boolean =>
  readNames(`of ${text}`).some((name) => nameStands(name, names));

/** "It", "of these", "a fourth": the sentence goes on from the one before. */
const POINTS_BACK =
  /\b(?:its?|they|them|their|this|these|those|he|she|his|her|(?:on|of|in|at|to|for|with|by|after|since) that|a (?:second|third|fourth|fifth|further)|another|the (?:other|rest|same)|there(?! (?:is|are|was|were|has|have|had|will|would|may|might|can|could|must|should)\b)|one(?= (?:to|in|by|at|for|before|after|from|on)\b|[.,;]))\b/gi;
/** How many words past the last that was taken a pointing word may stand ("signed up to this"). */
const CLOSE_BY = 4;
const COMPARED = /\b(?:than|against|compared (?:with|to)|versus)\b/i;

function isBorneOut(claim: Reading, evidence: Evidence, around: readonly Word[], isPart = false): boolean {
  return evidence.sentences.some((sentence, index) => {
    const before = evidence.sentences[index - 1];
    return restsOn(claim, sentence, before, around, evidence, isPart);
  });
}

/** "the setting up home grant" for "the grant", where a sentence of the passage has the full name. */
function namesInFull(word: Word, { words }: Reading, { plain }: Reading, { sentences }: Evidence): boolean {
  const from = words.findIndex(({ start }) => start === word.start);
  const run = words.slice(from, from + LONGEST_NAME);
  return run.some((head, length) => {
    if (length === 0 || !new RegExp(`\\bthe ${head.text}\\b`, 'i').test(plain)) return false;
    const name = run
      .slice(0, length + 1)
      .map(({ text }) => text)
      .join(' ');
    return sentences.some((other) => other.plain.toLowerCase().includes(name.toLowerCase()));
  });
}
const LONGEST_NAME = 5;

/** Whether a sentence of the passage has all the words, but with something put in the place of something else. */
const turnsASentenceRound = (claim: Reading, evidence: Evidence, around: readonly Word[]): boolean =>
  evidence.sentences.some(
    (sentence) =>
      contentOf(claim).every(
        (word) => standsAmong(word, sentence.words) || standsAmong(word, around) || isNamed(word, evidence),
      ) &&
      claim.figures.every(({ value }) => holdsFigure(sentence, value)) &&
      swaps(claim, sentence),
  );

const swaps = (claim: Reading, sentence: Reading): boolean =>
  putsInPlace(placedIn(claim), placedIn(sentence), (word) => POINTING.test(sentence.plain.slice(0, word.start)));

/** "this item", "their report": the next word only points. */
const POINTING = /\b(?:this|these|those|that|such|same|its|their) $/i;

function restsOn(
  claim: Reading,
  sentence: Reading,
  before: Reading | undefined,
  around: readonly Word[],
  evidence: Evidence,
  isPart: boolean,
): boolean {
  const content = contentOf(claim);
  const own = content.filter((word) => standsAmong(word, sentence.words));
  const others = content.filter(
    (word) =>
      !own.includes(word) &&
      !standsAmong(word, around) &&
      !isNamed(word, evidence) &&
      !namesInFull(word, claim, sentence, evidence),
  );
  const strayFigures = claim.figures.filter((figure) => !holdsFigure(sentence, figure.value));
  if (own.length === 0 && claim.figures.length === strayFigures.length) return content.length === 0 && isPart;
  if (swaps(claim, sentence)) return false;
  if (others.length === 0 && strayFigures.length === 0) return true;
  if (!before || !pointsBack(sentence, own)) return false;
  const compared = COMPARED.exec(claim.plain)?.index ?? Number.POSITIVE_INFINITY;
  return (
    others.every((word) => word.start < compared && standsAmong(word, before.words)) &&
    strayFigures.every(({ start, value }) => start < compared && holdsFigure(before, value))
  );
}

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

/** Whether a sentence points back before, or close behind, the last of the words that were taken from it. */
function pointsBack({ plain, words }: Reading, taken: readonly Word[]): boolean {
  const last = words.findLastIndex((word) => taken.some((own) => rootsAgree(own, word)));
  const limit = words[last < 0 ? words.length - 1 : Math.min(last + CLOSE_BY, words.length - 1)]?.end ?? 0;
  return [...plain.matchAll(POINTS_BACK)].some(({ index }) => index < limit);
}

const holdsFigure = ({ figures }: Reading, value: number): boolean =>
  figures.some((figure) => Math.abs(figure.value - value) < 1e-9);
