import { isBlank, type Line } from '../../text/line.ts';
import { isAccessWord, saysClosed, speaksOfAccessAlone } from './access-words.ts';

/**
 * Reads markings as the words that they are, however their letters were set: apart as on a stamp, "E X E M P T", joined by
 * hyphens, "NOT-FOR-PUBLICATION", or over two lines, "Not For" above "Publication". Such a line stands off from those right
 * above and below; every other stays as it is.
 */
export function readMarkLetters(lines: readonly Line[]): readonly Line[] {
  let found = false;
  const read = lines.flatMap((line, index) => {
    if (isSecondHalf(lines, index)) return [];
    const second = lines[index + 1];
    const whole =
      second && isSecondHalf(lines, index + 1) ? { ...line, text: `${line.text} ${second.text.trim()}` } : line;
    const text = wordsOfMark(whole.text);
    if (text === line.text) return [line];
    found = true;
    const isAlone = speaksOfAccessAlone(text);
    const [above, below] = [lines[index - 1], lines[whole === line ? index + 1 : index + 2]];
    return [
      ...(isAlone && above && !isBlank(above) ? [{ number: above.number + 0.5, text: '' }] : []),
      { ...whole, text },
      ...(isAlone && below && !isBlank(below) ? [{ number: line.number + 0.5, text: '' }] : []),
    ];
  });
  return found ? read : lines;
}

const longest = 200;

/** A line in which the letters of markings stand as words do. */
const wordsOfMark = (text: string): string => {
  if (text.length > longest) return text;
  const joined = text.includes('-') ? text.replace(hyphened, (mark) => mark.replaceAll('-', ' ')) : text;
  return mayBeSpread.test(joined) ? closeLetters(joined) : joined;
};

const hyphened =
  /\b(?:not-(?:for|to-be)-(?:publi\w+|release\w*|circulat\w+|disclos\w+|distribut\w+|sharing|shared)|(?:private|exempt)-(?:and-)?confidential|(?:members|councillors)-only)\b/gi;

/** A single letter between spaces, with another behind it. */
const mayBeSpread = /(?:^|[^A-Za-z])[A-Za-z][ .\u00a0]+[A-Za-z][ .\u00a0]+[A-Za-z](?![A-Za-z])/;
/** At least so many letters, each by itself. */
const spread = /(?<![A-Za-z])[A-Za-z](?:[ .\u00a0]+[A-Za-z]){5,}(?![A-Za-z])/g;

/** The spaces between words may be as wide as those between letters: they are told apart by the words of markings. */
function closeLetters(text: string): string {
  const closed = text.replace(spread, (letters) => wordsOf(letters.replace(/[^A-Za-z]/g, '')) ?? letters);
  return closed !== text && saysClosed(closed) ? closed : text;
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

const longestHalf = 40;
/** The last word of a line that goes on. */
const goesOn = /\b(?:not|for|be|and|&|from|strictly|by|of)\s*$/i;

/** The end of a marking that a line right above it begins, both of them words of markings and nothing else. */
function isSecondHalf(lines: readonly Line[], index: number): boolean {
  const [above, line, over, under] = [lines[index - 1], lines[index], lines[index - 2], lines[index + 1]];
  if (!above || !line || above.text.length > longestHalf || line.text.length > longestHalf) return false;
  if (!goesOn.test(above.text) || isBlank(line) || (over && !isBlank(over)) || (under && !isBlank(under))) return false;
  const joined = `${above.text} ${line.text}`;
  return speaksOfAccessAlone(joined) && saysClosed(joined);
}
