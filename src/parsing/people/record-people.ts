import type { Person } from '../../papers/person.ts';
import type { DraftNode, DraftPerson } from '../body/draft.ts';
import { namesPerson } from '../body/heading.ts';
import { isPlainName, readPerson } from './people.ts';

const fields: readonly (readonly [RegExp, Person['capacity']])[] = [
  [
    /^(?:report |lead |paper )?authors?(?: of (?:the )?report| and contact)?$|^(?:report|paper) (?:by|of|from)$|^(?:(?:written|prepared|compiled|produced|completed) )?by$|^from$/,
    'author',
  ],
  [
    /^(?:lead|contact|responsible|accountable|report|reporting|case|support) (?:officer|director)s?$|^officers?(?: to)? contact$|^contact(?: name| person| details)?$|^(?:officer|lead|presenter|presented by)$/,
    'officer',
  ],
  [
    /^(?:decision maker|decision taken by|made by|portfolio|(?:lead|cabinet|executive|portfolio) (?:member|holder))$/,
    'member',
  ],
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
    .replace(/(?<=[a-z)]{2})\.$/, '')
    .trim();
  const read = (one: string): DraftPerson => readPerson(one, capacity, [from, to]);
  const each = words.split(another).map(read);
  return (each.every(isNamed) ? each : [read(words)]).filter(isNamed);
}

const isNamed = ({ name }: DraftPerson): boolean =>
  (namesPerson(`${name} `) && name.includes(' ')) || (isPlainName(name) && !isOffice.test(name));

/** "Jane Moore, Head of Access and Bob Hill, Head of Finance": another name in full, with the office behind it. */
const another =
  /;\s+|(?:,\s+|\s+)and\s+(?=[A-Z][\w'\u2019-]+ [A-Z][\w'\u2019-]+(?:,|\s\(|\s[\u2013-]))|(?<=^[A-Z][\w'\u2019-]+ [A-Z][\w'\u2019-]+)\s+and\s+(?=[A-Z][\w'\u2019-]+ [A-Z][\w'\u2019-]+$)/;

const isOffice =
  /\b(?:officer|director|member|head|manager|leader|executive|service|services|team|cabinet|holder|department|solicitor|mayor|board|committee|panel|group|council|partnership|trust|forum|people|families|learning|education|skills|housing|care|health|inclusion|resources|communities|finance|wellbeing|transport|planning|standards|for|of|and)\b/i;
