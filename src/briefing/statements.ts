import { addressesTheMachine } from '../answering/checks/instructions.ts';
import type { Passage } from '../indexing/passage.ts';
import { plainWords } from '../indexing/search-words.ts';
import { splitSentences } from '../indexing/sentences.ts';
import { stem } from '../indexing/stem.ts';
import { toPassages } from '../indexing/to-passages.ts';
import type { Paper, PaperNode } from '../papers/paper.ts';

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
  const statements: Statement[] = [];
  const context = [paper.title, node.item.title, ...node.headings].map(titleWords).join('');
  const around = asWords(passage.text);
  let intro: string | null = null;
  let before: Statement | null = null;
  for (const line of passage.text.split('\n')) {
    const isPoint = POINT.test(line);
    const texts = isPoint ? [line.replace(POINT, '')] : splitSentences(line);
    for (const text of texts) {
      const quotable = /\p{L}{2}/u.test(text) && passage.source.text.includes(text) && !addressesTheMachine(text);
      if (!quotable) continue;
      const order = firstOrder + statements.length;
      const statement: Statement = {
        paper,
        passage,
        node,
        order,
        index: statements.length,
        text,
        words: asWords(text),
        context,
        around,
        intro: isPoint ? intro : null,
        before,
      };
      statements.push(statement);
      before = statement;
    }
    const last = texts.at(-1);
    if (!isPoint && last?.endsWith(':')) intro = last;
  }
  return statements;
}

/** The same sentence in two papers of one meeting (a page and an item's own page) is said once, from the longer paper item. */
function withoutRepeats(statements: readonly Statement[]): Statement[] {
  const seen = new Map<string, Statement>();
  const dropped = new Set<Statement>();
  const itemSize = new Map<string, number>();
  const itemKey = ({ paper, node }: Statement) => `${paper.id}\n${node.item.title}`;
  for (const statement of statements) {
    itemSize.set(itemKey(statement), (itemSize.get(itemKey(statement)) ?? 0) + 1);
  }
  for (const statement of statements) {
    const key = statement.words;
    if (key.length < 36) continue;
    const other = seen.get(key);
    if (!other) {
      seen.set(key, statement);
      continue;
    }
    if (other.paper === statement.paper) continue;
    const longer = (itemSize.get(itemKey(statement)) ?? 0) > (itemSize.get(itemKey(other)) ?? 0);
    dropped.add(longer ? other : statement);
    if (longer) seen.set(key, statement);
  }
  return statements.filter((statement) => !dropped.has(statement));
}
