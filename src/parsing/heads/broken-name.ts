import { isBodyName, mayBeBody } from './body-name.ts';
import { nameOfCouncil } from './council.ts';

/** Where a name that is set large may break: before its last words, or at a word that joins its parts. */
const restOfName =
  /^(?:(?:select |scrutiny |overview and scrutiny |(?:and )?policy |sub-?)?(?:committee|panel|board|commission|forum|group|partnership|authority))$/i;
/** "Regeneration and Environment" above "Policy Development Committee". */
const endOfName = /^(?:[A-Z][\w'\u2019-]+ ){1,2}(?:(?:sub-?)?committee|panel|commission|board|forum|partnership)$/i;
const joins = /[a-z] (?:and|&) [a-z]|,/i;
const leadsOn = /(?:,|&|\b(?:and|of|for|the))$/i;
const goesOn = /^(?:and|of|for|&)\s/;

/** Lines where a body's name that runs over two or three of them stands on one: "Children and Families Scrutiny", "Committee". */
export function joinBrokenNames(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const above = joined.at(-1) ?? '';
    if (breaksInName(above, line)) joined[joined.length - 1] = `${above} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** Whether a body's name breaks between two lines. */
export const breaksInName = (above: string, line: string): boolean =>
  (restOfName.test(line) || (joins.test(above) && endOfName.test(line)) || leadsOn.test(above) || goesOn.test(line)) &&
  line.length < 90 &&
  mayBeBody(above.replace(leadsOn, '').trim()) &&
  (!isBodyName(above) || leadsOn.test(above)) &&
  nameOfCouncil(above) === null &&
  mayBeBody(`${above} ${line}`.replace(leadsOn, '').trim());
