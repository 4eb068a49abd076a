import { isBlank, type Line } from '../text/line.ts';
import { saysClosed, speaksOfAccessAlone } from './access-words.ts';

/** "*** BEGIN PINK PAGES ***", "[EXEMPT TEXT ENDS]": of signs and of words for marks alone, and it says that it begins or ends. */
const mayPart = /\b(?:begin|end|start)/i;
const longest = 100;

/** Sets a line that does nothing but begin or end what is private apart from the lines that stand right above and below. */
export function setMarksApart(lines: readonly Line[]): readonly Line[] {
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

const isMark = ({ text }: Line): boolean =>
  text.length <= longest &&
  mayPart.test(text) &&
  !text.startsWith('#') &&
  (/^\W*(?:begin|end|start)/i.test(text) || /\b(?:begins?|ends?|starts?)(?: here)?\W*$/i.test(text)) &&
  speaksOfAccessAlone(text) &&
  saysClosed(text);
