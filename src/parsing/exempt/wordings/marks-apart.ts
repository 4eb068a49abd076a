import { isBlank, type Line } from '../../text/line.ts';
import { saysClosed, speaksOfAccessAlone } from './access-words.ts';

/** "*** BEGIN PINK PAGES ***", "[EXEMPT TEXT ENDS]": of signs and of words for marks alone, and it says that it begins or ends. */
const mayPart = /\b(?:begin|end|start)/i;
const longest = 100;

/** Sets a line that does nothing but begin or end what is private off from the lines that stand right above and below. */
export function setMarksApart(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(parts)) return lines;
  return lines.flatMap((line, index) => {
    if (!parts(line)) return [line];
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
