import type { Person } from '../../papers/person.ts';
import type { DraftPerson } from '../body/draft.ts';
import { namesPerson } from '../body/heading.ts';
import { isPlainName, readPerson } from './people.ts';

const officeWord =
  '(?:Executive|Directors?|Head|Managers?|Officers?|Lawyer|Solicitor|Clerk|Treasurer|Secretary|Advis[eo]r|Administrator|Engineer|Planner|Accountant|Co-?ordinator|Principal|Headteacher|Lead)';
const titled = "(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? (?:\\p{Lu}\\.? ){0,3}\\p{Lu}[\\p{L}'\\u2019-]+";
const initialled = "(?:\\p{Lu}\\.? ?){1,3} ?\\p{Lu}[\\p{Ll}'\\u2019][\\p{L}'\\u2019-]*";

/** "Chief Executive - J Dickson Borough Lawyer \u2013 G Cole": the office before each name, and a dash. */
const officeDash = new RegExp(
  `((?:\\p{Lu}[\\p{L},&' -]*?\\s)?\\b${officeWord}\\b[\\p{L},&' ]*?)\\s+[\\u2013-]\\s+(${titled}|${initialled})(?=[,;.]?\\s+\\p{Lu}|[,;.]?$)`,
  'gu',
);
/** "Head of Audit: Jo Tarn": the office, a colon and the name. */
const officeColon = new RegExp(
  `((?:\\p{Lu}[\\p{L},&' -]*?\\s)?\\b${officeWord}\\b[\\p{L},&' ]*?):\\s+(${titled}|${initialled}|\\p{Lu}[\\p{L}'\\u2019-]+ \\p{Lu}[\\p{L}'\\u2019-]+)(?=[,;.]?\\s+\\p{Lu}|[,;.]?$)`,
  'gu',
);
/** "Director, Regional Services (Ms. C. Curran)": the office before each name, the name in brackets. */
const officeBracket = new RegExp(`((?:\\p{Lu}[^()]*?\\s)?\\b${officeWord}\\b[^()]*?)\\s*\\((${titled})\\)`, 'gu');

/** Those whom a line names behind their offices; nobody where a name stands first. */
export function officesFirst(line: string, capacity: Person['capacity'], at: number): DraftPerson[] {
  if (namesPerson(line)) return [];
  const found = [
    ...(line.includes('(') ? line.matchAll(officeBracket) : []),
    ...(/\w: [A-Z]/.test(line) ? line.matchAll(officeColon) : []),
    ...(/\s[\u2013-]\s/.test(line) ? line.matchAll(officeDash) : []),
  ];
  return found.map(([, office = '', name = '']) => ({
    ...readPerson(name.trim(), capacity, [at, at]),
    role: office.replace(/^(?:[,;]\s*|and\s+)+/, '').trim(),
  }));
}

const single =
  /\b(?:officer|director|member|head|manager|leader|executive|services?|team|governors?|parent|school|academy|college|primary|secondary|nursery|lead|advis[eo]r|teacher|headteacher|principal|union|trust|council|partnership|representatives?|church|diocese|union|chair\w*|secretary|clerk|treasurer|observer|co-?opted|independent|substitute|deputy|assistant|interim|convener|vice|mayor|ysgol|schools|finance|catering|transport|police|nhs|healthwatch|federation|centre|hospital|communit(?:y|ies)|housing|education|democratic|legal|inclusion|safeguarding|learning|support|of|for|the)\b/i;
/** A title that those behind it share. */
const groupTitle = /\b(?:Councillors|Cllrs|Aldermen|Baillies|Bailies|Cynghorwyr)\b/i;

/** "Peter Barlow, Sue Marlow (Chair) and Raj Sandhu": three names or more, or two, and nothing else. */
export function plainNames(line: string, capacity: Person['capacity'], at: number): DraftPerson[] {
  if (capacity === 'member' || groupTitle.test(line)) return [];
  const parts = line
    .replace(/[,;.]+$/, '')
    .split(/[,;]\s+(?:and\s+)?(?![^(]*\))|\s+and\s+(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const names = parts.map((part) => readPerson(part, capacity, [at, at]));
  const isName = ({ name }: DraftPerson): boolean =>
    (namesPerson(`${name} `) && name.includes(' ')) || (isPlainName(name) && !single.test(name));
  return parts.length > 1 && names.every(isName) ? names : [];
}

/** "Councillor Reed in the Chair; Councillors \u2026", "Councillor Millar, Convener, in the Chair": who was, and the words after. */
const chairing =
  /^(.{4,80}?)(?:,\s+(the )?((?:Vice[- ]|Deputy )?(?:Conven[eo]r|Chair\w*|Mayor|Provost|Leader|President)))?(?:,|\s[\u2013-])?\s+(?:was |took |(?:was )?presiding )?(?:in )?the chair(?:[.;,]?$|[.;,]\s+|\s+and\s+)(.*)$/i;

interface Chaired {
  readonly name: string;
  readonly role: string;
  readonly rest: string;
}

/** Who a line says was in the chair. */
export function inTheChair(line: string): Chaired | null {
  const [, name, , office, rest = ''] = chairing.exec(line) ?? [];
  const person =
    name && (namesPerson(name) || isPlainName(name) || /\((?:Councillor|Cllr|Mrs?|Ms|Dr)\b[^()]+\)$/.test(name));
  return person ? { name, role: office ?? 'Chair', rest } : null;
}

const surname = (name: string): string => name.split(' ').at(-1)?.toLowerCase() ?? '';

/** Gives the chair to whom the list names already, and adds whom it does not. */
export function seatChair(people: readonly DraftPerson[], { name, role }: Chaired, at: number): DraftPerson[] {
  const read = readPerson(name, 'present', [at, at]);
  const same = people.filter((one) => one.capacity === 'present' && surname(one.name) === surname(read.name));
  if (same.length !== 1) return [...people, { ...read, role: read.role ?? role }];
  return people.map((one) => (one === same[0] ? { ...one, role: one.role ?? role } : one));
}
