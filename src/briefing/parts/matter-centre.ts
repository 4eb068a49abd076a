import { inOrder } from '../evidence.ts';
import type { Statement } from '../statements.ts';
import type { Topic } from '../topic.ts';

/** So many plain statements on the topic make a paper one that tells where the matter stands. */
const TELLING_PAPER = 3;

/** The newest paper that tells where the matter stands. */
export function newestPaper(core: readonly Statement[]): Statement['paper'] | undefined {
  const counted = new Map<Statement['paper'], number>();
  for (const { paper } of inOrder(core)) counted.set(paper, (counted.get(paper) ?? 0) + 1);
  return [...counted].filter(([, said]) => said >= TELLING_PAPER).at(-1)?.[0];
}

/** How much of what the statements on the topic speak of a sentence holds, from 0 to 1: what many speak of is the matter. */
export function centrality(core: readonly Statement[], topic: Topic): (statement: Statement) => number {
  const own = topic.alternatives.flat().map((idea) => idea.own);
  const wordsOf = ({ words }: Statement) =>
    [...new Set(words.trim().split(' '))].filter(
      (word) => word.length > 3 && !own.some((form) => form.includes(` ${word} `)),
    );
  const spread = new Map<string, number>();
  for (const statement of core) for (const word of wordsOf(statement)) spread.set(word, (spread.get(word) ?? 0) + 1);
  const weigh = (statement: Statement) => {
    const words = wordsOf(statement);
    return words.reduce((sum, word) => sum + (spread.get(word) ?? 1) - 1, 0) / Math.sqrt(words.length + 8);
  };
  const most = Math.max(1e-9, ...core.map(weigh));
  return (statement) => weigh(statement) / most;
}
