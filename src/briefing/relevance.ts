import { mentionOf, names } from './mention.ts';
import { asks } from './sentence-kinds.ts';
import { asWords, type Statement } from './statements.ts';
import type { Topic } from './topic.ts';

/** A statement on the topic, and how surely: it stands under a title that names the topic, names it itself, or carries on. */
export interface Relevant {
  readonly statement: Statement;
  readonly why: 'title' | 'dense' | 'mention' | 'part' | 'beside';
  readonly strength: number;
}

const STRENGTH = { title: 1.1, dense: 0.9, mention: 1.1, part: 0.9, beside: 0.5 } as const;
/** An item or section speaks of the topic as a whole where at least this share of its paragraphs does. */
const DENSE_ITEM = { share: 0.5, paragraphs: 4 };
const DENSE_SECTION = { share: 0.8, paragraphs: 3 };
/** In a report's section this short, all paragraphs but one are enough; a discussion goes from one thing to the next. */
const SHORT_SECTION = { paragraphs: 4, share: 0.66, named: 2 };
/** From this share of its paragraphs on, an item's decisions count as decisions on the topic. */
const DECIDES_ON = 0.25;
/** In a paragraph no longer than this, one mention makes all of it on the topic. */
const SHORT_PARAGRAPH = 3;
/** A paragraph no longer than this that opens with the topic keeps to it. */
const OPENED_PARAGRAPH = 5;

/** The statements on a topic, in the order of the library. */
export function findRelevant(statements: readonly Statement[], topic: Topic): Relevant[] {
  const mentions = new Map(statements.map((statement) => [statement, mentionOf(statement, topic)]));
  for (const statement of shortlyNamed(statements, mentions, topic)) mentions.set(statement, 'own');
  const mentioned = (statement: Statement) => (mentions.get(statement) ?? 'none') !== 'none';
  const named = (statement: Statement) => mentions.get(statement) === 'own';
  const items = groups(statements, ({ paper, node }) => `${paper.id}\n${node.item.label}\n${node.item.title}`);
  const sections = groups(
    statements,
    ({ paper, node }) => `${paper.id}\n${node.item.label}\n${node.headings.join('\n')}`,
  );
  const about = new Map<Statement, 'title' | 'dense'>();
  for (const group of [...items, ...sections]) {
    if (dense(group, named, items.includes(group) ? DENSE_ITEM : DENSE_SECTION)) mark(group, 'dense', about);
  }
  for (const group of items) if (namedBy(titlesOf(group), topic)) mark(group, 'title', about);
  for (const group of sections) if (namedBy(headingsOf(group), topic)) mark(group, 'title', about);
  const beside = besides(statements, named, mentioned, topic);
  for (const statement of decisionsOf(items, named)) beside.add(statement);
  return statements.flatMap((statement): Relevant[] => {
    const mention = mentions.get(statement) ?? 'none';
    const why = mention === 'own' ? 'mention' : (about.get(statement) ?? (mention === 'part' ? 'part' : null));
    if (why) return [{ statement, why, strength: STRENGTH[why] }];
    return beside.has(statement) ? [{ statement, why: 'beside', strength: STRENGTH.beside }] : [];
  });
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
  limit: { readonly share: number; readonly paragraphs: number },
): boolean {
  const paragraphs = (some: readonly Statement[]) => new Set(some.map(({ passage }) => passage.id)).size;
  const talk = group.filter(({ node }) => node.kind !== 'resolution');
  const hit = group.filter(mentioned);
  const short =
    limit === DENSE_SECTION &&
    group[0]?.paper.kind === 'report' &&
    paragraphs(group) <= SHORT_SECTION.paragraphs &&
    paragraphs(hit) >= SHORT_SECTION.named &&
    paragraphs(hit) / paragraphs(group) >= SHORT_SECTION.share;
  if (short) return true;
  if (paragraphs(hit) < limit.paragraphs) return false;
  const share = (some: readonly Statement[], among: readonly Statement[]) => paragraphs(some) / paragraphs(among);
  return share(hit, group) >= limit.share || (talk.length > 0 && share(talk.filter(mentioned), talk) >= limit.share);
}

/** A name in passing makes no short name: so many paragraphs of an item say it in full. */
const NAMED_IN_FULL = 2;

/** Statements that say "the trust" in an item that speaks of "the youth trust": what has been named is named shortly after. */
function shortlyNamed(
  statements: readonly Statement[],
  mentions: ReadonlyMap<Statement, string>,
  { alternatives }: Topic,
): Statement[] {
  const phrases = alternatives.flatMap((ideas) => (ideas.length === 1 ? ideas : [])).map(({ own }) => own.trim());
  const heads = phrases.filter((phrase) => phrase.includes(' ')).map((phrase) => ` the ${phrase.split(' ').at(-1)} `);
  if (heads.length === 0) return [];
  const itemOf = ({ paper, node }: Statement) => `${paper.id}\n${node.item.label}\n${node.item.title}`;
  const named = new Map<string, Set<string>>();
  for (const statement of statements) {
    if (mentions.get(statement) !== 'own') continue;
    const paragraphs = named.get(itemOf(statement)) ?? new Set();
    named.set(itemOf(statement), paragraphs.add(statement.passage.id));
  }
  return statements.filter(
    (statement) =>
      heads.some((head) => statement.words.includes(head)) &&
      (named.get(itemOf(statement))?.size ?? 0) >= NAMED_IN_FULL,
  );
}

const LEADER_OPENS = /^the (?:cabinet )?(?:lead member|portfolio holder|leader of the council)\b/i;

/** The decisions, and the lead member's own words, of items whose discussion named the topic more than once. */
function decisionsOf(items: readonly Statement[][], named: (statement: Statement) => boolean): Statement[] {
  return items.flatMap((group) => {
    const talk = group.filter(({ node }) => node.kind !== 'resolution');
    const hit = new Set(talk.filter(named).map(({ passage }) => passage.id));
    const all = new Set(talk.map(({ passage }) => passage.id));
    const weighs = hit.size >= 2 && hit.size / all.size >= DECIDES_ON;
    return weighs ? group.filter(({ node }) => node.kind === 'resolution' || LEADER_OPENS.test(node.text)) : [];
  });
}

function mark(group: readonly Statement[], why: 'title' | 'dense', about: Map<Statement, 'title' | 'dense'>): void {
  for (const statement of group) about.set(statement, why);
}

/** A sentence that cannot stand without the one before it. */
const CARRIES_ON =
  /^(?:this|these|those|they|such|both|however|therefore|in response|the director|the lead member|members were|it was)\b/i;

/**
 * Statements that carry on from one that names the topic: the rest of a short paragraph, the next sentence, a paragraph
 * between two that name it. From a mere part of the topic only what leans on it carries on.
 */
function besides(
  statements: readonly Statement[],
  named: (statement: Statement) => boolean,
  mentioned: (statement: Statement) => boolean,
  topic: Topic,
): Set<Statement> {
  const found = new Set<Statement>();
  const opening = ([first]: readonly Statement[]) =>
    first !== undefined && mentioned(first) && namesEarly(first, topic);
  const passages = groups(statements, ({ passage }) => passage.id);
  const hits = passages.map((group) => group.some(named));
  passages.forEach((group, at) => {
    group.forEach((statement, index) => {
      const previous = group[index - 1];
      const opens = index > 0 && opening(group) && group.length <= OPENED_PARAGRAPH;
      const short = (hits[at] && group.length <= SHORT_PARAGRAPH) || opens;
      const next = previous && (named(previous) || (mentioned(previous) && CARRIES_ON.test(statement.text)));
      if (short || (next && !asks(statement))) found.add(statement);
    });
    const between = !hits[at] && hits[at - 1] && hits[at + 1] && group.length <= SHORT_PARAGRAPH;
    if (between && sameSection(passages[at - 1], group) && sameSection(group, passages[at + 1])) {
      for (const statement of group) found.add(statement);
    }
  });
  return found;
}

/** So far into a sentence, in stemmed letters, its subject is named; what comes later is one thing among others. */
const SUBJECT_LETTERS = 80;

function namesEarly({ words }: Statement, { alternatives }: Topic): boolean {
  const forms = alternatives.flat().flatMap(({ own, same, holds }) => [own, ...same, ...holds]);
  return forms.some((form) => {
    const at = words.indexOf(form);
    return at >= 0 && at < SUBJECT_LETTERS;
  });
}

function sameSection(a: readonly Statement[] | undefined, b: readonly Statement[] | undefined): boolean {
  const [one, other] = [a?.[0], b?.[0]];
  if (!one || !other || one.paper !== other.paper || one.node.item.title !== other.node.item.title) return false;
  return one.node.headings.join('\n') === other.node.headings.join('\n') && one.node.kind === other.node.kind;
}
