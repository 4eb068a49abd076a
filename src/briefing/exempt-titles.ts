import type { BriefingOptions } from './briefing.ts';
import type { BriefingDependencies } from './dependencies.ts';
import { names } from './mention.ts';
import { asWords, type Statement } from './statements.ts';
import type { Topic } from './topic.ts';
import { FILLER_STEMS, readWords } from './topic-words.ts';

/**
 * Whether an exempt paper bears the topic as its title, which agendas publish. What stands inside is not looked at: saying
 * that it is exempt would let a reader find out, word by word, what it holds.
 */
export function bearsExemptTitle(topic: Topic, deps: BriefingDependencies, options: BriefingOptions): boolean {
  if (options.exempt === 'allowed') return false;
  const exempt = deps.library.papers().filter(({ visibility }) => visibility === 'exempt');
  const words = readWords(topic.text, deps, []).words.filter(({ stem }) => !FILLER_STEMS.has(stem));
  const saysAll = (title: string) => words.length > 0 && words.every(({ stem }) => title.includes(` ${stem} `));
  const named = (title: string) => (topic.unheard.length > 0 ? saysAll(title) : names(title, topic));
  return exempt.some((paper) =>
    [paper.title, ...paper.nodes.map(({ item }) => item.title)].some((title) => named(asWords(title))),
  );
}

/** Whether the topic is the title of an exempt paper in so many words, and no public sentence holds all of them. */
export function isExemptTitle(
  { text }: Topic,
  statements: readonly Statement[],
  deps: BriefingDependencies,
  options: BriefingOptions,
): boolean {
  if (options.exempt === 'allowed') return false;
  const words = readWords(text, deps, []).words.filter(({ stem }) => !FILLER_STEMS.has(stem));
  const saysAll = (said: string) => words.every(({ stem }) => said.includes(` ${stem} `));
  if (words.length < 2) return false;
  const titles = deps.library
    .papers()
    .filter(({ visibility }) => visibility === 'exempt')
    .flatMap((paper) => [paper.title, ...paper.nodes.map(({ item }) => item.title)]);
  return (
    titles.some((title) => saysAll(asWords(title))) &&
    !statements.some(({ words: said, context }) => saysAll(said) || saysAll(context))
  );
}
