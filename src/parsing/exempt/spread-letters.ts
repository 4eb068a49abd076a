import { isAccessWord, saysClosed } from './access-words.ts';

/** "C O N F I D E N T I A L \u2013 N O T F O R P U B L I C A T I O N": at least so many letters, each by itself. */
const isSpread = /^\W*(?:[A-Za-z][\s.]+|[^\sA-Za-z]{1,2}\s+){6,}[A-Za-z]\W*$/;

/**
 * A marking whose letters stand apart, as a stamp or a strap has them, as the words that it is; null for any other text.
 * The spaces between its words may be as wide as those between its letters: it is told apart by the words of markings.
 */
export function closedLetters(text: string): string | null {
  if (text.length > 200 || !isSpread.test(text)) return null;
  const words = text
    .trim()
    .split(/\s{2,}|\s*[^\sA-Za-z.]+\s*/)
    .map((one) => one.replace(/[\s.]/g, ''))
    .filter((one) => one !== '')
    .map(wordsOf);
  if (words.some((one) => one === null)) return null;
  const said = words.join(' ');
  return saysClosed(said) ? said : null;
}

/** Letters run together as the fewest words that markings are made of; null where they are others. */
function wordsOf(letters: string): string | null {
  const best: (string | null)[] = [''];
  for (let end = 1; end <= letters.length; end += 1) {
    const found = best.flatMap((before, start) => {
      const word = letters.slice(start, end);
      return before !== null && word.length > 1 && isAccessWord(word) ? [`${before} ${word}`.trim()] : [];
    });
    best.push(found.sort((one, other) => one.split(' ').length - other.split(' ').length)[0] ?? null);
  }
  return best.at(-1) ?? null;
}
