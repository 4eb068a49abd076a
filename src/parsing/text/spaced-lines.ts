import { hasWideGap } from './gaps.ts';
import { isBlank, type Line } from './line.ts';

/** Fewer lines than these tell nothing of how a text is spaced. */
const fewest = 12;
/** Of its lines so many have an empty one below; heads of sections may stand right above their text. */
const mostlySpaced = 0.7;

/**
 * Makes words whole where a text made from a PDF has an empty line after every line, in mid-sentence too: a line that
 * breaks off takes up the next. A text with paragraphs of its own stays as it is.
 */
export function joinSpacedLines(lines: readonly Line[]): readonly Line[] {
  const filled = lines.flatMap((line, index) => (isBlank(line) ? [] : [index]));
  if (filled.length < fewest) return lines;
  const isSpaced = filled.map((at) => isBlank(lines[at + 1] ?? blank));
  if (isSpaced.filter(Boolean).length < filled.length * mostlySpaced) return lines;
  const texts = filled.map((at) => lines[at] ?? blank);
  const width = texts.reduce((most, { text }) => (text.length < 200 ? Math.max(most, text.trim().length) : most), 0);
  const torn = texts.flatMap((line, at) =>
    !bold.test(line.text) && breaksOff(line, texts[at + 1], width) ? [isSpaced[at] ?? false] : [],
  );
  const apart = torn.filter(Boolean).length;
  if (apart < 3 || apart * 20 < texts.length || apart < torn.length * 0.8) return lines;
  const joined: Line[] = [];
  let last = -1;
  let above = blank;
  let blanks: Line[] = [];
  for (const line of lines) {
    const open = joined[last];
    if (isBlank(line)) blanks.push(line);
    else if (open && open.text.length <= longest && breaksOff(above, line, width)) {
      joined[last] = { ...open, to: line.number, text: together(open.text, line.text) };
      above = line;
      blanks = [];
    } else {
      joined.push(...blanks, line);
      last = joined.length - 1;
      above = line;
      blanks = [];
    }
  }
  return [...joined, ...blanks];
}

const blank: Line = { number: 0, text: '' };

const bold = /^\*\*(?!\*)(.+?)\*\*$/;
/** Cells beside each other are no sentence that breaks off. */
const columns = /\S(?: {3,}|\t)\S/;
const hasColumns = (text: string): boolean => (text.includes('\t') || hasWideGap(text)) && columns.test(text);
const opens = /^(?:[-*\u2022\u00b7#|>]|\[|\(?[a-z\d]{1,4}[.)](?:\s|$)|\d)/i;

/** No paragraph is longer, in letters. */
const longest = 20_000;

/** Whether a line ends where no paragraph does, so that the next goes on with it. */
function breaksOff({ text }: Line, next: Line | undefined, width: number): boolean {
  const [above, below] = [text.trim(), next?.text.trim() ?? ''];
  if (below === '' || /^(?:[-_=*]\s?){3,}$/.test(below) || /^(?:[-_=*]\s?){3,}$/.test(above)) return false;
  if (hasColumns(above) || hasColumns(below)) return false;
  const [one, other] = [bold.exec(above)?.[1], bold.exec(below)?.[1]];
  if (one && other)
    return (
      isOfCapitals(one) &&
      isOfCapitals(other) &&
      (/,$|\b(?:HELD|IN|THE|OF|AND|AT|ON|FOR)$/.test(one) || /^\S+$/.test(other)) &&
      !/[.:;]$/.test(one)
    );
  if (one || other || /[.:;!?|]["'\u2019\u201d)*]*$/.test(above) || opens.test(below) || /^#/.test(above)) return false;
  if (/^[a-z]/.test(below)) return /[\w,\u2019)]$/.test(above) && (above.split(' ').length > 2 || record.test(above));
  if (day.test(above) && month.test(below)) return true;
  return /,$/.test(above)
    ? above.length > 40
    : goesOn.test(above) || /\), [A-Z]\w+$/.test(above) || (width >= 60 && above.length > width * 0.85);
}

/** "MINUTES", then "of a meeting of …". */
const record = /^(?:minutes?|notes|record)$/i;
const day = /\b\d{1,2}(?:st|nd|rd|th)?$/;
const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const goesOn = / (?:of|and|the|to|for|with|by|at|on|in|from|a|an|or|than)$/;

const isOfCapitals = (text: string): boolean => text === text.toUpperCase() && /[A-Z]{2}/.test(text);

const together = (above: string, below: string): string => {
  const [one, other] = [bold.exec(above.trim())?.[1], bold.exec(below.trim())?.[1]];
  return one && other ? `**${one} ${other}**` : `${above.trim()} ${below.trim()}`;
};
