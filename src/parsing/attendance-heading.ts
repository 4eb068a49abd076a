import type { Person } from '../papers/person.ts';
import { namesPerson } from './heading.ts';

const headings: readonly (readonly [RegExp, Person['capacity']])[] = [
  [/^(?:members? |councillors? |committee members? |elected members? )?present\b.{0,25}$/i, 'present'],
  [/^(?:attendees?|attended|those attending|attendance(?: list| details)?)$/i, 'present'],
  [/^(?:elected|substitute|co-opted|independent|voting) members?(?: present)?$/i, 'present'],
  [
    /^(?:(?:committee|board|panel|council|cabinet|forum|voting) )?(?:members|councillors) (?:in attendance|attending)$/i,
    'present',
  ],
  [/^(?:named )?substitutes?(?: present| attending)?$/i, 'present'],
  [/^(?:in the )?chair(?:man|person)?$|^sederunt$|^convener$/i, 'present'],
  [/^(?:witnesses|guests|observers|invited|also invited)$/i, 'in-attendance'],
  [/^(?:committee |board |panel )?members(?: of the (?:committee|board|panel))?:?$/i, 'present'],
  [/^(?:also )?(?:in attendance|present as observers?)\b.{0,40}$/i, 'in-attendance'],
  [/^attending(?: officers)?$/i, 'in-attendance'],
  [/^also (?:present|in attendance)\b.{0,40}$/i, 'in-attendance'],
  [
    /^(?:LA |council |local authority |lead |other )?officers?(?: present| in attendance| attending| in support)?[.:]?$/i,
    'officer',
  ],
  [/^apolog(?:y|ies)\b.{0,60}$/i, 'apologies'],
  [/^(?:absent|not present)\b.{0,20}$/i, 'apologies'],
  [/^membership\b.{0,40}$/i, 'member'],
  [/^present (?:remotely|virtually|online|via .{3,30})$/i, 'present'],
  [
    /^(?:(?:in )?(?:remote|virtual|online) attendance|attending (?:remotely|virtually|online|via .{3,30}))$/i,
    'in-attendance',
  ],
  [/^(?:aelodau(?:['\u2019]n)? )?(?:yn )?b?presennol$|^aelodau$/i, 'present'],
  [/^hefyd(?: yn)? bresennol$|^swyddogion\b.{0,30}$/i, 'in-attendance'],
  [/^ymddiheuriadau\b.{0,40}$/i, 'apologies'],
];

/** "Apologies for absence were received from …": a sentence that opens the list of those who sent them. */
export const sentApologies = /^apolog(?:y|ies)\b[^:]{0,60}?\b(?:from|on behalf of)\s+(?=\S)/i;

/** "P R E S E N T" is a word set apart. */
const joinLetters = (text: string): string =>
  /^[A-Z](?: [A-Z]){3,}\b/.test(text) ? text.replace(/(?<=\b[A-Z]) (?=[A-Z]\b)/g, '').replace(/ {2,}/g, ' ') : text;

/** What a line that opens a list of people says they are. */
export function attendanceHeading(text: string): Person['capacity'] | null {
  const words = joinLetters(text.trim().split(/:\s/, 1)[0] ?? '').replace(/\s?:$/, '');
  if (namesPerson(words)) return null;
  if (sentApologies.test(text)) return 'apologies';
  const said = words.split(/\s+[/|]\s+/);
  return headings.find(([pattern]) => said.some((part) => pattern.test(part)))?.[1] ?? null;
}
