import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../src/indexing/sentences.ts';
import { chance, pick } from './chance.ts';

const FROM_THREE_WORDS = 3;
const LONGEST = 45;
const SYLLABLES =
  'thorn bury ash field wick ham marl stan ley oak worth brad shel ton quen dale hox ford lyn mere'.split(' ');

/**
 * Makes sentences that read like the papers' own: each walks from a sentence's beginning from word to word as the papers
 * do (two words choose the third), so that words repeat and sentences run as in real papers. `name` puts a name of its own in.
 */
export function createSentenceMaker(papersFolder: string, seed: number) {
  const next = chance(seed);
  const sentences = readdirSync(papersFolder)
    .sort()
    .flatMap((file) => sentencesOf(readFileSync(join(papersFolder, file), 'utf8')));
  const openings: string[] = [];
  const follows = new Map<string, (string | null)[]>();
  for (const words of sentences) {
    openings.push(words.slice(0, 2).join(' '));
    for (let at = 0; at + 1 < words.length; at += 1) {
      const key = `${words[at]} ${words[at + 1]}`;
      const known = follows.get(key);
      const word = words[at + 2] ?? null;
      if (known) known.push(word);
      else follows.set(key, [word]);
    }
  }
  return {
    sentence(name: string): string {
      const words = (pick(openings, next) ?? '').split(' ');
      while (words.length < LONGEST) {
        const word = pick(follows.get(words.slice(-2).join(' ')) ?? [], next) ?? null;
        if (word === null) break;
        words.push(word);
      }
      const said = words.join(' ').replace(/Leicestershire|County Council/g, name);
      const ended = /[.!?]$/.test(said) ? said : `${said}.`;
      return next() < 0.2 ? ended.replace(/\.$/, ` in ${name}.`) : ended;
    },
    /** A place or scheme no other paper speaks of: a library's words grow with it. */
    name(): string {
      const part = () => Array.from({ length: 2 }, () => pick(SYLLABLES, next) ?? '').join('');
      return [part(), part()].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
    },
    next,
  };
}

/** Prose alone: tables, fields and headings have no sentences to learn from. */
function sentencesOf(text: string): string[][] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => /[.!?]$/.test(block) && !block.includes('|'))
    .flatMap(splitSentences)
    .map((sentence) => sentence.replace(/^(?:[-•*]\s*)?(?:\(?\w{1,4}[.)]\s+)?/, '').split(' '))
    .filter((words) => words.length > FROM_THREE_WORDS && /^[A-Z]/.test(words[0] ?? ''));
}
