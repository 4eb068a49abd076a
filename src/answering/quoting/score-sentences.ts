import type { Passage } from '../../indexing/passage.ts';
import { covered, type WeighedTerm } from './coverage.ts';
import type { PassageFacts } from './read-sentences.ts';
import type { TimeFit } from './time-fit.ts';
import { QUOTING_WEIGHTS as W } from './weights.ts';

/** A sentence of a retrieved passage with how well it answers. Scores are comparable within one question. */
export interface ScoredSentence {
  readonly passage: Passage;
  /** Position of the passage among those offered, counted from 0. */
  readonly offered: number;
  /** Position of the sentence in its passage. */
  readonly at: number;
  readonly text: string;
  /** How far it speaks of each idea of the question together with its paragraph and headings. */
  readonly around: readonly number[];
  readonly coverage: number;
  /** The same of the sentence alone. */
  readonly own: number;
  readonly time: TimeFit;
  readonly namesHeld: boolean;
  /** It counts something narrower than is asked for. */
  readonly narrower: boolean;
  /** Somebody's words are asked for, and these are theirs. */
  readonly spoken: boolean;
  readonly score: number;
}

/** Weighs what was seen in every sentence, best first. */
export function scoreSentences(
  terms: readonly WeighedTerm[],
  passages: readonly PassageFacts[],
): readonly ScoredSentence[] {
  return passages.flatMap((facts) => scorePassage(terms, facts)).sort((a, b) => b.score - a.score);
}

function scorePassage(terms: readonly WeighedTerm[], facts: PassageFacts): readonly ScoredSentence[] {
  const { passage, offered, sentences, context, time, namesHeld } = facts;
  const inParagraph = terms.map((_, term) => Math.max(0, ...sentences.map(({ shares }) => shares[term] ?? 0)));
  const ofPassage =
    W.standing * facts.standing +
    (facts.kind === 'wanted' ? W.kind : facts.kind === 'seldom' ? -W.seldom : facts.kind === 'link' ? -W.link : 0) +
    (facts.points ? W.points : 0) +
    (time === 'fits' ? W.timeFits : time === 'conflicts' ? -W.timeConflicts : 0) -
    (namesHeld ? 0 : W.nameMissing);
  return sentences.map(
    ({ text, shares, shaped, counts, sum, telling, timed, formula, explains, narrower, spoken }, at) => {
      const around = terms.map((_, term) =>
        Math.max(
          shares[term] ?? 0,
          W.paragraph * (inParagraph[term] ?? 0),
          W.beside * Math.max(sentences[at - 1]?.shares[term] ?? 0, sentences[at + 1]?.shares[term] ?? 0),
          W.context * (context[term] ?? 0),
        ),
      );
      const coverage = covered(terms, around);
      const own = covered(terms, shares);
      const score =
        ofPassage +
        W.coverage * coverage +
        W.sentence * own +
        W.shape * shaped +
        (counts ? W.counted : 0) +
        (sum ? W.sum : 0) +
        telling +
        (timed ? W.timed : 0) +
        (spoken ? W.spoken : 0) +
        (explains ? W.explains : 0) -
        (formula ? W.formula : 0) -
        (narrower ? W.narrower : 0);
      return { passage, offered, at, text, around, coverage, own, time, namesHeld, narrower, spoken, score };
    },
  );
}
