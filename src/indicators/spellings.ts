/** What a dashboard numbers its rows by ("M3", "CS04.", "KPI 12:") is no part of what people call an indicator. */
const rowNumber = /^(?:[A-Z]{1,4}[ -]?)?\d{1,3}[a-z]?[.:)]?\s+(?=[A-Z(%])/;

/** A name as it is compared, and the same without the number of its row. */
export function spellings(name: string): string[] {
  return [...new Set([flat(name), flat(name.replace(rowNumber, ''))])];
}

/** Letters and digits in small letters, single spaces between: two spellings of one name are the same. */
export function flat(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
