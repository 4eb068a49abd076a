import type { Line } from './line.ts';

/**
 * Takes off what programs that write Markdown add to words: the name behind a heading, “{#purpose .unnumbered}”, and the
 * stroke before a quotation mark that needs none.
 */
export const undressLines = (lines: readonly Line[]): readonly Line[] =>
  lines.some(isDressed) ? lines.map((line) => (isDressed(line) ? { ...line, text: undress(line.text) } : line)) : lines;

const isNamed = (text: string): boolean => text.endsWith('}') && text.startsWith('#');

const isDressed = ({ text }: Line): boolean => isNamed(text) || text.includes("\\'") || text.includes('\\"');

const undress = (text: string): string =>
  (isNamed(text) ? text.replace(/\s+\{[#.][^{}]{0,200}\}$/, '') : text).replace(/\\(['"])/g, '$1');
