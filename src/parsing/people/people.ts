import type { Person } from '../../papers/person.ts';
import type { DraftPerson } from '../body/draft.ts';
import { namesPerson } from '../body/heading.ts';

/** Where a name begins: at its title, or at the first of two ("Councillor Mrs Thackray"); in brackets it is whom somebody stood in for. */
const startOfName =
  /(?<!\b(?:Councillor|Cllr|Alderman|Ald|Professor|Prof|Reverend|Revd?|Y)\.?\s)(?=\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Alderman|Ald|Baillie|Bailie|Provost|Sir|Dame|Lord|Lady|Baroness|Revd?|Reverend|Canon|Fr|Rabbi|Imam|(?:Y )?Cynghorydd|Cyng)\b\.?\s+[A-Z])(?![^(]*\))/;

/** Splits a line that names several people in columns: "Mr. M. Frisby CC Mr. N. Lockyer". */
export function namesIn(said: string): string[] {
  const given = said.startsWith('COUNCILLORS ')
    ? said.replace('COUNCILLORS', 'Councillors').replace(/ AND (?=[A-Z])/g, ' and ')
    : said;
  const parts = given.split(/;\s*/);
  if (parts.length > 1) return parts.flatMap(namesIn);
  const groups = given.split(
    /,?\s+(?:(?:and|a|ac)\s+)?(?=(?:Councillors|Cllrs|Aldermen|Baillies|Bailies|(?:Y |y )?Cynghorwyr)\b\.?\s*[:\u2013-]?\s*[A-Z])/,
  );
  if (groups.length > 1) return groups.flatMap(namesIn);
  const line = given.trim().replace(/(?<=[a-z)])\.\s+(?=\d|[A-Z][a-z]+(?: [A-Za-z]+)?:).*$/, '');
  const listed =
    /^(Councillors|Cllrs|Aldermen|Baillies|Bailies|(?:Y |y )?Cynghorwyr)\b\.?\s*[:\u2013-]?\s*(.{3,900})$/.exec(line);
  if (listed) return shareTitle(oneOf[listed[1] ?? ''] ?? 'Y Cynghorydd', listed[2] ?? '');
  return line
    .split(startOfName)
    .map((name) =>
      name
        .replace(cameHow, '')
        .replace(/(?:[,;\s]|\s(?:and|a|ac)|(?<=[A-Za-z]{2})\.)+$/, '')
        .trim(),
    )
    .filter((name) => name !== '');
}

/** "joined the meeting by video link" is no part of a name. */
const cameHow =
  /\s+(?:and from|for (?:lateness|absence|early departure)|joined|attended|attending|arrived|left|was|were|took|via|by)\b.*$/;

const oneOf: Readonly<Record<string, string>> = {
  Councillors: 'Councillor',
  Cllrs: 'Cllr',
  Aldermen: 'Alderman',
  Baillies: 'Baillie',
  Bailies: 'Bailie',
};

/** "Councillors A. Khan, B. Jones and C. Lee": each of them is a councillor. */
const shareTitle = (title: string, names: string): string[] =>
  names
    .split(
      /,\s+(?:and\s+)?(?![^(]*\))|\s+(?:and|ac?)\s+(?=[A-Z])(?![^(]*\))|(?<=\b[A-Z]\.? [A-Z][a-z'\u2019-]+)\s+(?=[A-Z]\.? [A-Z][a-z])/,
    )
    .map((name) => name.trim().replace(/[.,;]$/, ''))
    .filter((name) => name !== '')
    .map((name) => (ownTitle.test(name) ? name : `${title} ${name}`));

/** In a list of councillors some bear another title, or one of their own. */
const ownTitle = /^(?:Rev|Revd|Reverend|Mr|Provost|Baillie|Bailie|Alderman|Lord|Lady|Sir|Dame|Professor|Prof)\b\.?\s/i;

/** "The Mayor (Councillor Greta Lowe) in the Chair": the name stands in the brackets. */
const inBrackets =
  /^(?:The )?((?:Right |Rt Hon |Worshipful |the |Deputy |Lord |Vice[- ])*(?:Mayor|Provost|Chair(?:man|woman|person)?|Leader|Convener|President))\s*\(((?:Councillor|Cllr|Alderman|Mrs?|Ms|Miss|Dr)\b[^()]{2,60})\)(?:,? in the chair)?[.;]?$/i;

/** A rank that stands before the name: "Station Manager Ada Crane", "Chief Inspector J. Hale", "Nurse Ivo Bell". */
const rank =
  /^((?:(?:Station|Watch|Group|Area|Crew) (?:Manager|Commander)|(?:(?:Detective|Chief|Temporary|Assistant|Deputy) ){0,2}(?:Superintendent|Inspector|Sergeant|Constable)|Nurse|Sister|Captain|Major|Colonel|Brigadier))\s+(?=\p{Lu}[\p{L}.'\u2019-]*(?:\s+\p{Lu}[\p{L}.'\u2019-]*){0,2}$)/u;

/** Reads a name with its role, and the rank before it as part of the role. */
export function readPerson(given: string, capacity: Person['capacity'], lines: readonly [number, number]): DraftPerson {
  const person = readNamed(given, capacity, lines);
  const before = rank.exec(person.name);
  if (!before) return person;
  const role = [before[1], person.role].filter(Boolean).join(', ');
  return { ...person, name: person.name.slice(before[0].length), role };
}

/** "Priti Raval (PR), Finance Partner": the initials by which the minutes call her are no office. */
export function withoutInitials(given: string): string {
  const [, name = '', initials = '', rest = ''] = /^([^(),]{4,80}?)\s*\(([A-Z]{2,4})\)(.*)$/.exec(given) ?? [];
  const own = initials !== '' && name.replace(/[^\p{Lu}]/gu, '').endsWith(initials);
  return own && !/[,;][^()]*\(/.test(rest) ? name + rest : given;
}

/** Reads a name with its role: "Mrs. D. Taylor CC – Lead Member", "Mrs. H. J. Fryer CC (Chairman)", "Jane Moore, Director". */
function readNamed(said: string, capacity: Person['capacity'], lines: readonly [number, number]): DraftPerson {
  const given = withoutInitials(said);
  const text = (inBrackets.exec(given)?.slice(1, 3).reverse().join(', ') ?? given)
    .replace(/(?<=\))(?:,\s+(?:and\s+)?|\s+(?:and|with)\s+)\d.*$/, '')
    .replace(/,?\s+(?:presided|presiding)\.?$/, '')
    .replace(/,\s+who (?:had |has )?(?:sent|given|gave|tendered)\b.*$/, '')
    .replace(/[.,;]?\s+(?:tel(?:ephone)?|phone|e-?mail)\b\s*(?:no\.?)?\s*:.*$/i, '');
  const bracketed = /^([^()]{2,80}?)\s*\(([^()]{2,100}(?:\([^()]{2,60}\))?)\)\.?$/.exec(text);
  const dashed = /^(.{2,80}?)\s+[\u2013\u2014-]\s*(.{2,150})$/.exec(text);
  const listed = /^([^,]{2,60}),\s*(.{2,150})$/.exec(text);
  const both = /^([^()]{2,80}?)\s*\((?![A-Z]{1,4}\))([^()]{2,60})\)\s*[\u2013\u2014-]\s*(.{2,150})$/.exec(text);
  const beside = /^([^()]{2,80}?)\s*\(([A-Z][^()]{2,60})\)\s+([A-Z][a-z-]+(?: [A-Za-z-]+){0,3})$/.exec(text);
  if (beside) return { name: (beside[1] ?? '').trim(), role: `${beside[2]}, ${beside[3]}`, capacity, lines };
  if (both) return { name: (both[1] ?? '').trim(), role: `${both[2]}, ${both[3]?.trim()}`, capacity, lines };
  const office = listed && !listed[2]?.startsWith('(') ? listed : null;
  const found =
    (office && [bracketed, dashed].some((other) => other?.[1]?.includes(',')) ? office : null) ??
    (/\s[\u2013\u2014-]\s/.test(bracketed?.[1] ?? '') ? dashed : bracketed) ??
    dashed ??
    listed;
  return { name: (found?.[1] ?? text).trim(), role: found?.[2]?.trim() ?? null, capacity, lines };
}

/** "Mary Brown, Director of Children's Services": two to four names, then the office. */
const nameWithOffice =
  /^(?:\p{Lu}[\p{L}\d'\u2019.-]{0,30} ){1,3}\p{Lu}[\p{L}\d'\u2019-]{1,30}(?:\s*(?:,| [\u2013-]|\()\s*[A-Z]|,\s+(?:an? |the )?(?:(?:parent|foster|primary|secondary|co-opted|independent|young|vice|deputy|school) )*(?:governor|head\w*|teacher|chair\w*|clerk|carer|person|member|representative|parent|pupil|student|observer|officer|adviser|manager)\b)/u;

/** "Ben Cole", "* Jo Allardyce (Chairman)", "A Scullion, Director of Leisure": in a list of people, a line that is a name. */
const justName = /^(?:\*\s*)?(?:\p{Lu}[\p{L}\d'\u2019.-]{0,30} ){1,3}\p{Lu}[\p{L}\d'\u2019-]{1,30}$/u;
const isPlainlyNamed = (line: string): boolean =>
  nameWithOffice.test(line.replace(/^\*\s*/, '')) || (isPlainName(line) && line.length > 3);

/** Whether a line is nothing but a person's name, without a title. */
export const isPlainName = (line: string): boolean =>
  justName.test(line) &&
  !/\b(?:Council|Committee|Room|Hall|Members?|Officers?|Chamber|Street|Agenda|Item|Above|Present)$/.test(line);

/** Several people on one line, each with the office in brackets: "Dana Ellery (Head), Greg Finn (Manager)". */
const namesBy = (line: string): string[] =>
  line
    .replace(/^\*\s*/, '')
    .split(/(?<=\)),\s+(?:and\s+)?(?=[A-Z\d])/)
    .map((name) => name.trim())
    .filter((name) => !/^\d/.test(name));

/** Everyone a line of an attendance or membership list names; a semicolon parts one with the office from the next. */
export function peopleIn(given: string, capacity: Person['capacity'], number: number): DraftPerson[] {
  const line = withoutInitials(given);
  const among = line.split(/;\s+(?![^(]*\))/).flatMap((part) => peopleAmong(part.trim(), capacity, number));
  return [...among, ...officesIn(line, number)];
}

/** "… T. Oram. Town Clerk: Mrs P. Denning.": whose office stands before the name, after those who were present. */
const officeFirst =
  /(?<=[.;]\s)((?:[A-Z][a-z]+ ){0,3}(?:Clerk|Officer|Secretary|Manager|Director|Treasurer)):\s+([^:]{3,100}?)(?=(?<=[a-z)])\.\s+(?:\d|[A-Z])|\.?$)/g;

const officesIn = (line: string, number: number): DraftPerson[] =>
  [...line.matchAll(officeFirst)].flatMap(([, role = '', names = '']) =>
    peopleAmong(names.trim(), 'officer', number).map((person) => ({ ...person, role: person.role ?? role })),
  );

function peopleAmong(line: string, capacity: Person['capacity'], number: number): DraftPerson[] {
  const lines: [number, number] = [number, number];
  const titled = namesIn(line).filter(
    (name) => (namesPerson(`${name} `) && name.split(' ').length > 1) || inBrackets.test(name),
  );
  const plain =
    titled.length === 0 && capacity !== 'member' && isPlainlyNamed(line) ? namesBy(line) : titled.flatMap(namesBy);
  return plain.map((name) => readPerson(name, capacity, lines));
}
