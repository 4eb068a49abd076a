import type { Passage } from '../../indexing/passage.ts';
import { searchWords } from '../../indexing/search-words.ts';
import type { NodeKind } from '../../papers/paper.ts';
import type { ScoredPassage } from '../../retrieval/retrieve.ts';
import type { Understanding } from '../question/understand.ts';
import { wantedKinds } from '../question/wanted-kinds.ts';
import { hasShape, isFormula } from './answer-shape.ts';
import { covered, speaksOf, type WeighedTerm } from './coverage.ts';
import { type TimeFit, timeFit } from './time-fit.ts';
import { QUOTING_WEIGHTS as W } from './weights.ts';
import type { Likeness } from './word-sense.ts';

/** A sentence of a retrieved passage with how well it answers. Scores are comparable within one question. */
export interface ScoredSentence {
  readonly passage: Passage;
  /** Position of the passage among those offered, counted from 0. */
  readonly offered: number;
  /** Position of the sentence in its passage. */
  readonly at: number;
  readonly text: string;
  /** How far it speaks of each idea of the question, alone. */
  readonly shares: readonly number[];
  /** The same with its paragraph and headings. */
  readonly around: readonly number[];
  readonly coverage: number;
  readonly time: TimeFit;
  readonly namesHeld: boolean;
  readonly score: number;
}

/** Kinds that answer only where they are asked for. */
const SELDOM: ReadonlySet<NodeKind> = new Set([
  'contact',
  'background-paper',
  'agenda-entry',
  'cover',
  'heading',
  'membership',
  'attendance',
]);

/** Scores every sentence of the offered passages against a question, best first. */
export function scoreSentences(
  question: Understanding,
  terms: readonly WeighedTerm[],
  offered: readonly ScoredPassage[],
  likeness: Likeness,
): readonly ScoredSentence[] {
  const best = Math.max(...offered.map(({ score }) => score), 1e-9);
  return offered
    .flatMap(({ passage, score }, index) => scorePassage(question, terms, passage, index, score / best, likeness))
    .sort((a, b) => b.score - a.score);
}

function scorePassage(
  question: Understanding,
  terms: readonly WeighedTerm[],
  passage: Passage,
  offered: number,
  standing: number,
  likeness: Likeness,
): readonly ScoredSentence[] {
  const time = timeFit(question.periods, passage);
  const kinds = wantedKinds(question.question, question.askedFor);
  const { body } = passage.source.meeting;
  const context = terms.map((term) => speaksOf(term, new Set(searchWords(`${passage.context} ${body}`)), likeness));
  const shares = passage.sentences.map((text) => {
    const written = new Set(searchWords(text));
    return terms.map((term) => speaksOf(term, written, likeness));
  });
  const namesHeld = holdsNames(question.names, `${passage.text} ${passage.context} ${body}`);
  return passage.sentences.map((text, at) => {
    const own = shares[at] ?? [];
    const around = terms.map((_, term) =>
      Math.max(
        own[term] ?? 0,
        W.paragraph * Math.max(...shares.map((sentence) => sentence[term] ?? 0)),
        W.beside * Math.max(shares[at - 1]?.[term] ?? 0, shares[at + 1]?.[term] ?? 0),
        W.context * (context[term] ?? 0),
      ),
    );
    const coverage = covered(terms, around);
    const shaped =
      question.askedFor.filter((asked) => hasShape(asked, text, passage)).length /
      Math.max(1, question.askedFor.length);
    const score =
      W.coverage * coverage +
      W.sentence * covered(terms, own) +
      W.standing * standing +
      W.shape * shaped +
      (counts(text, question.counted) ? W.counted : 0) +
      (kinds.has(passage.kind) ? W.kind : SELDOM.has(passage.kind) ? -W.seldom : 0) -
      (isFormula(text) ? W.formula : 0) +
      (time === 'fits' ? W.timeFits : time === 'conflicts' ? -W.timeConflicts : 0) -
      (namesHeld ? 0 : W.nameMissing);
    return { passage, offered, at, text, shares: own, around, coverage, time, namesHeld, score };
  });
}

/** Whether a number stands shortly before the thing counted: "4711 children". */
function counts(sentence: string, counted: readonly string[]): boolean {
  if (counted.length === 0) return false;
  const words = searchWords(sentence);
  return words.some(
    (word, index) =>
      counted.includes(word) &&
      words
        .slice(Math.max(0, index - 4), index)
        .some((before) => /^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelv|doubl|half)$/.test(before)),
  );
}

/** Whether every name of the question stands in the text. */
function holdsNames(names: readonly string[], text: string): boolean {
  const written = new Set(searchWords(text));
  return names.every((name) =>
    searchWords(name.replace(/\b(?:Mrs?|Ms|Miss|Dr)\b\.?/g, '')).every((word) => written.has(word)),
  );
}
