import type { Person } from '../../papers/person.ts';
import { attendanceHeading } from './attendance-heading.ts';

/** A line of a list, with what it says the people on it are. */
export interface Listed {
  readonly text: string;
  readonly line: number;
  readonly capacity: Person['capacity'];
  readonly role: string | null;
}

/** A name or an office that the line's end breaks goes on in the line below. */
export function joinWrapped(listed: readonly Listed[]): Listed[] {
  const joined: Listed[] = [];
  for (const one of listed) {
    const last = joined.at(-1);
    if (last && last.capacity === one.capacity && goesOn(last.text, one.text))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${one.text}` };
    else joined.push(one);
  }
  return joined;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

const goesOn = (above: string, below: string): boolean =>
  attendanceHeading(below) === null && (breaksOff(above) || /^(?:and|&)\s/.test(below));

const breaksOff = (text: string): boolean =>
  count(text, '(') > count(text, ')') ||
  /\b(?:and|of|for|the|to|by)$|&$/.test(text) ||
  (/,$/.test(text) && (/^(?:Councillors|Cllrs)\b/.test(text) || text.includes('('))) ||
  /\((?:Mr|Mrs|Ms|Miss|Dr)\b[^()]*\),\s[^()]*$/.test(text) ||
  tornName.test(text) ||
  tornTitled.test(text) ||
  /\);\s+[A-Z][\w'\u2019-]*$/.test(text);

/** "Councillors Amina Farouk, Peter Loxley, Bryn": where the others have two names, the last has lost its second to the line below. */
const tornName = /^(?:Councillors|Cllrs)\.?\s+[A-Z][\w.'\u2019-]*\s+[A-Z].*(?:,|\band)\s+[A-Z][\w.'\u2019-]*$/;

/** "Mrs Ann Lee (Diocese) and Mr Pavel": where one before has two names behind a title, the last has lost its second. */
const tornTitled =
  /\b(?:Mrs?|Ms|Miss|Dr)\.? [A-Z][\w'\u2019-]+ [A-Z][\w'\u2019-]+.*(?:,|;|\band)\s+(?:Mrs?|Ms|Miss|Dr)\.?\s+[A-Z][\w'\u2019-]+$/;
