import type { Document, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { elementsIn, isElement, wordsIn } from './html-node.ts';
import { isClosedBy } from './html-private.ts';
import type { LaidLines } from './laid-lines.ts';

/** An answer of the web service on its way into lines. */
export interface XmlPage {
  readonly lines: LaidLines;
  /** The line of the file that a character stands on. */
  lineAt(offset: number): number;
}

/** What an element says, and where. */
export interface XmlField {
  readonly text: string;
  readonly element: Element;
}

export function find(root: Document | Element, name: RegExp): Element | null {
  for (const element of elementsIn(root)) if (name.test(local(element))) return element;
  return null;
}

/** An element's name in small letters, without its namespace. */
export const local = ({ name }: Element): string => name.toLowerCase().replace(/^.*:/, '');

/** The words of the first child of that name, or else of the attribute; entities escaped twice are read as what they stand for. */
export function field(of: Element, name: RegExp): XmlField | null {
  const element = of.children.filter(isElement).find((child) => name.test(local(child)));
  const [, attribute = ''] = Object.entries(of.attribs).find(([key]) => name.test(key.toLowerCase())) ?? [];
  const text = plain(element ? wordsIn(element) : attribute);
  return text === '' ? null : { text, element: element ?? of };
}

const plain = (text: string): string =>
  wordsIn(parseDocument(text.replaceAll('<', '&lt;')))
    .replace(/<[^<>]{0,400}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export const isTrue = (of: Element, name: RegExp): boolean => /^(?:true|1|yes)$/i.test(field(of, name)?.text ?? '');
export const isFalse = (of: Element, name: RegExp): boolean => /^(?:false|0|no)$/i.test(field(of, name)?.text ?? '');

/** Whether an element says of itself, in an attribute or a child, that it is not public. */
export const isClosed = (of: Element): boolean =>
  isClosedBy(Object.entries(of.attribs)) ||
  isClosedBy(
    of.children.filter(isElement).map((child) => [local(child), child.children.some(isElement) ? '' : wordsIn(child)]),
  );

/** Dates of the service are day/month/year; some clients write them year-month-day with the hour. */
export function sayServiceDate(text: string): string {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})(?:T|\s|$)/.exec(text) ?? [];
  const [, day = isoDay, month = isoMonth, year = isoYear] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(day)} ${name} ${year}` : text;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
