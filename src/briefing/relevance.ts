import { asWords, type Statement } from './statements.ts';
import type { Idea, Topic } from './topic.ts';

/** A statement on the topic, and how surely: it stands under a title that names the topic, names it itself, or carries on. */
export interface Relevant {
  readonly statement: Statement;
  readonly why: 'title' | 'dense' | 'mention' | 'part' | 'beside';
  readonly strength: number;
}

const STRENGTH = { title: 1, dense: 0.8, mention: 1.1, part: 0.9, beside: 0.5 } as const;
/** An item or section speaks of the topic as a whole where at least this share of its paragraphs does. */
const DENSE_ITEM = { share: 0.5, paragraphs: 4 };
const DENSE_SECTION = { share: 0.6, paragraphs: 2 };
/** In a paragraph no longer than this, one mention makes all of it on the topic. */
const SHORT_PARAGRAPH = 3;

/** The statements on a topic, in the order of the library. */
export function findRelevant(statements: readonly Statement[], topic: Topic): Relevant[] {
  const mentions = new Map(statements.map((statement) => [statement, mentionOf(statement, topic)]));
  const mentioned = (statement: Statement) => (mentions.get(statement) ?? 'none') !== 'none';
  const items = groups(statements, ({ paper, node }) => `${paper.id}\n${node.item.label}\n${node.item.title}`);
  const sections = groups(
    statements,
    ({ paper, node }) => `${paper.id}\n${node.item.label}\n${node.headings.join('\n')}`,
  );
  const about = new Map<Statement, 'title' | 'dense'>();
  for (const group of [...items, ...sections]) {
    if (dense(group, mentioned, items.includes(group) ? DENSE_ITEM : DENSE_SECTION)) mark(group, 'dense', about);
  }
  for (const group of items) if (namedBy(titlesOf(group), topic)) mark(group, 'title', about);
  for (const group of sections) if (namedBy(headingsOf(group), topic)) mark(group, 'title', about);
  const beside = besides(statements, mentioned);
  return statements.flatMap((statement): Relevant[] => {
    const mention = mentions.get(statement) ?? 'none';
    const why = mention === 'own' ? 'mention' : (about.get(statement) ?? (mention === 'part' ? 'part' : null));
    if (why) return [{ statement, why, strength: STRENGTH[why] }];
    return beside.has(statement) ? [{ statement, why: 'beside', strength: STRENGTH.beside }] : [];
  });
}

/** Whether a text covers the topic: all ideas of one alternative. */
export function names(text: string, { alternatives }: Topic): boolean {
  return alternatives.some((ideas) => ideas.length > 0 && ideas.every((idea) => says(text, idea)));
}

function mentionOf(statement: Statement, { alternatives }: Topic): 'own' | 'part' | 'none' {
  const { words, context, passage } = statement;
  let best: 'own' | 'part' | 'none' = 'none';
  for (const ideas of alternatives) {
    const said = ideas.filter((idea) => says(words, idea));
    if (said.length === 0) continue;
    const around = `${context}${passageWords(passage.text)}`;
    if (!ideas.every((idea) => said.includes(idea) || says(around, idea))) continue;
    if (said.some((idea) => saysItself(words, idea))) return 'own';
    best = 'part';
  }
  return best;
}

const wordsOfText = new Map<string, string>();

function passageWords(text: string): string {
  const known = wordsOfText.get(text);
  if (known !== undefined) return known;
  if (wordsOfText.size > 20_000) wordsOfText.clear();
  const words = asWords(text);
  wordsOfText.set(text, words);
  return words;
}

function saysItself(words: string, { own, same }: Idea): boolean {
  return words.includes(own) || same.some((form) => words.includes(form));
}

function says(words: string, idea: Idea): boolean {
  return saysItself(words, idea) || idea.holds.some((form) => words.includes(form));
}

const titlesOf = ([first]: readonly Statement[]): readonly string[] =>
  first ? [first.node.item.title, first.paper.kind === 'report' ? first.paper.title : ''] : [];
const headingsOf = ([first]: readonly Statement[]): readonly string[] => first?.node.headings ?? [];

function namedBy(titles: readonly string[], topic: Topic): boolean {
  return titles.some((title) => names(asWords(title), topic));
}

function groups(statements: readonly Statement[], key: (statement: Statement) => string): readonly Statement[][] {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    const list = found.get(key(statement));
    if (list) list.push(statement);
    else found.set(key(statement), [statement]);
  }
  return [...found.values()];
}

function dense(
  group: readonly Statement[],
  mentioned: (statement: Statement) => boolean,
  limit: typeof DENSE_ITEM,
): boolean {
  const all = new Set(group.map(({ passage }) => passage.id));
  const hit = new Set(group.filter(mentioned).map(({ passage }) => passage.id));
  return hit.size >= limit.paragraphs && hit.size / all.size >= limit.share;
}

function mark(group: readonly Statement[], why: 'title' | 'dense', about: Map<Statement, 'title' | 'dense'>): void {
  for (const statement of group) about.set(statement, why);
}

/** Statements that carry on from a mention: the rest of a short paragraph, the next sentence, a paragraph between two mentions. */
function besides(statements: readonly Statement[], mentioned: (statement: Statement) => boolean): Set<Statement> {
  const found = new Set<Statement>();
  const passages = groups(statements, ({ passage }) => passage.id);
  const hits = passages.map((group) => group.some(mentioned));
  passages.forEach((group, at) => {
    if (hits[at]) {
      group.forEach((statement, index) => {
        const previous = group[index - 1];
        if (group.length <= SHORT_PARAGRAPH || (previous && mentioned(previous))) found.add(statement);
      });
    } else if (
      hits[at - 1] &&
      hits[at + 1] &&
      sameSection(passages[at - 1], group) &&
      sameSection(group, passages[at + 1])
    ) {
      for (const statement of group) found.add(statement);
    }
  });
  return found;
}

function sameSection(a: readonly Statement[] | undefined, b: readonly Statement[] | undefined): boolean {
  const [one, other] = [a?.[0], b?.[0]];
  if (!one || !other || one.paper !== other.paper || one.node.item.title !== other.node.item.title) return false;
  return one.node.headings.join('\n') === other.node.headings.join('\n') && one.node.kind === other.node.kind;
}
