import { isBlank, type Line } from '../text/line.ts';

const superscripts = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';
/** Notes of one page. */
const mostNotes = 20;

/**
 * Raises the numbers of footnotes that a text laid out from a PDF has as plain figures: those alone on a line above each
 * note at the foot of its page, and the mark of each in the text, where one place alone can be it. "1,2341 referrals" with
 * a note 1 is "1,234" and its mark: a figure is never changed where its own digits would do.
 */
export function raisePrintedNotes(lines: readonly Line[]): Line[] {
  const raised = [...lines];
  const pages = new Map<number, number[]>();
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const page = pages.get(line.page ?? 1);
    if (page) page.push(index);
    else pages.set(line.page ?? 1, [index]);
  });
  for (const page of pages.values()) raisePage(raised, page);
  return raised;
}

function raisePage(lines: Line[], page: readonly number[]): void {
  const notes = notesOf(lines, page);
  const first = notes[0];
  if (!first) return;
  const text = page.filter((index) => index < first.at);
  const marks = notes.map(({ number }) => marksIn(lines, text, number));
  notes.forEach(({ at, number }, index) => {
    const [mark, ...others] = marks[index] ?? [];
    if (!mark || others.length > 0) return;
    raise(lines, mark.line, mark.from, number);
    raise(lines, at, lines[at]?.text.indexOf(number) ?? 0, number);
  });
}

/** Numbers alone on their lines that count on to the foot of a page, each above words. */
function notesOf(lines: readonly Line[], page: readonly number[]): { readonly at: number; readonly number: string }[] {
  const alone = page.flatMap((at, place) => {
    const number = /^\s*(\d{1,2})$/.exec(lines[at]?.text ?? '')?.[1];
    const below = lines[page[place + 1] ?? -1]?.text ?? '';
    const opensNote = page[place + 1] === at + 1 && /^\s*["'\u2018\u201c(]?[A-Z\u00a3\d].*[a-z]{2}/.test(below);
    return number && opensNote ? [{ at, number }] : [];
  });
  const from = alone.findLastIndex(
    ({ number }, index) => Number(number) !== Number(alone[index - 1]?.number ?? -9) + 1,
  );
  return from < 0 ? [] : alone.slice(from, from + mostNotes);
}

/** Where the mark of a note may stand: behind a word, a figure that has a digit too many, or a figure and a space. */
function marksIn(
  lines: readonly Line[],
  text: readonly number[],
  number: string,
): { readonly line: number; readonly from: number }[] {
  const bearing = text.filter((line) => lines[line]?.text.includes(number));
  const found = [closeMark(number), apartMark(number)].map((pattern) =>
    bearing.flatMap((line) =>
      [...(lines[line]?.text ?? '').matchAll(pattern)].map((match) => ({
        line,
        from: match.index + match[0].length - number.length,
      })),
    ),
  );
  return found.find(({ length }) => length > 0) ?? [];
}

const closeMark = (number: string): RegExp =>
  new RegExp(
    `(?:[a-z]{3,}[.,;:)\\u2019\\u201d"']?|[a-z]{2}[.,;:)]|\\d,\\d{3}|\\b(?:19|20)\\d\\d\\/\\d\\d|\\d%|\\.\\u201d)${number}(?![\\d%]|[.,]\\d)`,
    'g',
  );
const apartMark = (number: string): RegExp =>
  new RegExp(`(?:\\d,\\d{3}|\\d%|[a-z]{3}) ${number}(?= [a-z]|[.,;:]?$)`, 'g');

function raise(lines: Line[], at: number, from: number, number: string): void {
  const line = lines[at];
  if (!line) return;
  const mark = [...number].map((digit) => superscripts.charAt(Number(digit))).join('');
  const before = line.text.slice(0, from);
  lines[at] = {
    ...line,
    text: `${before.trim() === '' ? before : before.trimEnd()}${mark}${line.text.slice(from + number.length)}`,
  };
}
