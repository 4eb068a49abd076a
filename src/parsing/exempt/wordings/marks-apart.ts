import { isBlank, type Line } from '../../text/line.ts';
import { isAccessWord, saysClosed, speaksOfAccessAlone } from './access-words.ts';

/** "*** BEGIN PINK PAGES ***", "[EXEMPT TEXT ENDS]": of signs and of words for marks alone, and it says that it begins or ends. */
const mayPart = /\b(?:begin|end|start)/i;
const longest = 100;

/** Sets a line that does nothing but begin or end what is private, or a marking whose letters stand apart, off from the lines that stand right above and below. */
export function setMarksApart(asFound: readonly Line[]): readonly Line[] {
  const spread = new Set<Line>();
  const lines = asFound.map((line) => {
    const text = closedLetters(line.text);
    if (text === null) return line;
    const closed = { ...line, text };
    spread.add(closed);
    return closed;
  });
  const isMark = (line: Line): boolean => spread.has(line) || parts(line);
  if (!lines.some(isMark)) return lines;
  return lines.flatMap((line, index) => {
    if (!isMark(line)) return [line];
    const bare = { ...line, text: line.text.replace(/^[\s*=~_-]+|[\s*=~_-]+$/g, '') };
    const [above, below] = [lines[index - 1], lines[index + 1]];
    return [
      ...(above && !isBlank(above) ? [{ number: above.number + 0.5, text: '' }] : []),
      bare,
      ...(below && !isBlank(below) ? [{ number: line.number + 0.5, text: '' }] : []),
    ];
  });
}

const parts = ({ text }: Line): boolean =>
  text.length <= longest &&
  mayPart.test(text) &&
  !text.startsWith('#') &&
  (/^\W*(?:begin|end|start)/i.test(text) || /\b(?:begins?|ends?|starts?)(?: here)?\W*$/i.test(text)) &&
  (standsOut.test(text) || !/[a-z]/.test(text)) &&
  speaksOfAccessAlone(text) &&
  saysClosed(text);

/** In small letters and without signs about it, such a line may be the rest of a sentence that wraps. */
const standsOut = /^\s*[^\w\s]|[^\w\s.,;]\s*$|^\s*(?:[A-Z][a-z]+\W+)+(?:of |the )*\w+\W*$/;

/** "C O N F I D E N T I A L \u2013 N O T F O R P U B L I C A T I O N": at least so many letters, each by itself. */
const isSpread = /^\W*(?:[A-Za-z][\s.]+|[^\sA-Za-z]{1,2}\s+){6,}[A-Za-z]\W*$/;

/**
 * A marking whose letters stand apart, as a stamp or a strap has them, as the words that it is; null for any other text.
 * The spaces between its words may be as wide as those between its letters: it is told apart by the words of markings.
 */
function closedLetters(text: string): string | null {
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
