import { slug } from '../text/slug.ts';
import type { Block } from './block.ts';
import { type DraftNode, type DraftPerson, growNode } from './draft.ts';
import type { ItemWriter } from './writer.ts';

const way = /^(?:tel(?:ephone)?|phone|mobile|e-?mail)\b\s*(?:no\.?|number)?\s*[:.]?|^0\d{3,4}\s?\d{3}|^\S+@\S+\.\S+$/i;

/** Whether a heading opens the list of officers to ask. */
export const opensContacts = (heading: string): boolean =>
  /^(?:officers?(?:\(s\))?|persons?|people) to contact\b|^contact officers?\b|^contacts?(?: details| officers?| information)?:?$|^contacts? for (?:enquiries|further information)\b|^(?:for )?further information(?: contact)?:?$/i.test(
    heading,
  );

/** Reads a block of contacts, or a line of one: each person with role, telephone and e-mail is one node. */
export function readContact(writer: ItemWriter, block: Block): void {
  block.lines.forEach((text, index) => {
    const number = block.from + index;
    const open = writer.last();
    if (open?.kind === 'contact' && (isWay(text) || !hasWay(open))) {
      growNode(open, text, number, '\n');
      return;
    }
    const line = { ...block, text, from: number, to: number };
    writer.add('contact', line, { name: `contact-${slug(nameOf(text))}` });
  });
}

/** The officers that contact nodes name, with the role as printed. */
export function officersOf(nodes: readonly DraftNode[]): DraftPerson[] {
  return nodes
    .filter((node) => node.kind === 'contact')
    .map((node) => {
      const [first = '', ...rest] = node.text.split('\n');
      const name = nameOf(first);
      const beside = withoutWays(first.slice(first.indexOf(name) + name.length)).replace(/^[\s,.(\u2013-]+|[).]$/g, '');
      const role = [beside, ...rest.filter((line) => !isWay(line))].filter((part) => part !== '').join(', ');
      return { name, role: role || null, capacity: 'officer' as const, lines: [node.from, node.to] as const };
    });
}

/** Telephone and e-mail may stand on the line of the name and the role. */
const withoutWays = (text: string): string =>
  text
    .split(/,\s+|[.;]?\s+(?=(?:tel(?:ephone)?|phone|mobile|e-?mail)\b\s*(?:no\.?|number)?\s*[:.])/i)
    .filter((part) => !isWay(part.trim()) && !/^0[\d\s()]{8,}$|\S@\S/.test(part.trim()))
    .join(', ');

const isWay = (text: string): boolean => way.test(text) || /^\d{1,2}(?:\.\d{1,2})*\.?$/.test(text);
const hasWay = (node: DraftNode): boolean => node.text.split('\n').some(isWay);

const titled = /^(?:name|(?:support |lead |contact |report )?(?:officer|contact|author))\s*:\s*/i;

const nameOf = (text: string): string =>
  text
    .replace(titled, '')
    .replace(/\.$/, '')
    .split(/,|\s[\u2013-]\s|\(/, 1)[0]
    ?.trim() ?? text;
