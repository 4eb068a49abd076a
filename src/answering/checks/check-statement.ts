import { alteredCopy } from './altered-copy.ts';
import { otherwiseBounded } from './bounds.ts';
import { inventedCause } from './causes.ts';
import { surerThan } from './certainty.ts';
import { otherSide } from './comparisons.ts';
import { contraryWord } from './contrary-words.ts';
import { otherDecision } from './decisions.ts';
import { turnedRound } from './direction.ts';
import { type Evidence, type Reading, readSentence } from './evidence.ts';
import { misplacedFigure } from './figure-fit.ts';
import { strayLabelNumber } from './label-numbers.ts';
import { withLists } from './lists.ts';
import { leavesThePassage } from './near-quotation.ts';
import { contradiction, readNegation } from './negation.ts';
import type { Objection } from './objection.ts';
import { partOfAnother } from './parts-of.ts';
import { wordsOf } from './plain-text.ts';
import { widened } from './reach.ts';
import { withoutFrame } from './resolution-frame.ts';
import { shortens } from './shortened-copy.ts';
import { absentActor, saidByAnother } from './speakers.ts';
import { strayFact } from './stray-fact.ts';
import { contentWords, sentencesBehind, strayWords, supportOf } from './support.ts';
import { SUPPORT } from './thresholds.ts';
import { readWhens } from './whens.ts';
import { whenOfAnother } from './whens-fit.ts';

/** What one passage has against a claim; null where it bears it out in every respect. */
export function objectionTo(text: string, evidence: Evidence): Objection | null {
  const quarter = readWhens(text).whens.find(({ parts }) => parts.quarter)?.parts.quarter ?? evidence.quarter;
  const claim = readSentence(text, quarter);
  return strayFact(claim, evidence) ?? strayMeaning(claim, evidence) ?? thinSupport(claim, evidence);
}

/** The same for what a model wrote, which is asked to keep the passage's own words and is held to them. */
export function objectionToDraft(written: string, evidence: Evidence): Objection | null {
  const text = withoutFrame(written, evidence);
  const objection = objectionTo(text, evidence);
  if (objection) return objection;
  const claim = readSentence(text, evidence.quarter);
  const number = strayLabelNumber(claim, evidence);
  if (number) return { reason: 'figure-of-something-else', detail: number.words };
  const words = leavesThePassage(claim, evidence);
  return words === null ? null : { reason: 'not-supported', detail: words };
}

const ALTERED = {
  figure: 'figure-of-something-else',
  when: 'figure-of-another-period',
  direction: 'direction-reversed',
  negation: 'negation-differs',
} as const;

function strayMeaning(claim: Reading, evidence: Evidence): Objection | null {
  // a row has its figures in the order of its columns, not of a sentence
  const copied = isCopied(claim, evidence);
  const altered = evidence.isRow || copied ? null : alteredCopy(claim, evidence.sentences);
  if (altered) return { reason: ALTERED[altered], detail: claim.plain };

  const when = whenOfAnother(claim, sentencesBehind(claim, evidence));
  if (when) return { reason: 'figure-of-another-period', detail: when.words };

  const part = partOfAnother(claim, evidence.sentences);
  if (part) return { reason: 'figure-of-something-else', detail: part.words };

  const misplaced = copied ? null : misplacedFigure(claim, evidence);
  if (misplaced?.why === 'period') return { reason: 'figure-of-another-period', detail: misplaced.figure.words };
  if (misplaced) return { reason: 'figure-of-something-else', detail: misplaced.figure.words };

  const behind = sentencesBehind(claim, evidence);
  const turned = copied ? null : (turnedRound(claim, behind) ?? otherSide(claim, behind, evidence));
  if (turned) return { reason: 'direction-reversed', detail: turned };

  const negation = readNegation(claim.plain);
  const denied = contradiction(negation, readNegation(behind.map(({ plain }) => plain).join(' . ')));
  if (denied) return { reason: 'negation-differs', detail: denied };

  const words = behind.flatMap((sentence) => sentence.words);
  const contrary = contraryWord(undated(claim), negation.denied, words, wordsOf(evidence.around));
  if (contrary) return { reason: 'contrary-word', detail: contrary };

  return strayNuance(claim, behind, evidence);
}

/** Whether a statement is one sentence, or a run of it, or that shortened by whole parts. */
function isCopied(claim: Reading, { sentences }: Evidence): boolean {
  const { plain } = claim;
  const flat = (text: string): string => ` ${text.toLowerCase().replace(/[.\s]+$/, '')} `;
  return sentences.some((sentence) => flat(sentence.plain).includes(flat(plain)) || shortens(claim, sentence));
}

/** Dates are compared by themselves. */
const undated = ({ words, whens }: Reading) =>
  words.filter((word) => !whens.some(({ start, end }) => word.start < end && word.end > start));

/** What a statement says more strongly, more widely or of somebody else than the sentences behind it. */
function strayNuance(claim: Reading, behind: readonly Reading[], evidence: Evidence): Objection | null {
  const checks = [
    ['bound-differs', () => otherwiseBounded(claim, evidence.sentences, evidence.isRow)],
    ['certainty-differs', () => surerThan(claim, behind)],
    ['scope-differs', () => widened(claim, behind, evidence.sentences)],
    [
      'said-by-another',
      () => saidByAnother(claim, withLists(evidence.sentences)) ?? absentActor(claim, withLists(evidence.sentences)),
    ],
    ['decision-differs', () => otherDecision(claim, behind)],
    ['cause-not-there', () => inventedCause(claim, evidence.sentences)],
  ] as const;
  for (const [reason, find] of checks) {
    const detail = find();
    if (detail !== null) return { reason, detail };
  }
  return null;
}

function thinSupport(claim: Reading, evidence: Evidence): Objection | null {
  const around = wordsOf(evidence.around);
  const words = contentWords(claim);
  const stray = strayWords(words, evidence, around);
  const least = claim.figures.length + claim.whens.length > 0 ? SUPPORT.withFigure : SUPPORT.without;
  if (supportOf(words, evidence, around) < least || stray.length > Math.max(1, SUPPORT.stray * words.length))
    return { reason: 'not-supported', detail: stray.map(({ text }) => text).join(', ') };
  for (const part of partsOf(claim.plain)) {
    const reading = readSentence(part);
    const own = contentWords(reading);
    if (reading.figures.length > 0 || own.length < 3) continue;
    if (supportOf(own, evidence, around) < SUPPORT.part) return { reason: 'not-supported', detail: part.trim() };
  }
  return null;
}

const partsOf = (plain: string): string[] => plain.split(/[,;:()]\s|\b(?:because|although|whereas|while|but)\b/);
