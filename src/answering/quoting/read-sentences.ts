import type { Passage } from '../../indexing/passage.ts';
import { searchWords } from '../../indexing/search-words.ts';
import type { NodeKind } from '../../papers/paper.ts';
import type { ScoredPassage } from '../../retrieval/retrieve.ts';
import { isNumber } from '../counting-words.ts';
import { mayWantMoney, statesMoney } from '../question/asks-money.ts';
import { explainedAcronyms } from '../question/glossary.ts';
import type { AskedFor } from '../question/question-kind.ts';
import type { Speaker } from '../question/speaker.ts';
import type { Understanding } from '../question/understand.ts';
import { wantedKinds } from '../question/wanted-kinds.ts';
import { hasShape, isFormula } from './answer-shape.ts';
import { countsSomethingNarrower } from './counts-narrower.ts';
import { speaksOf, type WeighedTerm } from './coverage.ts';
import { hasPoints } from './quote-passage.ts';
import { tellingSigns } from './telling-signs.ts';
import { namesTime, type TimeFit, timeFit } from './time-fit.ts';
import type { Likeness } from './word-sense.ts';

/** What is seen in one sentence, before it is weighed. Shares run parallel to the question's ideas, 0 to 1. */
export interface SentenceFacts {
  readonly text: string;
  /** How far the sentence speaks of each idea. */
  readonly shares: readonly number[];
  /** Share of the kinds of answer asked for whose shape it has. */
  readonly shaped: number;
  /** It gives a number of what "how many" asks to count. */
  readonly counts: boolean;
  /** It states a sum of money, and one may be wanted. */
  readonly sum: boolean;
  /** What it gains by telling the very kind of thing asked. */
  readonly telling: number;
  /** It names a time asked for itself. */
  readonly timed: boolean;
  readonly formula: boolean;
  /** It counts something narrower than is asked for. */
  readonly narrower: boolean;
  /** Somebody's words are asked for, and these are theirs. */
  readonly spoken: boolean;
  /** It spells out a short form whose meaning is asked. */
  readonly explains: boolean;
}

/** What is seen in one offered passage. */
export interface PassageFacts {
  readonly passage: Passage;
  /** Position among those offered, counted from 0. */
  readonly offered: number;
  /** Its search score as a share of the best. */
  readonly standing: number;
  readonly sentences: readonly SentenceFacts[];
  /** How far its headings, paper and meeting speak of each idea. */
  readonly context: readonly number[];
  readonly time: TimeFit;
  readonly namesHeld: boolean;
  /** It sets out points, and a list is asked for. */
  readonly points: boolean;
  /** A block asked for by its kind; one that answers only where it is asked for; or neither. */
  readonly kind: 'wanted' | 'seldom' | 'link' | 'plain';
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
  'resolution',
]);

const LONGEST_SIGNATURE = 150;

/** Kinds of answer whose shape tells more than others'. */
const TELLING: Partial<Record<AskedFor, number>> = { reason: 2 };

/** Looks at every sentence of the offered passages with a question in mind. */
export function readSentences(
  question: Understanding,
  terms: readonly WeighedTerm[],
  offered: readonly ScoredPassage[],
  likeness: Likeness,
): readonly PassageFacts[] {
  const best = Math.max(...offered.map(({ score }) => score), 1e-9);
  const kinds = wantedKinds(question.question, question.askedFor);
  return offered.map(({ passage, score }, index) => {
    const head = `${passage.context} ${passage.source.meeting.body}`;
    const written = new Set(wordsOf(head));
    return {
      passage,
      offered: index,
      standing: score / best,
      sentences: passage.sentences.map((text) => readSentence(text, passage, question, terms, likeness)),
      context: terms.map((term) => speaksOf(term, written, likeness)),
      time: timeFit(question.periods, passage),
      points: question.askedFor.includes('list') && hasPoints(passage),
      namesHeld: holdsNames(question.names, passage, head),
      kind: kinds.has(passage.kind)
        ? 'wanted'
        : isLink(passage, question)
          ? 'link'
          : SELDOM.has(passage.kind) || isFrontMatter(passage, question)
            ? 'seldom'
            : 'plain',
    };
  });
}

/** A link to another document answers only where one is asked for. */
function isLink({ kind, text }: Passage, { question }: Understanding): boolean {
  return (
    kind === 'background-paper' &&
    /https?:/.test(text) &&
    !/\b(?:link|web ?(?:site|page|address)|url|background|online|read more)\b/i.test(question)
  );
}

/** What stands before the reports of a pack is about the meeting, and answers only what is asked of that. */
function isFrontMatter({ context }: Passage, { question }: Understanding): boolean {
  return (
    /^Agenda\b/.test(context) &&
    !/\b(?:agenda|meetings?|committee|members?|scrutiny|questions?|clerk)\b/i.test(question)
  );
}

function readSentence(
  text: string,
  passage: Passage,
  asking: Understanding,
  terms: readonly WeighedTerm[],
  likeness: Likeness,
): SentenceFacts {
  const { question, askedFor, counted, periods } = asking;
  const words = wordsOf(text);
  const written = new Set(words);
  const money = mayWantMoney(question);
  return {
    text,
    shares: terms.map((term) => speaksOf(term, written, likeness)),
    shaped:
      askedFor.reduce((sum, asked) => sum + (hasShape(asked, text, passage) ? (TELLING[asked] ?? 1) : 0), 0) /
      Math.max(1, askedFor.length),
    counts: givesNumberOf(words, counted),
    sum: money && statesMoney(passage.kind === 'table-row' ? passage.source.text : text),
    telling: tellingSigns(text, passage, asking),
    timed: namesTime(text, periods),
    formula: isFormula(text),
    spoken: asking.speaker !== undefined && isSpokenBy(asking.speaker, text, passage),
    narrower: countsSomethingNarrower(text, asking),
    explains: askedFor.includes('definition') && explainsOneOf(text, terms),
  };
}

/** In a paper of their own every sentence is theirs, but for the name beneath it. */
function isSpokenBy(speaker: Speaker, text: string, { paper, text: whole }: Passage): boolean {
  if (speaker.speaksIn(text, paper)) return true;
  return (
    speaker.wrote(paper) &&
    !(whole.length < LONGEST_SIGNATURE && wordsOf(speaker.name).some((word) => wordsOf(whole).includes(word)))
  );
}

function explainsOneOf(text: string, terms: readonly WeighedTerm[]): boolean {
  const explained = [...explainedAcronyms(text).keys()].map((short) => wordsOf(short).join(' '));
  return terms.some(({ words }) => explained.includes(words.join(' ')));
}

/** Whether a number stands shortly before the thing counted: "4711 children". */
function givesNumberOf(words: readonly string[], counted: readonly string[]): boolean {
  return words.some(
    (word, index) =>
      counted.includes(word) && words.slice(Math.max(0, index - 4), index).some((before) => isNumber(before)),
  );
}

/** Whether every name of the question stands in the passage or above it. */
function holdsNames(names: readonly string[], { sentences }: Passage, head: string): boolean {
  if (names.length === 0) return true;
  const written = new Set([head, ...sentences].flatMap(wordsOf));
  return names.every((name) =>
    wordsOf(name.replace(/\b(?:Mrs?|Ms|Miss|Dr)\b\.?/g, '')).every((word) => written.has(word)),
  );
}

/** Sentences are met again and again, so their words are kept. */
const remembered = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 5_000;

function wordsOf(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const words = searchWords(text);
  remembered.set(text, words);
  return words;
}
