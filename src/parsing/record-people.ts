import type { Person } from '../papers/person.ts';
import type { DraftNode, DraftPerson } from './draft.ts';
import { namesPerson } from './heading.ts';
import { isPlainName, readPerson } from './people.ts';

const fields: readonly (readonly [RegExp, Person['capacity']])[] = [
  [/^(?:report |lead )?authors?(?: of (?:the )?report)?$|^report (?:by|of)$/, 'author'],
  [
    /^(?:lead|contact|responsible|accountable|reporting) (?:officer|director)s?$|^officer contact$|^contact(?: name| person| details)?$/,
    'officer',
  ],
  [/^(?:decision maker|decision taken by|made by|lead member|cabinet member|portfolio holder)$/, 'member'],
];

/** The person a field of a record names: "Report author: Mirella Stanhope", "Contact: Nell Ashby, Head of Waste Email: …". */
export function personInField(
  name: string,
  value: string,
  { from, to }: Pick<DraftNode, 'from' | 'to'>,
): DraftPerson[] {
  const capacity = fields.find(([pattern]) => pattern.test(name))?.[1];
  if (!capacity) return [];
  const words = value
    .replace(/[.,;]?\s*\b(?:e-?mail|tel(?:ephone)?|phone)\b\s*(?:no\.?)?\s*:?.*$/i, '')
    .replace(/[\s,;]+\S+@\S+.*$/, '')
    .replace(/[\s,;]+(?:\+44|0)\d[\d ]{7,}.*$/, '')
    .trim();
  const alone = (words.split(/[,(]|\s[\u2013-]\s/, 1)[0] ?? '').trim();
  const named = (namesPerson(`${alone} `) && alone.includes(' ')) || (isPlainName(alone) && !isOffice.test(alone));
  return named ? [readPerson(words, capacity, [from, to])] : [];
}

const isOffice =
  /\b(?:officer|director|member|head|manager|leader|executive|service|services|team|cabinet|holder|department|solicitor|mayor|board|committee|panel|group|council|partnership|trust|forum|for|of|and)\b/i;
