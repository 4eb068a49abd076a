import { addressesTheMachine } from '../answering/checks/instructions.ts';
import type { Passage } from '../indexing/passage.ts';
import { plainWords } from '../indexing/search-words.ts';
import { splitSentences } from '../indexing/sentences.ts';
import { stem } from '../indexing/stem.ts';
import { toPassages } from '../indexing/to-passages.ts';
import type { Paper, PaperNode } from '../papers/paper.ts';
import { withoutRepeats } from './repeats.ts';

/** A sentence or a point of a paper: the smallest thing a briefing quotes. */
export interface Statement {
  readonly paper: Paper;
  readonly passage: Passage;
  /** The node its passage begins with. */
  readonly node: PaperNode;
  /** Position within the library, counted from 0. */
  readonly order: number;
  /** Position within its passage, counted from 0. */
  readonly index: number;
  /** Verbatim. */
  readonly text: string;
  /** Its stemmed words in order, with a blank before, between and after: a phrase stands in it where the string does. */
  readonly words: string;
  /** The words of its item's title and headings, likewise. */
  readonly context: string;
  /** The words of its whole passage, likewise. */
  readonly around: string;
  /** Where it is a point: the sentence that introduces the points ("Key findings are as follows:"). */
  readonly intro: string | null;
  /** The sentence before it in the same passage. */
  readonly before: Statement | null;
}

const kept = new WeakMap<readonly Paper[], readonly Statement[]>();

/**
 * Every quotable sentence and point of the papers, in their order. Words that stand in a fuller paper too are taken from
 * that one; rows, contacts and headings are not statements; words that speak to the machine are never quoted.
 */
export function readStatements(papers: readonly Paper[]): readonly Statement[] {
  const known = kept.get(papers);
  if (known) return known;
  const passages = toPassages(papers);
  const byPaper = new Map<string, Passage[]>();
  for (const passage of passages) {
    const list = byPaper.get(passage.paper);
    if (list) list.push(passage);
    else byPaper.set(passage.paper, [passage]);
  }
  const statements: Statement[] = [];
  for (const paper of papers) {
    const nodes = new Map(paper.nodes.map((node) => [node.reference, node]));
    for (const passage of byPaper.get(paper.id) ?? []) {
      const node = nodes.get(passage.source.reference);
      if (!node || node.sameAs !== undefined || !SAYS_SOMETHING.has(node.kind)) continue;
      statements.push(...statementsOf(paper, passage, node, statements.length));
    }
  }
  const unique = withoutRepeats(statements);
  kept.set(papers, unique);
  return unique;
}

const stems = new Map<string, string>();

/** Stemmed words with a blank on either side of each, as search compares them; stems are kept, since papers repeat their words. */
export function asWords(text: string): string {
  const words = plainWords(text).map((word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stemmed = stem(word);
    stems.set(word, stemmed);
    return stemmed;
  });
  return ` ${words.filter((word) => word !== 's').join(' ')} `;
}

const titles = new Map<string, string>();

function titleWords(title: string): string {
  const known = titles.get(title);
  if (known !== undefined) return known;
  const words = asWords(title);
  titles.set(title, words);
  return words;
}

const SAYS_SOMETHING: ReadonlySet<PaperNode['kind']> = new Set(['paragraph', 'list-item', 'resolution']);
const POINT = /^(?:• |\([\p{L}\d]+\) )/u;

function statementsOf(paper: Paper, passage: Passage, node: PaperNode, firstOrder: number): Statement[] {
  const context = [paper.title, node.item.title, ...node.headings].map(titleWords).join('');
  const said = quotablesOf(passage).map((quotable) => ({ ...quotable, words: asWords(quotable.text) }));
  const around = said.map(({ words }) => words).join('');
  const statements: Statement[] = [];
  for (const [index, { text, intro, words }] of said.entries()) {
    const before = statements.at(-1) ?? null;
    statements.push({
      paper,
      passage,
      node,
      order: firstOrder + index,
      index,
      text,
      words,
      context,
      around,
      intro,
      before,
    });
  }
  return statements;
}

/** The sentences and points of a passage, each point with what introduces its list. */
function quotablesOf({ text: all, source }: Passage): { readonly text: string; readonly intro: string | null }[] {
  const found: { text: string; intro: string | null }[] = [];
  let intro: string | null = null;
  for (const line of all.split('\n')) {
    const isPoint = POINT.test(line);
    const texts = isPoint ? [line.replace(POINT, '')] : splitSentences(line);
    for (const text of texts) {
      const quotable = /\p{L}{2}/u.test(text) && source.text.includes(text) && !addressesTheMachine(text);
      if (quotable) found.push({ text, intro: isPoint ? intro : null });
    }
    const last = texts.at(-1);
    if (!isPoint && last?.endsWith(':')) intro = last;
  }
  return found;
}
