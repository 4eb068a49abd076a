import { isBlank, type Line } from '../text/line.ts';

const field = /^\S[^:]{2,40}:\s{2,}(?=\S)/;
/** So many fields whose words begin at one column show that the column is the paper's own. */
const FIELDS = 3;

/**
 * Reads the fields at the front of a paper whose label wraps in a narrow column of its own ("Financial" above
 * "Implications:") with the label whole before its words. The column is where the words of most other fields begin.
 */
export function readWrappedLabels(lines: readonly Line[]): Line[] {
  const column = columnOf(lines);
  if (column === null) return [...lines];
  const result = [...lines];
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (end < lines.length && !isBlank(lines[end] ?? { number: 0, text: '' })) end += 1;
    const block = lines.slice(start, end);
    const whole = rewritten(
      block.map(({ text }) => text),
      column,
    );
    block.forEach((line, at) => {
      const text = whole?.[at];
      if (text !== undefined) result[start + at] = { ...line, text };
    });
    start = end;
  }
  return result;
}

/** Where the words of at least three fields begin, and of more than begin at any other column. */
function columnOf(lines: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    const [before] = (text.includes(':') && field.exec(text.slice(0, 100))) || [];
    if (before) counts.set(before.length, (counts.get(before.length) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && most[1] >= FIELDS ? most[0] : null;
}

/** The lines of a block whose label wraps, the label whole on the first; null where it is no such block. */
function rewritten(texts: readonly string[], column: number): string[] | null {
  if (texts.length < 2 || texts.some((text) => !/^\s*$/.test(text.slice(column - 2, column)))) return null;
  const labels = texts.map((text) => text.slice(0, column).trim());
  const words = texts.map((text) => text.slice(column).trim());
  const [first = ''] = labels;
  const wraps =
    first !== '' &&
    !first.includes(':') &&
    labels.filter((label) => label.includes(':')).length === 1 &&
    labels.some((label) => label.endsWith(':'));
  const count = words.indexOf('');
  const solid = count === -1 || (count > 0 && words.slice(count).every((each) => each === ''));
  if (!wraps || !solid) return null;
  return overLines([...labels, ...words].filter(Boolean).join(' ').split(/\s+/), texts.length);
}

/** The words on so many lines, most of them on the first, so that the paragraph still stands where it stood. */
const overLines = (words: readonly string[], lines: number): string[] => [
  words.slice(0, words.length - lines + 1).join(' '),
  ...words.slice(words.length - lines + 1),
];
