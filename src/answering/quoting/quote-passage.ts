import type { Passage } from '../../indexing/passage.ts';
import type { Understanding } from '../question/understand.ts';
import { hasShape, isMotion, isQuestion, tellsFate } from './answer-shape.ts';
import type { ScoredSentence } from './score-sentences.ts';
import { SELECTION as S } from './weights.ts';

/** The sentences of one passage that are quoted together, in the passage's order. */
export interface Quote {
  readonly passage: Passage;
  /** Position of the passage among those offered, counted from 0. */
  readonly offered: number;
  readonly sentences: readonly string[];
  readonly score: number;
}

/** How a sentence begins that says little without the one before it. */
export const POINTS_BACK =
  /^(?:This|These|Those|That|It|They|He|She|His|Her|Their|Its|However|But|And|Such|Both|Neither|Of (?:these|those|the)|In addition|Additionally|In response|In this|As a result|Therefore|Also|The (?:latter|former|same))\b/;

/** A footnote that only says where something is published: a few words and a link. */
const NOTE_WITH_LINK = /^.{0,60}\bhttps?:\S+\s*$/;

export function quoteOf(leader: ScoredSentence, scored: readonly ScoredSentence[], question: Understanding): Quote {
  const { passage, offered, at, score } = leader;
  const wanted = new Set([at]);
  const add = (indexes: Iterable<number>) => {
    for (const index of indexes) wanted.add(index);
  };
  const others = scored.filter((other) => other.offered === offered && other.at !== at);
  if (isBlock(passage)) add(passage.sentences.keys());
  if (leader.text.trim().endsWith(':')) add([...passage.sentences.keys()].filter((index) => index > at));
  if (isMotion(leader.text)) {
    const fate = passage.sentences.findIndex((text, index) => index > at && tellsFate(text));
    if (fate > 0) add([fate]);
  }
  if (isQuestion(leader.text)) add(Array.from({ length: S.ofReply }, (_, further) => at + 1 + further));
  for (const other of others) {
    const beside = Math.abs(other.at - at) === 1 || question.askedFor.includes('comparison');
    const enough =
      passage.sentences.length <= S.shortPassage ? S.inShortPassage : beside ? S.besideInPassage : S.elsewhereInPassage;
    if (other.score >= score * enough) wanted.add(other.at);
  }
  add(completing(question, passage, wanted, others));
  if (question.askedFor.includes('list') && hasPoints(passage)) add(wholeList(passage, at));
  add(
    [...wanted]
      .filter((index) => index > 0 && POINTS_BACK.test(passage.sentences[index] ?? ''))
      .map((index) => index - 1),
  );
  const last = Math.max(...wanted);
  if (passage.sentences[last]?.trim().endsWith(':')) add([...passage.sentences.keys()].filter((index) => index > last));
  return {
    passage,
    offered,
    score,
    sentences: passage.sentences.filter(
      (text, index) => wanted.has(index) && (index === at || !NOTE_WITH_LINK.test(text)),
    ),
  };
}

/** Where the chosen sentences lack the shape of an answer, the best sentence of the passage that has it. */
function completing(
  question: Understanding,
  passage: Passage,
  wanted: ReadonlySet<number>,
  others: readonly ScoredSentence[],
): readonly number[] {
  return question.askedFor.flatMap((asked) => {
    const shaped = [...wanted].some((index) => hasShape(asked, passage.sentences[index] ?? '', passage));
    const first = shaped ? undefined : others.find(({ text }) => hasShape(asked, text, passage));
    return first ? [first.at] : [];
  });
}

/** Names, contacts and rows say something only as a whole. */
function isBlock({ kind }: Passage): boolean {
  return (
    kind === 'membership' ||
    kind === 'attendance' ||
    kind === 'contact' ||
    kind === 'table-row' ||
    kind === 'agenda-entry'
  );
}

export function hasPoints({ text }: Passage): boolean {
  return /\n(?:•|\()/.test(text);
}

/** A paragraph with its points: the sentence that leads in and every point. */
function wholeList({ sentences }: Passage, at: number): readonly number[] {
  const lead = sentences.findIndex((sentence) => sentence.trim().endsWith(':'));
  return [...sentences.keys()].filter((index) => (lead < 0 ? index >= Math.min(1, at) : index >= lead));
}
