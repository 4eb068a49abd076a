import { monthNames } from '../text/dates.ts';

const dayAbove = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: (?:${monthNames}))?,?$`, 'i');
const restOfDay = new RegExp(`^(?:(?:${monthNames}),? )?20\\d{2}$`, 'i');

/** Lines where a day that breaks between two of them stands on one: "CABINET: 10 MARCH", "2026". */
export function joinBrokenDates(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above !== undefined && restOfDay.test(line) && dayAbove.test(above))
      joined[joined.length - 1] = `${above} ${line}`;
    else joined.push(line);
  }
  return joined;
}
