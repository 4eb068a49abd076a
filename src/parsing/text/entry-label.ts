const parts = /^(\d{1,3})([a-z]?)$/i;

/**
 * Whether the label of an agenda's entry is the next after another: a number counts on, and so does a letter within it, as
 * items that are taken together have: "5", "6a", "6b", "7", "7a". `leftOut` numbers may be missing between the two.
 */
export function countsOnEntry(last: string, label: string, leftOut = 0): boolean {
  const [, number, letter = ''] = parts.exec(label) ?? [];
  if (number === undefined) return false;
  const [, lastNumber = '0', lastLetter = ''] = parts.exec(last) ?? [];
  const steps = Number(number) - Number(lastNumber);
  if (steps === 0) return letter !== '' && letter.toLowerCase().charCodeAt(0) === letterAfter(lastLetter);
  return steps >= 1 && steps <= 1 + leftOut && (letter === '' || letter.toLowerCase() === 'a');
}

const letterAfter = (letter: string): number => (letter === '' ? 97 : letter.toLowerCase().charCodeAt(0) + 1);
