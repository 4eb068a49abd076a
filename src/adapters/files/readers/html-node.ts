import type { AnyNode, ChildNode, Element, ParentNode } from 'domhandler';
import { ElementType } from 'htmlparser2';

export const isElement = (node: AnyNode): node is Element =>
  node.type === ElementType.Tag || node.type === ElementType.Script || node.type === ElementType.Style;

/** Class names and id of an element, as one text. */
export const namesOf = ({ attribs }: Element): string => `${attribs.class ?? ''} ${attribs.id ?? ''}`;

/** Elements below a node in reading order; those a test refuses are left out with all they hold. */
export function* elementsIn(root: ParentNode, enter: (element: Element) => boolean = () => true): Generator<Element> {
  const open: ChildNode[] = [...root.children].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node) || !enter(node)) continue;
    yield node;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) open.push(child);
    }
  }
}

/** The words below a node, however deep it is nested; blocks and line breaks are parted by a space, or what is given. */
export function wordsIn(root: AnyNode, enter: (element: Element) => boolean = () => true, between = ' '): string {
  const open: AnyNode[] = [root];
  let words = '';
  for (let node = open.pop(); node; node = open.pop()) {
    const note = node !== root && isElement(node) && node.name === 'sup' ? noteIn(node) : null;
    if (note !== null) words += note;
    else if (node.type === ElementType.Text) words += node.data;
    else if ('children' in node && (!isElement(node) || node === root || enter(node))) {
      if (isElement(node) && parts.has(node.name)) words += between;
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child) open.push(child);
      }
    }
  }
  return words;
}

const superscripts = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

/** The number of a footnote stays small: beside a figure it would make another one. Null where something else is raised. */
function noteIn(sup: Element): string | null {
  const digits = /^[\s([]*(\d{1,3})[\s)\]]*$/.exec(wordsIn(sup))?.[1];
  return digits ? [...digits].map((digit) => superscripts.charAt(Number(digit))).join('') : null;
}

const parts = new Set([
  'br',
  'p',
  'div',
  'li',
  'td',
  'th',
  'tr',
  'ul',
  'ol',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
