import type { Block } from '../body/block.ts';
import type { DraftPerson } from '../body/draft.ts';
import { isSignature, namesPerson } from '../body/heading.ts';
import { readPerson } from '../people/people.ts';

/** The signature under a statement: a name on one line, the office on the next; at the end the name may stand alone. */
export function readSignature(
  block: Block,
  next: Block | undefined,
  last: boolean,
): { person: DraftPerson; block: Block } | null {
  const lines = [...block.lines, ...(next?.lines ?? [])];
  const [name = '', office = null, ...more] = lines;
  const signs = isSignature(name, office ?? '') && lines.length === 2;
  if (!signs && (!last || !namesPerson(name))) return null;
  if (name.length > 60 || more.length > 0 || (office !== null && /[.:]$/.test(office))) return null;
  const to = next?.to ?? block.to;
  const person = readPerson(name, 'author', [block.from, to]);
  return {
    person: { ...person, role: office ?? person.role },
    block: { ...block, text: lines.join('\n'), lines, to },
  };
}
