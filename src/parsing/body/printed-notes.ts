import { mayBeginWithFigure } from '../text/first-letter.ts';
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
  const alone = notesOf(lines, page);
  const notes = alone.length > 0 ? alone : notesInLine(lines, page);
  const first = notes[0];
  if (!first) return;
  const text = page.filter((index) => index < first.at);
  const ways = alone.length > 0 ? [closeMark, apartMark] : [closeMark];
  const marks = notes.map(({ number }) => marksIn(lines, text, number, ways));
  if (alone.length === 0 && marks.filter(({ length }) => length === 1).length * 2 <= notes.length) return;
  notes.forEach(({ at, number }, index) => {
    const [mark, ...others] = marks[index] ?? [];
    if (!mark || others.length > 0) return;
    raise(lines, mark.line, mark.from, number);
    raise(lines, at, lines[at]?.text.indexOf(number) ?? 0, number);
  });
}

/** Numbers alone on their lines that count on to the foot of a page, each above words. */
function notesOf(lines: readonly Line[], page: readonly number[]): Note[] {
  const alone = page.flatMap((at, place) => {
    const text = lines[at]?.text ?? '';
    const number = mayBeginWithFigure(text) ? /^\s*(\d{1,2})$/.exec(text)?.[1] : undefined;
    if (!number) return [];
    const below = lines[page[place + 1] ?? -1]?.text ?? '';
    const opensNote = page[place + 1] === at + 1 && /^\s*["'\u2018\u201c(]?[A-Z\u00a3\d].*[a-z]{2}/.test(below);
    return opensNote ? [{ at, number }] : [];
  });
  const from = alone.findLastIndex(
    ({ number }, index) => Number(number) !== Number(alone[index - 1]?.number ?? -9) + 1,
  );
  return from < 0 ? [] : alone.slice(from, from + mostNotes);
}

/** Lines at the foot of a page that begin with a number and its note, and count on to its end: "1 Source: census." */
function notesInLine(lines: readonly Line[], page: readonly number[]): Note[] {
  const notes: Note[] = [];
  let wrapped = 0;
  for (const at of page.toReversed()) {
    const number = /^\s{0,8}(\d{1,2}) {1,4}["'\u2018\u201c(]?[A-Z\u00a3]/.exec(lines[at]?.text ?? '')?.[1];
    const last = notes[0];
    if (number && (!last || Number(number) === Number(last.number) - 1)) {
      notes.unshift({ at, number });
      wrapped = 0;
    } else {
      wrapped += 1;
      if (number || wrapped > longestNote || notes.length >= mostNotes) break;
    }
  }
  return notes;
}

/** How many lines a note may take beside its first. */
const longestNote = 3;

interface Note {
  readonly at: number;
  readonly number: string;
}

/** Where the mark of a note may stand: behind a word, a figure that has a digit too many, or a figure and a space. */
function marksIn(
  lines: readonly Line[],
  text: readonly number[],
  number: string,
  ways: readonly ((number: string) => RegExp)[],
): { readonly line: number; readonly from: number }[] {
  const bearing = text.filter((line) => lines[line]?.text.includes(number));
  const found = ways
    .map((way) => way(number))
    .map((pattern) =>
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
    `(?:[a-z]{3,}[.,;:)\\u2019\\u201d"']?|[a-z]{2}[.,;:)]|\\d,\\d{3}|\\b(?:19|20)\\d\\d\\/\\d\\d|\\b(?:19|20)\\d\\d[.;,](?=\\d{1,2}(?: [A-Z]|$))|\\d%|\\.\\u201d)${number}(?![\\d%]|[.,]\\d)`,
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
