import type { Passage } from '../../indexing/passage.ts';
import type { Understanding } from '../question/understand.ts';
import { covered, type WeighedTerm } from './coverage.ts';
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
  return chosen.map((leader) => quoteOf(leader, scored, question));
}

/** The best sentence of each passage, best first. */
function leadersOf(scored: readonly ScoredSentence[]): readonly ScoredSentence[] {
  const seen = new Set<number>();
  return scored.filter(({ offered }) => !seen.has(offered) && seen.add(offered));
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

function quoteOf(leader: ScoredSentence, scored: readonly ScoredSentence[], question: Understanding): Quote {
  const { passage, offered, at, score } = leader;
  const wanted = new Set([at]);
  if (isBlock(passage)) for (const index of passage.sentences.keys()) wanted.add(index);
  if (POINTS_BACK.test(leader.text) && at > 0) wanted.add(at - 1);
  if (leader.text.trim().endsWith(':')) for (const index of passage.sentences.keys()) if (index > at) wanted.add(index);
  const others = scored.filter((other) => other.offered === offered && other.at !== at);
  for (const other of others) {
    const beside = Math.abs(other.at - at) === 1;
    if (other.score >= score * (beside ? S.besideInPassage : S.elsewhereInPassage)) wanted.add(other.at);
  }
  if (question.askedFor.includes('list') && hasPoints(passage))
    wholeList(passage, at).forEach((index) => wanted.add(index));
  return { passage, offered, score, sentences: passage.sentences.filter((_, index) => wanted.has(index)) };
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
