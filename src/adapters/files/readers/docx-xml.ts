import type { Document, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { elementsIn, isElement } from './html-node.ts';

export const parseXml = (xml: string): Document => parseDocument(xml, { xmlMode: true });

export const childrenOf = (parent: Document | Element): Element[] => parent.children.filter(isElement);

export const child = (parent: Element, name: string): Element | undefined =>
  childrenOf(parent).find((element) => element.name === name);

/** The value of a property such as `<w:ilvl w:val="1"/>` below a path of elements. */
export function valueAt(parent: Element | undefined, ...path: readonly string[]): string | undefined {
  let element = parent;
  for (const name of path) element = element && child(element, name);
  return element?.attribs['w:val'];
}

export const named = (root: Document | Element, name: string): Element[] =>
  [...elementsIn(root)].filter((element) => element.name === name);
