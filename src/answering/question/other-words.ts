import type { Understanding } from './understand.ts';

/** A question said in the papers' words, for a second search; null where the glossary knows no other words for it. */
export function otherWords({ terms }: Understanding): string | null {
  if (terms.every(({ others }) => others.length === 0)) return null;
  return terms
    .map(({ words, others }) =>
      others.length > 0
        ? others
            .slice(0, 3)
            .map((phrase) => phrase.join(' '))
            .join(' ')
        : words.join(' '),
    )
    .join(' ');
}
