import { mayBeginWith } from './first-letter.ts';
import { hasGap } from './gaps.ts';
import { remembered } from './remember.ts';
import { isCapitals } from './title-case.ts';

/** The words of a line without Markdown or inline HTML marks; runs of spaces become one, tabs stay. */
export function plainText(line: string): string {
  const bare = marks.test(line) ? withoutMarks(line) : line;
  return (hasGap(bare) ? bare.replace(/ {2,}/g, ' ') : bare).trim();
}

/** Most lines have none of these. */
const marks = /[<*_\\]/;

/** The words of a line without the marks of a heading either: many rules ask for them. */
export const bareWords = remembered((line) => plainText(line.startsWith('#') ? line.replace(/^#{1,6}\s+/, '') : line));

function withoutMarks(line: string): string {
  const words = (/[<>]/.test(line) ? withoutTags(line) : line).replace(/\*\*|__/g, '');
  return (words.includes('*') ? words.replace(italics, '$1$2') : words).replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1');
}

const italics = /(^|[\s(\u2018\u201c'"])\*([^\s*](?:[^*\n]{0,200}[^\s*])?)\*(?=[\s).,;:!?'"\u2019\u201d]|$)/g;

const withoutTags = (line: string): string =>
  line
    .replace(raisedNumber, (_, digits: string) =>
      [...digits].map((digit) => superscripts.charAt(Number(digit))).join(''),
    )
    .replace(brokenTag, '')
    .replace(/<\/?(?:u|b|i|em|strong|sup|sub|span|br)\b[^<>]{0,80}>/gi, '')
    .replace(/<((?:https?:\/\/|mailto:|www\.)[^<>\s]{1,2000})>/gi, '$1');

/** The number of a note, or a power: beside a figure it would make another one. */
const raisedNumber = /<sup\b[^<>]{0,80}>(?:<a\b[^<>]{0,120}>)?\[?(\d{1,3})\]?(?:<\/a>)?<\/sup>/gi;
const superscripts = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';
/** A tag that a line's end broke. */
const brokenTag = /<(?:span|sup|sub)$|^\s*(?:(?:class|style|id)="[^"<>]{0,80}"\s*)+>/gi;

/** Whether the whole line is set in bold or underlined, which is how extracted text keeps its headings. */
export function isEmphasised(line: string): boolean {
  return mayBeEmphasised(line) && emphasis.test(line.trim());
}

const mayBeEmphasised = mayBeginWith(' \t\n\v\f\r*<_');
const emphasis = /^\*\*[^*]+\*\*:?$|^<u>[^<]+<\/u>:?$|^__[^_]+__$/i;

/** How a line that is set apart from the text is set: in bold, underlined, otherwise, in capitals; empty where it is not. */
export function dressOf(line: string): string {
  const text = line.trim();
  if (isEmphasised(text)) return text.slice(0, 2);
  return isCapitals(text) ? 'capitals' : '';
}

/** How deep a Markdown heading is, or 0 where the line is none. */
export function headingLevel(line: string): number {
  return line.startsWith('#') ? (/^(#{1,6})\s/.exec(line)?.[1]?.length ?? 0) : 0;
}
