import { isBlank, type Line } from './line.ts';
import { type Mark, readMark, romanNumeral } from './mark.ts';

const longestLabel = 8;
/** Cells beside each other are no point of a list. */
const columns = /\t|\||\S {3,}\S/;
/** How a point of a list ends, and how another begins. */
const ends = /(?:[.;:?!]|[;,] (?:and|or|and\/or))["'\u2019\u201d]?$/;
const opens = /^["'\u2018\u201c(\u00a3]?[\p{L}\d]/u;

/**
 * Gives each point of a list its label where text taken from a PDF has the labels first, one below another, and the points
 * after them: "a.", "b.", "c.", an empty line, then three points. Where the points cannot be told apart they stay as they
 * stand.
 */
export function spreadLabels(lines: readonly Line[]): readonly Line[] {
  const written = new Map<number, Line | null>();
  for (let index = 0; index < lines.length; index += 1) {
    const labels = labelsFrom(lines, index);
    if (labels.length < 2) continue;
    const from = index + labels.length + 1;
    const starts = isBlank(lines[from - 1] ?? none) ? pointsFrom(lines, from, labels.length) : [];
    if (starts.length === labels.length) {
      labels.forEach((_, at) => {
        const [label, start] = [lines[index + at], lines[starts[at] ?? -1]];
        if (label && start)
          written.set(starts[at] ?? -1, { ...start, text: `${label.text.trim()} ${start.text.trim()}` });
        written.set(index + at, null);
      });
    }
    index += labels.length;
  }
  if (written.size === 0) return lines;
  return lines.flatMap((line, at) => {
    const text = written.get(at);
    return text === null ? [] : [text ?? line];
  });
}

const none: Line = { number: 0, text: '' };

/** The labels that stand alone, one a line, and count on. */
function labelsFrom(lines: readonly Line[], from: number): readonly Mark[] {
  const labels: Mark[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const text = lines[at]?.text.trim() ?? '';
    if (text === '' || text.length > longestLabel) break;
    const read = readMark(text);
    const last = labels.at(-1);
    if (read?.rest !== '' || (last && !countsOn(last, read.mark))) break;
    labels.push(read.mark);
  }
  return labels;
}

function countsOn(last: Mark, { style, form, label }: Mark): boolean {
  if (style === 'bullet') return last.style === 'bullet';
  if (form !== last.form) return false;
  if (Number(label) === Number(last.label) + 1) return true;
  if (label.length === 1 && label.charCodeAt(0) === last.label.charCodeAt(0) + 1) return true;
  return numerals.indexOf(label) > 0 && numerals.indexOf(label) === numerals.indexOf(last.label) + 1;
}
const numerals = Array.from({ length: 20 }, (_, at) => romanNumeral(at + 1));

/** Where so many points begin among lines without an empty one between them; none where it cannot be told. */
function pointsFrom(lines: readonly Line[], from: number, count: number): readonly number[] {
  const filled: number[] = [];
  for (let at = from; at < lines.length && !isBlank(lines[at] ?? none); at += 1) filled.push(at);
  const texts = filled.map((at) => lines[at]?.text.trim() ?? '');
  if (texts.length < count || texts.some((text) => columns.test(text) || readMark(text.slice(0, 20)))) return [];
  if (texts.length === count) return filled;
  const starts = filled.filter((_, at) => at === 0 || (ends.test(texts[at - 1] ?? '') && opens.test(texts[at] ?? '')));
  return starts.length === count ? starts : [];
}
