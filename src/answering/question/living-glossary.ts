import { searchWords } from '../../indexing/search-words.ts';
import type { Acronym } from '../../papers/acronyms.ts';
import { COMMON_WORDS } from './common-words.ts';
import { createGlossary, type Glossary, type GlossaryTerm } from './glossary.ts';

/** What papers explain themselves. */
export type Explained = Pick<Acronym, 'short' | 'long'>;

/**
 * A glossary that grows with the library: its own lines, and the short forms that the papers explain, both ways. It is made
 * anew when `acronyms` returns another list.
 */
export function livingGlossary(terms: readonly GlossaryTerm[], acronyms: () => readonly Explained[]): Glossary {
  const written = createGlossary(terms);
  let kept: { readonly of: readonly Explained[]; readonly glossary: Glossary } | null = null;
  const current = (): Glossary => {
    const of = acronyms();
    if (kept?.of !== of) kept = { of, glossary: createGlossary([...terms, ...termsOf(of, terms, written)]) };
    return kept.glossary;
  };
  return {
    at: (words, start) => current().at(words, start),
    knows: (word) => current().knows(word),
    beginningWith: (letter) => current().beginningWith(letter),
  };
}

/** Each short form with all it stands for; those that are words of their own ("IT", "CARE") would mislead. */
function termsOf(
  acronyms: readonly Explained[],
  terms: readonly GlossaryTerm[],
  written: Glossary,
): readonly GlossaryTerm[] {
  const known = new Set(terms.flatMap(({ short = [] }) => short.map((form) => form.toLowerCase())));
  return acronyms
    .filter(({ short, long }) => {
      const plain = short.toLowerCase();
      const [word = '', ...more] = searchWords(plain);
      const misleading = COMMON_WORDS.has(plain) || (more.length === 0 && written.knows(word) && !known.has(plain));
      return !misleading && !known.has(plain) && long.trim().includes(' ');
    })
    .map(({ short, long }) => ({ official: [long], short: [short] }));
}
