import type { Line } from './line.ts';

/** A sign before a line that quotes it, as Markdown sets a box; cells and arrows keep theirs. */
const quoted = /^ {0,3}>(?: ?> ?)* ?(?![>=<-])/;
/** "> 65 years", ">£5m": more than so many; among lines that are quoted a line may begin with a figure too. */
const moreThan = /^ {0,3}> ?\u00a3?\d[\d,.]*\s*(?:%|[a-z]|$|[|\t:\u2013-])/;
/** One line may begin so for another reason. */
const fewest = 2;

/** Takes the signs off lines that a Markdown text quotes, so that a box reads as the paragraphs that it holds. */
export function unquoteLines(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => text.includes('>') && quotes(text))) return lines;
  const isQuoted = (at: number): boolean => {
    const text = lines[at]?.text ?? '';
    return (
      quotes(text) || (moreThan.test(text) && (quotes(lines[at - 1]?.text ?? '') || quotes(lines[at + 1]?.text ?? '')))
    );
  };
  const found = lines.map((_, at) => isQuoted(at));
  if (found.filter(Boolean).length < fewest) return lines;
  return lines.map((line, at) => (found[at] ? { ...line, text: line.text.replace(quoted, '') } : line));
}

const quotes = (text: string): boolean => quoted.test(text) && !moreThan.test(text);
