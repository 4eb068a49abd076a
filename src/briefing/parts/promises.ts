import type { BriefingLine } from '../briefing.ts';
import { choose, type Evidence } from '../evidence.ts';
import { LIMITS } from '../limits.ts';
import { quote } from '../marks.ts';
import { saidDate, sortDate } from '../paper-age.ts';
import { quoteTogether } from '../quote-together.ts';
import { statesPurpose } from '../sentence-kinds.ts';
import type { Sorted } from '../sort-statements.ts';
import type { Statement } from '../statements.ts';
import type { Topic } from '../topic.ts';

/** A promise with the later statement that comes closest to it, if any does. */
export interface Promised {
  readonly statement: Statement;
  readonly later: Statement | null;
  /** Whether the library holds any paper of a later date. */
  readonly papersSince: boolean;
}

/** What was promised, planned or in hand, each with the later paper that speaks of it. */
export function followPromises(evidence: Evidence, { promises }: Sorted): Promised[] {
  const newest = evidence.papers.map(sortDate).sort().at(-1) ?? '';
  return choose(promises, LIMITS.promises, evidence).map((statement) => ({
    statement,
    later: laterWord(statement, evidence),
    papersSince: newest > sortDate(statement.paper),
  }));
}

export function promiseLines({ book }: Evidence, promised: readonly Promised[]): BriefingLine[] {
  const byStatement = new Map(promised.map((promise) => [promise.statement, promise]));
  return quoteTogether(
    promised.map(({ statement }) => statement),
    book,
    (statement) => {
      const { later = null, papersSince = false } = byStatement.get(statement) ?? {};
      return {
        label: saidDate(statement.paper),
        note: later ? 'A later paper speaks of it:' : silence(papersSince),
        under: later ? [quote(later, book, { label: saidDate(later.paper) })] : [],
      };
    },
  );
}

function silence(papersSince: boolean): string {
  return papersSince
    ? 'No later paper here says whether this was done.'
    : 'There is no later paper here to say whether this was done.';
}

/** How much of a promise a later statement must repeat, in telling words, to be taken as speaking of it. */
const SHARED = { share: 0.3, words: 3 };

function laterWord(promise: Statement, { relevant, statements, topic }: Evidence): Statement | null {
  const telling = tellingWords(promise, statements, topic);
  if (telling.length < SHARED.words) return null;
  const due = dueMonth(promise.text);
  let best: { statement: Statement; share: number } | null = null;
  for (const { statement } of relevant) {
    if (sortDate(statement.paper) <= sortDate(promise.paper) || statesPurpose(statement)) continue;
    const inTime = due !== null && statement.paper.meeting.date?.startsWith(due) ? 1 : 0;
    const shared = telling.filter((word) => statement.words.includes(` ${word} `)).length + inTime;
    const share = shared / telling.length;
    if (shared < SHARED.words || share < SHARED.share) continue;
    if (!best || share > best.share) best = { statement, share };
  }
  return best?.statement ?? null;
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
function tellingWords({ words, before }: Statement, statements: readonly Statement[], topic: Topic): string[] {
  const counts = frequencies(statements);
  const common = Math.max(5, statements.length * 0.02);
  const ownWords = topic.alternatives.flat().flatMap(({ own, same, holds }) => [own, ...same, ...holds].join(' '));
  const said = `${words.length < 60 ? (before?.words ?? '') : ''}${words}`.trim().split(/ +/);
  return [...new Set(said)].filter(
    (word) =>
      word.length > 3 && !ownWords.some((own) => own.includes(` ${word} `)) && (counts.get(word) ?? 0) <= common,
  );
}

const counted = new WeakMap<readonly Statement[], ReadonlyMap<string, number>>();

function frequencies(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const known = counted.get(statements);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { words } of statements)
    for (const word of new Set(words.trim().split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  counted.set(statements, counts);
  return counts;
}
