import type { Passage } from '../../indexing/passage.ts';
import type { AskedFor } from '../question/question-kind.ts';
import type { Understanding } from '../question/understand.ts';
import { hasShape, isFormula } from './answer-shape.ts';
import { covered, type WeighedTerm } from './coverage.ts';
import type { ScoredSentence } from './score-sentences.ts';
import { timeFit } from './time-fit.ts';
import { SELECTION as S } from './weights.ts';

/** The sentences of one passage that are quoted together, in the passage's order. */
export interface Quote {
  readonly passage: Passage;
  /** Position of the passage among those offered, counted from 0. */
  readonly offered: number;
  readonly sentences: readonly string[];
  readonly score: number;
}

/**
 * Chooses what to quote: the best sentence, then others that answer as well or speak of ideas the first leaves open, from
 * at most a few passages. A list is quoted whole; a sentence that points back brings the one before it.
 */
export function chooseQuotes(
  question: Understanding,
  terms: readonly WeighedTerm[],
  scored: readonly ScoredSentence[],
): readonly Quote[] {
  const [first] = scored;
  if (!first) return [];
  const leaders = leadersOf(scored);
  const chosen = [first];
  const many = wantsSeveral(question);
  for (const leader of leaders.slice(1)) {
    if (chosen.length >= (many ? S.mostWhenSeveral : S.most)) break;
    const near = leader.score >= first.score * (many ? S.nearWhenSeveral : S.near);
    const adds =
      gain(terms, chosen, leader) >= (many ? S.gainWhenSeveral : S.gain) && leader.score >= first.score * S.floor;
    if ((near || adds) && !sameWords(chosen, leader)) chosen.push(leader);
  }
  for (const leader of ofMissingShape(question, chosen, leaders)) if (!chosen.includes(leader)) chosen.push(leader);
  for (const leader of ofFirstMention(question, leaders)) if (!chosen.includes(leader)) chosen.push(leader);
  for (const leader of ofEachPeriod(question, leaders)) if (!chosen.includes(leader)) chosen.push(leader);
  for (const leader of chosen.slice(0, 1)) {
    for (const companion of companions(leader, leaders, question))
      if (!chosen.includes(companion)) chosen.push(companion);
  }
  return chosen.map((leader) => quoteOf(leader, scored, question));
}

/** The best sentence of each passage, best first. */
function leadersOf(scored: readonly ScoredSentence[]): readonly ScoredSentence[] {
  const seen = new Set<number>();
  return scored.filter(({ offered }) => !seen.has(offered) && seen.add(offered));
}

/** Kinds of answer that a quotation should not go without. */
const NEEDED: ReadonlySet<AskedFor> = new Set(['reason', 'date', 'contact', 'decision']);

/** Where nothing chosen has the shape of what is asked, the best sentence elsewhere that has it. */
function ofMissingShape(
  { askedFor }: Understanding,
  chosen: readonly ScoredSentence[],
  leaders: readonly ScoredSentence[],
): readonly ScoredSentence[] {
  const enough = (chosen[0]?.score ?? 0) * S.shapeElsewhere;
  return askedFor
    .filter((asked) => NEEDED.has(asked))
    .filter((asked) => !chosen.some(({ passage }) => passage.sentences.some((text) => hasShape(asked, text, passage))))
    .flatMap(
      (asked) => leaders.find(({ text, passage, score }) => score >= enough && hasShape(asked, text, passage)) ?? [],
    );
}

/** Where a question asks for the first time of something, the oldest paper that speaks of it as plainly. */
function ofFirstMention({ question }: Understanding, leaders: readonly ScoredSentence[]): readonly ScoredSentence[] {
  const best = leaders[0]?.coverage ?? 0;
  if (!/\b(?:first|originally|earliest|begin|began)\b/i.test(question)) return [];
  const plain = leaders.filter(({ coverage, namesHeld }) => namesHeld && coverage >= best * S.asPlain);
  const dateOf = ({ passage }: ScoredSentence) => passage.source.meeting.date ?? '9999';
  return plain.sort((a, b) => dateOf(a).localeCompare(dateOf(b))).slice(0, 1);
}

/** Where two times are compared, the best sentence of each. */
function ofEachPeriod(
  { periods, question }: Understanding,
  leaders: readonly ScoredSentence[],
): readonly ScoredSentence[] {
  if (periods.length < 2 || !/\b(?:between|from|compar\w+|versus|vs?|since|chang\w+|happen\w*)\b/i.test(question))
    return [];
  return periods.flatMap((period) => leaders.find(({ passage }) => timeFit([period], passage) === 'fits') ?? []);
}

/** Whether a question asks for more than one thing. */
function wantsSeveral({ askedFor, question }: Understanding): boolean {
  return (
    /\b(?:both|each|respectively|between|changed?|differen(?:ce|t)|and (?:what|when|who|how|why|which|where|did|was|were|is|by|against))\b|\?.*\?/i.test(
      question,
    ) || askedFor.includes('list')
  );
}

/** How much more of the question is spoken of with another sentence. */
function gain(terms: readonly WeighedTerm[], chosen: readonly ScoredSentence[], next: ScoredSentence): number {
  const before = terms.map((_, term) => Math.max(...chosen.map(({ around }) => around[term] ?? 0)));
  const after = before.map((share, term) => Math.max(share, next.around[term] ?? 0));
  return covered(terms, after) - covered(terms, before);
}

function sameWords(chosen: readonly ScoredSentence[], { text }: ScoredSentence): boolean {
  const flat = (words: string) => words.toLowerCase().replace(/\W+/g, ' ');
  return chosen.some((other) => flat(other.text) === flat(text));
}

const POINTS_BACK =
  /^(?:This|These|Those|That|It|They|He|She|His|Her|Their|Its|However|But|And|Such|Both|Neither|Of (?:these|those|the)|In addition|Additionally|In response|In this|As a result|Therefore|Also|The (?:latter|former|same))\b/;
const POINTS_ON = /\b(?:the following|as follows|set out below|listed below|below)\b|:$/i;

function quoteOf(leader: ScoredSentence, scored: readonly ScoredSentence[], question: Understanding): Quote {
  const { passage, offered, at, score } = leader;
  const wanted = new Set([at]);
  const add = (indexes: Iterable<number>) => {
    for (const index of indexes) wanted.add(index);
  };
  const others = scored.filter((other) => other.offered === offered && other.at !== at);
  if (isBlock(passage)) add(passage.sentences.keys());
  if (leader.text.trim().endsWith(':')) add([...passage.sentences.keys()].filter((index) => index > at));
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
  return { passage, offered, score, sentences: passage.sentences.filter((_, index) => wanted.has(index)) };
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

/** What belongs with a quoted sentence in other passages: every resolution of the item, or what a lead-in points on to. */
function companions(
  leader: ScoredSentence,
  leaders: readonly ScoredSentence[],
  question: Understanding,
): readonly ScoredSentence[] {
  const { paper, order, kind, source, sentences } = leader.passage;
  if (kind === 'resolution' && question.askedFor.includes('decision')) {
    return leaders.filter(
      ({ passage }) =>
        passage.kind === kind && passage.paper === paper && passage.source.item.title === source.item.title,
    );
  }
  const next = leaders.filter(({ passage }) => passage.paper === paper && passage.order === order + 1);
  if (question.askedFor.includes('list') && !hasPoints(leader.passage)) {
    const list = next.filter(({ passage }) => hasPoints(passage));
    if (list.length > 0) return list;
  }
  if (isFormula(leader.text)) return next.filter(({ passage }) => passage.source.item.title === source.item.title);
  const last = leader.at === sentences.length - 1;
  if (last && POINTS_ON.test(leader.text)) {
    return next;
  }
  return [];
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

function hasPoints({ text }: Passage): boolean {
  return /\n(?:•|\()/.test(text);
}

/** A paragraph with its points: the sentence that leads in and every point. */
function wholeList({ sentences }: Passage, at: number): readonly number[] {
  const lead = sentences.findIndex((sentence) => sentence.trim().endsWith(':'));
  return [...sentences.keys()].filter((index) => (lead < 0 ? index >= Math.min(1, at) : index >= lead));
}
