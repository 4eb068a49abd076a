import type { Reading } from '../indicators/indicator.ts';
import type { Paper } from '../papers/paper.ts';
import type { MarkBook } from './marks.ts';
import { sortDate } from './paper-age.ts';
import type { Relevant } from './relevance.ts';
import { saidOnce } from './repeats.ts';
import { ownWork } from './sentence-kinds.ts';
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

/** The council's own work on the topic first, passing mentions and the rest of the world after it; each in the order given. */
export function ownFirst(statements: readonly Statement[], { relevant }: Evidence): Statement[] {
  const itemOf = ({ paper, node }: Statement) => `${paper.id}\n${node.item.title}`;
  const about = new Set(
    relevant.filter(({ why }) => why === 'title' || why === 'dense').map(({ statement }) => itemOf(statement)),
  );
  const first = (statement: Statement) => ownWork(statement) && (about.size === 0 || about.has(itemOf(statement)));
  return [...statements.filter(first), ...statements.filter((statement) => !first(statement))];
}

export function inOrder(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((a, b) => sortDate(a.paper).localeCompare(sortDate(b.paper)) || a.order - b.order);
}
