import type { Line } from './line.ts';

/** A sign before a line that quotes it, as Markdown sets a box; cells and arrows keep theirs. */
const quoted = /^ {0,3}>(?: ?> ?)* ?(?![>=<-])/;
/** One line may begin so for another reason. */
const fewest = 2;

/** Takes the signs off lines that a Markdown text quotes, so that a box reads as the paragraphs that it holds. */
export function unquoteLines(lines: readonly Line[]): readonly Line[] {
  let found = 0;
  for (const { text } of lines) if (text.includes('>') && quoted.test(text)) found += 1;
  if (found < fewest) return lines;
  return lines.map((line) => (quoted.test(line.text) ? { ...line, text: line.text.replace(quoted, '') } : line));
}
