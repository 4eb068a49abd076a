import type { Person } from '../../papers/person.ts';
import type { DraftPerson } from '../body/draft.ts';
import { isPlainName, peopleIn, readPerson, withoutInitials } from './people.ts';
import { officesFirst, plainNames } from './run-names.ts';

const offices =
  'Lead|Cabinet|Executive|Portfolio|Chair|Vice|Deputy|Assistant|Interim|Acting|Director|Head|Chief|Corporate|Strategic|Senior|Service|Democratic|Monitoring|Principal|Leader|Independent|Substitute|Parent|Church|Co-?opted|Shadow';
const parts = new RegExp(
  `(?<=\\)),\\s+(?:and\\s+)?(?!(?:${offices})\\b)(?=[A-Z])|(?<=\\))\\s+and\\s+(?!(?:${offices})\\b)(?=[A-Z])`,
);

/**
 * Everyone on a line of a list, where each may bear the office in brackets, with a title or without: "Dr Ivy Stone
 * (Director), Peter Quill (Treasurer) and Jo Dunn (governors)".
 */
export function peopleWithOffices(given: string, capacity: Person['capacity'], line: number): DraftPerson[] {
  const text = withoutInitials(given);
  const read = (part: string): readonly DraftPerson[] => {
    const found = peopleIn(part, capacity, line);
    return found.length > 0 ? found : plainlyNamed(part.trim(), capacity, line);
  };
  const first = officesFirst(text, capacity, line);
  if (first.length > 0) return first;
  const plain = plainNames(text, capacity, line);
  if (plain.length > 0) return plain;
  const whole = read(text);
  const parted = text.split(parts).flatMap(read);
  return [...(parted.length > whole.length ? parted : whole)];
}

/** "Hilary Mossop (governors)": the brackets say for whom; a body is no person. */
function plainlyNamed(part: string, capacity: Person['capacity'], line: number): DraftPerson[] {
  const name = /^([^()]{4,60}?)\s*\([^()]{2,80}\)\.?$/.exec(part)?.[1] ?? '';
  const isPerson = isPlainName(name) && !isBody.test(name) && capacity !== 'member';
  return isPerson ? [readPerson(part, capacity, [line, line])] : [];
}

const isBody =
  /\b(?:group|service|services|team|trust|forum|board|school|academy|college|centre|department|party|union)\b/i;

/** A cell may hold a name a line. */
export const namesOnLines = (cell: string): string[] => cell.split(/\s*<br\s*\/?>\s*/i).filter((name) => name !== '');
