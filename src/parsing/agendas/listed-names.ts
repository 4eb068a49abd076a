import { slug } from '../text/slug.ts';
import type { AgendaEntry } from './agenda-entry.ts';

interface ListedNames {
  readonly entryOf: (words: string) => AgendaEntry | undefined;
  /** Whether words, or what they begin, may name an entry. */
  readonly mayOpen: (words: string) => boolean;
}

/** What an entry says beside its title: its pages, that it is exempt, whose report it is. */
const aside =
  /\s*(?:\((?:(?:look at |see )?(?:pages?|sheets?)\b|to follow|part [b2]|exempt|confidential|public|verbal|attached)[^)]*\)|\b(?:pages?|pp?\.)\s*\d+.*)$/i;
/** The first page of a paper in a pack whose parts are lettered: "Annual Report        B1". */
const letteredPage = /\s+[A-Z]\d{1,2}(?:\s?[\u2013-]\s?[A-Z]?\d{1,2})?$/;

/** Finds the entry that words name. Nearly no line of a pack names one: most are told by their first letters alone. */
export function finderOf(entries: readonly AgendaEntry[]): ListedNames {
  const listed = entries.map((entry) => ({
    entry,
    names: [entry.title, entry.text].map((one) =>
      slug(one.replace(letteredPage, '').replace(aside, '').replace(aside, '')),
    ),
  }));
  const openings = new Set(listed.flatMap(({ names }) => names.map(openingOf)));
  const mayOpen = (words: string): boolean => {
    const opening = openingOf(words.slice(0, openingLetters));
    return opening.length < 2 || openings.has(opening);
  };
  const entryOf = (words: string): AgendaEntry | undefined => {
    if (!openings.has(openingOf(words.slice(0, openingLetters)))) return undefined;
    const told = slug(words);
    if (told.length < 4) return undefined;
    const long = told.split('-').length >= 3;
    return listed.find(({ names }) => names.some((name) => name === told || (long && name.startsWith(`${told}-`))))
      ?.entry;
  };
  return { entryOf, mayOpen };
}

/** So many letters hold the first two of a title, whatever marks stand before them. */
const openingLetters = 12;
function openingOf(name: string): string {
  let opening = '';
  for (let at = 0; at < name.length && opening.length < 2; at += 1) {
    const code = name.charCodeAt(at);
    if (code > 126) return openingOfMarked(name);
    if (code >= 65 && code <= 90) opening += String.fromCharCode(code + 32);
    else if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) opening += String.fromCharCode(code);
  }
  return opening;
}
const openingOfMarked = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .slice(0, 2);
