import { searchWords } from '../indexing/search-words.ts';

/** Ways to name a topic, beside what is part of it although it says other words. */
export interface TopicTerms {
  readonly names: readonly string[];
  readonly holds: readonly string[];
}

/** The same as stemmed phrases. */
export interface TopicPart {
  readonly names: readonly (readonly string[])[];
  readonly holds: readonly (readonly string[])[];
}

export type TopicMap = readonly TopicPart[];

/** What belongs under each topic, ready to be met in any inflection. */
export function createTopicMap(terms: readonly TopicTerms[]): TopicMap {
  const stemmed = (phrases: readonly string[]) =>
    phrases.map((phrase) => searchWords(phrase)).filter((words) => words.length > 0);
  return terms.map(({ names, holds }) => ({ names: stemmed(names), holds: stemmed(holds) }));
}
