import type { Passage } from '../../indexing/passage.ts';
import { type Acronym, explainedAcronyms } from '../../papers/acronyms.ts';
import type { SqliteDatabase } from './open-database.ts';

type Explained = Pick<Acronym, 'short' | 'long'>;

/** The short forms that a file's public passages explain, each once. */
export function acronymsOf(passages: readonly Passage[]): readonly Explained[] {
  const texts = passages.filter(({ visibility }) => visibility === 'public').map(({ text }) => text);
  return eachOnce(texts.flatMap((text) => [...explainedAcronyms(text)].map(([short, long]) => ({ short, long }))));
}

/** The short forms that the public papers explain. They are read of each file when it is written: reading every paragraph takes a second or two in a large library. */
export function storedAcronyms(database: SqliteDatabase): readonly Explained[] {
  const files = database.prepare<[], string>("SELECT acronyms FROM files WHERE acronyms <> '[]' ORDER BY file").pluck();
  return eachOnce(files.all().flatMap((acronyms): Explained[] => JSON.parse(acronyms)));
}

function eachOnce(explained: readonly Explained[]): Explained[] {
  return [...new Map(explained.map((one) => [`${one.short} ${one.long.toLowerCase()}`, one])).values()];
}
