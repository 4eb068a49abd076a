import type { Person } from '../../papers/person.ts';
import { namesPerson } from '../body/heading.ts';

const headings: readonly (readonly [RegExp, Person['capacity']])[] = [
  [/^(?:members? |councillors? |committee members? |elected members? )?present\b.{0,25}$/i, 'present'],
  [/^(?:attendees?|attended|those attending|attendance(?: list| details)?)$/i, 'present'],
  [/^(?:elected|substitute|co-opted|independent|voting) members?(?: present)?$/i, 'present'],
  [
    /^(?:(?:committee|board|panel|council|cabinet|forum|voting) )?(?:members|councillors) (?:in attendance|attending)$/i,
    'present',
  ],
  [/^(?:here|who (?:was|is) (?:here|there|present)|who came|people (?:here|who came)|with us)$/i, 'present'],
  [/^(?:statutory )?co-?opt(?:ees?|ed members?)(?: present)?$/i, 'present'],
  [/^(?:(?:school|non[- ]school|academy|primary|secondary|non[- ]voting|external|partner|lay) )+members?$/i, 'present'],
  [
    /^(?:who (?:did not|could not|couldn['\u2019]t) come|sorry(?: they)? (?:could not|couldn['\u2019]t) (?:come|be (?:here|there)))$/i,
    'apologies',
  ],
  [/^(?:unable to attend|could not attend|did not attend)$/i, 'apologies'],
  [/^(?:named )?substitutes?(?: present| attending)?$/i, 'present'],
  [/^(?:in the )?chair(?:man|person)?$|^sederunt$|^convener$/i, 'present'],
  [/^(?:witnesses|guests|advis[eo]rs|observers|invited|also invited)$/i, 'in-attendance'],
  [/^(?:committee |board |panel )?members(?: of the (?:committee|board|panel))?:?$/i, 'present'],
  [/^(?:also |others? )?(?:in attendance|present as observers?)\b.{0,40}$/i, 'in-attendance'],
  [/^attending(?: officers)?$/i, 'in-attendance'],
  [/^also (?:present|in attendance|attending|attended)\b.{0,40}$/i, 'in-attendance'],
  [
    /^(?:LA |council |local authority |lead |other )?(?:officers?|officials)(?: and (?:guests|advis[eo]rs|visitors|observers|witnesses|others))?(?: present| in attendance| attending| in support)?[.:]?$/i,
    'officer',
  ],
  [/^apolog(?:y|ies)\b.{0,60}$/i, 'apologies'],
  [/^(?:(?:who )?(?:sent|gave)|(?:those )?sending) (?:their )?apologies$/i, 'apologies'],
  [/^(?:members? |councillors? )?(?:absent|not present|not attending)\b.{0,20}$/i, 'apologies'],
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

/** All of them in one look: most lines are none. */
const anyHeading = new RegExp(headings.map(([{ source }]) => `(?:${source})`).join('|'), 'i');

/** "School Governor Services Clerk:" above a name says which office it holds. */
export const officeLabel = (line: string): string | null =>
  /^((?:[A-Z][\w'\u2019]+ (?:of |for |to |the |and )*){0,5}(?:Clerk|Secretary|Adviser|Advisor|Treasurer|Minute[- ]taker|Monitoring Officer|Chief Executive)):\s*(?=$|[A-Z])/i.exec(
    line,
  )?.[1] ?? null;

/** "Apologies for absence were received from …": a sentence that opens the list of those who sent them. */
const sentApologies = /^(?:an )?apolog(?:y|ies)\b[^:]{0,90}?\b(?:from|on behalf of)\s+(?=\S)/i;

/** Where the words that open a list end and its names begin, after a colon or, before a name, a dash: "PRESENT - Councillor Reed". */
const afterLabel =
  /^[^:]{2,90}?(?::[-\u2013]?(?=\s|[A-Z\d])\s*|\s*:[-\u2013]$|\s[\u2013\u2014-]\s+(?=(?:the )?(?:Councillors?|Cllrs?|Aldermen|Alderman|Mrs?|Ms|Miss|Dr|Mayor|Provost|Rev)\b))/;

/** How much of a line is the words that open its list. */
export const labelLength = (line: string): number =>
  (sentApologies.exec(line) ?? afterLabel.exec(line))?.[0].length ?? line.length;

/** "P R E S E N T" is a word set apart. */
const joinLetters = (text: string): string =>
  /^[A-Z](?: [A-Z]){3,}\b/.test(text) ? text.replace(/(?<=\b[A-Z]) (?=[A-Z]\b)/g, '').replace(/ {2,}/g, ' ') : text;

/** What a line that opens a list of people says they are. */
export function attendanceHeading(text: string): Person['capacity'] | null {
  const line = text.trim();
  const label = line.slice(0, afterLabel.exec(line)?.[0].length ?? line.length);
  const words = joinLetters(label).replace(/\s*(?::[-\u2013]?|[\u2013\u2014-])\s*$/, '');
  if (namesPerson(words)) return null;
  if (sentApologies.test(text)) return 'apologies';
  const said = [words, ...words.split(/\s+[/|\u2013-]\s+/)].filter((part) => anyHeading.test(part));
  return said.flatMap((part) => headings.find(([pattern]) => pattern.test(part))?.[1] ?? [])[0] ?? null;
}
