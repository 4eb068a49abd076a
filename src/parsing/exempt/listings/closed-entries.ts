import type { DraftNode } from '../../body/draft.ts';
import { saysSomething } from '../../body/item-title.ts';
import { accessOf } from '../wordings/access-field.ts';
import { readExclusion } from '../wordings/exclusion.ts';
import { mayMarkLoosely } from '../wordings/loose-mark.ts';
import { upTo } from '../wordings/up-to.ts';

/**
 * What an agenda tells of an item below a field that says that it is not public: "Publication: Exempt \u2013 Members only", and
 * then what is proposed. The title stays, and so does an item of which no more is told than whose report it is.
 */
export function closedEntries(nodes: readonly DraftNode[]): ReadonlySet<DraftNode> {
  const closed = new Set<DraftNode>();
  for (const [index, node] of nodes.entries()) {
    if (!isField(node)) continue;
    const told = upTo(nodes, index, (one) => one.item !== node.item || one.kind === 'agenda-entry');
    if (told.slice(1).some(tells)) for (const one of told) closed.add(one);
  }
  return closed;
}

const isField = ({ kind, text, item }: DraftNode): boolean =>
  (kind === 'paragraph' || kind === 'list-item') &&
  item.label !== null &&
  text.length <= longestField &&
  text.includes(':') &&
  mayMarkLoosely(text) &&
  accessOf(text) === 'closed';
const longestField = 80;

/** A sentence, and no name of an officer or of a document. */
const tells = ({ text }: DraftNode): boolean => text.split(/\s+/, 8).length >= 8 && /[.;]\s*$/.test(text);

/**
 * Whether an entry goes on after its title with what is to be told in private: "5. Care home fees. The Board will offer \u2026".
 * What an officer is asked to do, whose report it is and why it is private are no such words.
 */
export const tellsMore = (text: string): boolean =>
  text
    .split(/(?<=[.;])\s+(?=[A-Z])/)
    .slice(1)
    .some((one) => one.split(/\s+/, fewestWords).length === fewestWords && saysSomething(one) && !isFormal(one));
const fewestWords = 6;

const isFormal = (sentence: string): boolean =>
  /^\W*(?:to [a-z]+\b|report of\b|(?:the |this |these )?(?:report|item|appendix|paper|press|public|committee|cabinet|board|panel|members|council)s? (?:is|are|will|may|to)\b|pages?\b|wards?\b|contact\b|\()/i.test(
    sentence,
  ) ||
  mayMarkLoosely(sentence) ||
  readExclusion(sentence) !== null;
