import { stem } from './stem.ts';

const WORD = /\d+(?:\.\d+)+|\d+|\p{L}+/gu;

/** The words of a text as search compares them, before stemming: lower case, without accents and apostrophes, 4,089 as 4089, Q3 as q3. */
export function plainWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'‘`](?=s\b)/g, ' ')
    .replace(/[’'‘`]/g, '')
    .replace(/(?<=\d),(?=\d{3}\b)/g, '')
    .replace(/\bq(?:uarter)?\s*([1-4])\b/g, ' quarter $1 ');
  return plain.match(WORD) ?? [];
}

/** The words of a text, stemmed, in order and with repeats: what the index holds and what a question is turned into. */
export function searchWords(text: string): string[] {
  return plainWords(text)
    .map(stem)
    .filter((word) => word !== 's');
}
