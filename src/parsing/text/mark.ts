import { mayBeginWith } from './first-letter.ts';

type MarkStyle = 'number' | 'dotted' | 'roman' | 'letter' | 'bullet';

/** What numbers a paragraph or a point: its label without brackets or stops, and how it is written. */
export interface Mark {
  readonly label: string;
  readonly style: MarkStyle;
  /** What stands around the label: "(a)", "a)" and "a." are three runs, not one. */
  readonly form: string;
}

export interface MarkedText {
  readonly mark: Mark;
  readonly rest: string;
}

const bullet = /^(?:[-*\u2013]\s+|[\u2022\u25cf\u25aa\u25e6\u00b7\uf0b7](?:\s+|$))/;
/** "5.", and "5a." of an item that stands under item 5. */
const number = /^(\d{1,3}[a-zA-Z]?)[.)](?:\s+|$)/;
const bracketedNumber = /^\((\d{1,2})\)(?:\s+|$)/;
/** A text may open with a figure too: "1.1 212 beds are empty." Two figures alone are cells of a row. */
const dotted =
  /^(\d{1,3}[A-Z](?:\.\d{1,2}){1,3}|\d{1,2}(?:\.\d{1,2}){1,3}|\d{3}\.\d{1,2}(?=\s+[A-Z][A-Za-z]+[ :]))[.)]?\s+(?=[A-Z\u2018\u201c'"([\u00a3]|\d[\d.,/%-]*\s+(?:[a-z]|[A-Z][a-z]+ [a-z\d]))/;
const minuteNumber = /^((?!(?:19|20)\d\d\/)\d{1,4}\/\d{2,4})[.:]?(?:\s+(?=[A-Z])|$)/;
const roman = /^(?:\(([ivxl]{1,8})\)|([ivxl]{1,8})[.)])(?:\s+|$)/;
const letter = /^(?:\(([a-z])\)|([a-z])[.)])(?:\s+|$)/;

/** Reads the label a line begins with, if any. "- ii) text" is point ii: the hyphen is only how extraction draws a list. */
export function readMark(line: string): MarkedText | null {
  const start = line.trimStart();
  if (!maySayMark(start)) return null;
  const dash = bullet.exec(start);
  if (dash) {
    const rest = start.slice(dash[0].length);
    const inner = readLabel(rest);
    return inner && inner.mark.style !== 'dotted'
      ? inner
      : { mark: { label: '\u2022', style: 'bullet', form: '' }, rest };
  }
  return readLabel(start);
}

/** Most lines begin with a capital: they bear no mark. */
const maySayMark = mayBeginWith('0123456789(abcdefghijklmnopqrstuvwxyz-*');

/** What any label begins with. */
const mayLabel = /^(?:[\d(]|[a-z]{1,8}[.)])/;

function readLabel(start: string): MarkedText | null {
  if (!mayLabel.test(start)) return null;
  return (
    match(start, dotted, 'dotted') ??
    match(start, minuteNumber, 'number') ??
    match(start, number, 'number') ??
    match(start, bracketedNumber, 'number') ??
    match(start, roman, 'roman') ??
    match(start, letter, 'letter')
  );
}

function match(start: string, pattern: RegExp, style: MarkStyle): MarkedText | null {
  const found = pattern.exec(start);
  const label = found?.[1] ?? found?.[2];
  if (!found || !label) return null;
  const form = found[0].replace(label, '').trim();
  return { mark: { label, style, form }, rest: start.slice(found[0].length) };
}

const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l'];

/** The lower-case roman numeral of a number from 1 to 59. */
export function romanNumeral(value: number): string {
  return `${tens[Math.floor(value / 10)] ?? ''}${ones[value % 10] ?? ''}`;
}
