import type { BriefingLine } from '../briefing.ts';
import { choose, type Evidence, inOrder } from '../evidence.ts';
import { LIMITS } from '../limits.ts';
import { quote } from '../marks.ts';
import { saidDate, sortDate } from '../paper-age.ts';
import { quoteTogether } from '../quote-together.ts';
import { opensMinute, statesPurpose } from '../sentence-kinds.ts';
import type { Sorted } from '../sort-statements.ts';
import { asWords, type Statement } from '../statements.ts';
import type { Topic } from '../topic.ts';
import { statementsByWord } from '../word-index.ts';

/** A promise with what later papers say that comes closest to it. */
export interface Promised {
  readonly statement: Statement;
  /** Whether `later` repeats what was promised, or only tells how far its subject has come. */
  readonly tie: 'words' | 'subject';
  /** One statement of a paper, of at most two papers, oldest first. */
  readonly later: readonly Statement[];
  /** Whether the library holds any paper of a later date. */
  readonly papersSince: boolean;
}

/** What was promised, planned or in hand, each with the later paper that speaks of it. */
export function followPromises(evidence: Evidence, { promises }: Sorted): Promised[] {
  const newest = evidence.papers.map(sortDate).sort().at(-1) ?? '';
  return choose(promises, LIMITS.promises, evidence).map((statement) => {
    const later = laterWords(statement, evidence);
    const come = later.length > 0 ? null : howFarSubjectHasCome(statement, evidence);
    return {
      statement,
      tie: come ? 'subject' : 'words',
      later: come ? [come] : later,
      papersSince: newest > sortDate(statement.paper),
    };
  });
}

export function promiseLines({ book }: Evidence, promised: readonly Promised[]): BriefingLine[] {
  const byStatement = new Map(promised.map((promise) => [promise.statement, promise]));
  return quoteTogether(
    promised.map(({ statement }) => statement),
    book,
    (statement) => {
      const { later = [], papersSince = false, tie = 'words' } = byStatement.get(statement) ?? {};
      return {
        label: saidDate(statement.paper),
        note: later.length > 0 ? SPEAKS[tie] : silence(papersSince),
        under: later.map((word) => quote(word, book, { label: saidDate(word.paper) })),
      };
    },
  );
}

const SPEAKS = {
  words: 'A later paper speaks of it:',
  subject: 'Whether this was done is not said; a later paper tells how far its subject has come:',
} as const;

function silence(papersSince: boolean): string {
  return papersSince
    ? 'Nothing was found in the later papers here that says whether this was done.'
    : 'There is no later paper here to say whether this was done.';
}

/**
 * How much of a promise a later statement must repeat, in telling words, to be taken as speaking of it: on the topic, or
 * anywhere else. A word so rare that it stands in no more than this many statements ties two on the topic by itself.
 */
const SHARED = { share: 0.3, words: 3, elsewhere: { share: 0.5, words: 3 }, rare: 3 };
const MOST_LATER = 2;

function laterWords(promise: Statement, { relevant, statements, topic }: Evidence): Statement[] {
  const using = statementsByWord(statements);
  const telling = tellingWords(promise, using, statements.length, topic);
  const repeatable = telling.filter((word) => (using.get(word)?.length ?? 0) > 1);
  const onTopic = new Map(relevant.map(({ statement, why }) => [statement, why]));
  const due = dueMonth(promise.text);
  const brought = due && PROMISES_REPORT.test(promise.text) ? openingOf(due, promise, relevant) : null;
  if (brought) return [brought];
  const shared = new Map<Statement, string[]>();
  for (const word of telling) {
    for (const statement of using.get(word) ?? []) {
      if (sortDate(statement.paper) <= sortDate(promise.paper) || statesPurpose(statement)) continue;
      if (statement.paper.kind === 'agenda') continue;
      const words = shared.get(statement);
      if (words) words.push(word);
      else shared.set(statement, [word]);
    }
  }
  const best = new Map<string, { readonly statement: Statement; readonly share: number }>();
  for (const [statement, words] of shared) {
    const inTime = due !== null && statement.paper.meeting.date?.startsWith(due) ? 1 : 0;
    // What nobody else says can be repeated by nobody; on the topic the topic itself is shared already.
    const among = onTopic.has(statement) ? telling : repeatable;
    const share = (words.length + inTime) / Math.max(1, among.length);
    const needs = onTopic.has(statement) ? SHARED : SHARED.elsewhere;
    const tied =
      onTopic.get(statement) === 'mention' &&
      onTopic.get(promise) !== undefined &&
      words.some((word) => word.length > 6 && (using.get(word)?.length ?? 0) <= SHARED.rare);
    if (!tied && (words.length + inTime < needs.words || share < needs.share)) continue;
    const known = best.get(statement.paper.id);
    if (!known || share > known.share) best.set(statement.paper.id, { statement, share });
  }
  const found = [...best.values()].sort((a, b) => b.share - a.share).slice(0, MOST_LATER);
  return inOrder(found.map(({ statement }) => statement));
}

/** It says that something has begun, opened or ended. */
const HAS_COME =
  /\b(?:(?:has|have|had|was|were) (?:\w+ ){0,2}(?:begun|begin|opened|launched|started|commenced|set up|established|introduced|approved|agreed|completed|rolled out|implemented|delivered|published)|began|begun to|opened (?:on|in)|is now|are now|went live|came into)\b/i;

/**
 * In other words than the promise's: what the newest later paper under the topic's own title says has come of it. Only a
 * subject of several words that the promise itself names is one and the same in both papers.
 */
function howFarSubjectHasCome(promise: Statement, { relevant, topic }: Evidence): Statement | null {
  const subjects = topic.alternatives.flat().flatMap(({ own, same }) => [own, ...same]);
  const named = subjects.filter((words) => words.trim().includes(' ') && promise.words.includes(words));
  if (named.length === 0) return null;
  const found = relevant.filter(
    ({ statement: { paper, node, words, text } }) =>
      paper.kind !== 'agenda' &&
      sortDate(paper) > sortDate(promise.paper) &&
      HAS_COME.test(text) &&
      named.some((subject) => words.includes(subject)) &&
      [node.item.title, ...node.headings].some((title) => named.some((subject) => asWords(title).includes(subject))),
  );
  return inOrder(found.map(({ statement }) => statement)).at(-1) ?? null;
}

/** It promises that a report will come. */
const PROMISES_REPORT = /\b(?:report|update|paper|review|plan)s?\b/i;

/** What opens the item on the topic in the month in which a report was due. */
function openingOf(due: string, promise: Statement, relevant: Evidence['relevant']): Statement | null {
  const found = relevant.find(
    ({ statement, why }) =>
      (why === 'title' || why === 'mention') &&
      statement.paper.meeting.date?.startsWith(due) &&
      sortDate(statement.paper) > sortDate(promise.paper) &&
      (opensMinute(statement) || statesPurpose(statement)),
  );
  return found?.statement ?? null;
}

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';

/** The month a promise names ("in June 2023" gives "2023-06"): a paper of that month is likely to keep it. */
function dueMonth(text: string): string | null {
  const found = new RegExp(`\\b(${MONTHS}) (\\d{4})\\b`, 'i').exec(text);
  if (!found) return null;
  const month = MONTHS.split('|').indexOf((found[1] ?? '').toLowerCase()) + 1;
  return `${found[2]}-${String(month).padStart(2, '0')}`;
}

/** The words of a promise, and of the sentence before it, that few other statements have and the topic itself does not say. */
function tellingWords(
  { words, before, intro }: Statement,
  using: ReadonlyMap<string, readonly Statement[]>,
  statements: number,
  topic: Topic,
): string[] {
  const common = Math.max(5, statements * 0.02);
  const ownWords = topic.alternatives.flat().flatMap(({ own, same, holds }) => [own, ...same, ...holds].join(' '));
  const said = `${words.length < 60 && intro === null ? (before?.words ?? '') : ''}${words}`.trim().split(/ +/);
  return [...new Set(said)].filter(
    (word) =>
      (word.length > 3 || /^\d{2,}$/.test(word)) &&
      !/^(?:19|20)\d\d$/.test(word) &&
      !ownWords.some((own) => own.includes(` ${word} `)) &&
      (using.get(word)?.length ?? 0) <= common,
  );
}
