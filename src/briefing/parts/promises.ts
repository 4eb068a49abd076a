import type { BriefingLine } from '../briefing.ts';
import { choose, type Evidence } from '../evidence.ts';
import { LIMITS } from '../limits.ts';
import { quote } from '../marks.ts';
import { saidDate, sortDate } from '../paper-age.ts';
import type { Sorted } from '../sort-statements.ts';
import type { Statement } from '../statements.ts';

/** A promise with the later statement that comes closest to it, if any does. */
export interface Promised {
  readonly statement: Statement;
  readonly later: Statement | null;
  /** Whether the library holds any paper of a later date. */
  readonly papersSince: boolean;
}

/** What was promised, planned or in hand, each with the later paper that speaks of it. */
export function followPromises(evidence: Evidence, { promises }: Sorted): Promised[] {
  const newest = evidence.papers.reduce((date, paper) => (sortDate(paper) > date ? sortDate(paper) : date), '');
  return choose(promises, LIMITS.promises, evidence).map((statement) => ({
    statement,
    later: laterWord(statement, evidence),
    papersSince: newest > sortDate(statement.paper),
  }));
}

export function promiseLines({ book }: Evidence, promised: readonly Promised[]): BriefingLine[] {
  return promised.map(({ statement, later, papersSince }) =>
    quote(statement, book, {
      label: saidDate(statement.paper),
      note: later ? 'A later paper speaks of it:' : silence(papersSince),
      under: later ? [quote(later, book, { label: saidDate(later.paper) })] : [],
    }),
  );
}

function silence(papersSince: boolean): string {
  return papersSince
    ? 'No later paper here says whether this was done.'
    : 'There is no later paper here to say whether this was done.';
}

/** How much of a promise a later statement must repeat, in telling words, to be taken as speaking of it. */
const SHARED = { share: 0.34, words: 3 };

function laterWord(promise: Statement, { relevant, statements }: Evidence): Statement | null {
  const telling = tellingWords(promise, statements);
  if (telling.length === 0) return null;
  let best: { statement: Statement; share: number } | null = null;
  for (const { statement } of relevant) {
    if (sortDate(statement.paper) <= sortDate(promise.paper)) continue;
    const shared = telling.filter((word) => statement.words.includes(` ${word} `));
    const share = shared.length / telling.length;
    if (shared.length < SHARED.words || share < SHARED.share) continue;
    if (!best || share > best.share) best = { statement, share };
  }
  return best?.statement ?? null;
}

/** The words of a statement that few others have. */
function tellingWords({ words }: Statement, statements: readonly Statement[]): string[] {
  const counts = frequencies(statements);
  const common = Math.max(2, statements.length * 0.05);
  return [...new Set(words.trim().split(' '))].filter((word) => word.length > 2 && (counts.get(word) ?? 0) <= common);
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
