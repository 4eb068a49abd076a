import type { Element } from 'domhandler';
import { isElement } from './html-node.ts';
import { type Numbering, sayNumber } from './list-label.ts';

const types: Readonly<Record<string, Numbering>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};
const styles: Readonly<Record<string, Numbering>> = {
  decimal: 'decimal',
  'lower-alpha': 'lower-alpha',
  'lower-latin': 'lower-alpha',
  'upper-alpha': 'upper-alpha',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
  none: 'none',
  disc: 'bullet',
  circle: 'bullet',
  square: 'bullet',
};

/** The label each point of a list shows, with the space after it: "4. ", "c. ", "iv. ", "- ". */
export function labelsOf(list: Element): Map<Element, string> {
  const points = list.children.filter(isElement).filter(({ name }) => name === 'li');
  const numbering = numberingOf(list, list.name === 'ol' ? 'decimal' : 'bullet');
  const step = 'reversed' in list.attribs ? -1 : 1;
  const first = whole(list.attribs.start) ?? (step < 0 ? points.length : 1);
  let next = first;
  return new Map(
    points.map((point) => {
      const value = whole(point.attribs.value) ?? next;
      next = value + step;
      return [point, labelOf(value, numberingOf(point, numbering))];
    }),
  );
}

function labelOf(value: number, numbering: Numbering): string {
  if (numbering === 'none') return '';
  return numbering === 'bullet' ? '- ' : `${sayNumber(value, numbering)}. `;
}

function numberingOf({ attribs }: Element, inherited: Numbering): Numbering {
  const style = /list-style(?:-type)?\s*:[^;]*?\b([a-z]+(?:-[a-z]+)?)\s*(?:;|$)/i.exec(attribs.style ?? '')?.[1];
  return styles[style?.toLowerCase() ?? ''] ?? types[attribs.type ?? ''] ?? inherited;
}

const whole = (text: string | undefined): number | null =>
  text !== undefined && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : null;
