import type { Reading } from '../indicators/indicator.ts';
import type { Paper } from '../papers/paper.ts';
import type { MarkBook } from './marks.ts';
import { sortDate } from './paper-age.ts';
import type { Relevant } from './relevance.ts';
import { saidOnce } from './repeats.ts';
import { speaksOfElsewhere } from './sentence-kinds.ts';
import type { Statement } from './statements.ts';
import type { Topic } from './topic.ts';

/** What a briefing is made from: the statements and readings on its topic, and the whole library to look further in. */
export interface Evidence {
  readonly topic: Topic;
  /** In the order of the library. */
  readonly relevant: readonly Relevant[];
  /** Higher says more about the topic; comparable within one briefing. */
  readonly score: (statement: Statement) => number;
  /** Everything the reader may see. */
  readonly papers: readonly Paper[];
  readonly statements: readonly Statement[];
  /** Readings on the topic, the newest of each indicator, in the order of their papers. */
  readonly readings: readonly Reading[];
  readonly book: MarkBook;
  /** Where the briefing is on one item: the paper that holds it. */
  readonly home: Paper | null;
}

/** At most `limit` statements, those that say most; in the order of their dates, and of their papers within a date. */
export function choose(found: readonly Statement[], limit: number, { score }: Evidence): Statement[] {
  const best = saidOnce([...new Set(found)], ({ paper }) => sortDate(paper))
    .sort((a, b) => score(b) - score(a) || a.order - b.order)
    .slice(0, limit);
  return inOrder(best);
}

/** What the rest of the world does after what stands nearer; each in the order given. */
export function nearFirst(statements: readonly Statement[]): Statement[] {
  return [...statements.filter((statement) => !speaksOfElsewhere(statement)), ...statements.filter(speaksOfElsewhere)];
}

export function inOrder(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((a, b) => sortDate(a.paper).localeCompare(sortDate(b.paper)) || a.order - b.order);
}
