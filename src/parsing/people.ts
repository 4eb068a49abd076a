import type { Person } from '../papers/person.ts';
import type { DraftPerson } from './draft.ts';
import { namesPerson } from './heading.ts';

const startOfName =
  /(?=\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|Lord|Lady|Baroness|Revd?|Reverend|Canon)\b\.?\s+[A-Z])/;

/** Splits a line that names several people in columns: "Mr. M. Frisby CC Mr. N. Lockyer". */
export function namesIn(line: string): string[] {
  return line
    .split(startOfName)
    .map((name) => name.replace(/[,;\s]+$/, '').trim())
    .filter((name) => name !== '');
}

/** Reads a name with its role: "Mrs. D. Taylor CC – Lead Member", "Mrs. H. J. Fryer CC (Chairman)", "Jane Moore, Director". */
export function readPerson(text: string, capacity: Person['capacity'], lines: readonly [number, number]): DraftPerson {
  const bracketed = /^([^()]{2,80}?)\s*\(([^()]{2,100})\)\.?$/.exec(text);
  const dashed = /^(.{2,80}?)\s+[\u2013\u2014-]\s*(.{2,150})$/.exec(text);
  const listed = /^([^,]{2,60}),\s*(.{2,150})$/.exec(text);
  const found = bracketed ?? dashed ?? listed;
  return { name: (found?.[1] ?? text).trim(), role: found?.[2]?.trim() ?? null, capacity, lines };
}

/** Everyone a line of an attendance or membership list names. */
export function peopleIn(line: string, capacity: Person['capacity'], number: number): DraftPerson[] {
  const lines: [number, number] = [number, number];
  return namesIn(line)
    .filter((name) => namesPerson(`${name} `) && name.split(' ').length > 1)
    .map((name) => readPerson(name, capacity, lines));
}
