/**
 * Tells of a text whether it may begin with one of these signs. A letter beyond the plain alphabet may be any, and so may
 * an empty text: what asks looks closer then. This is far cheaper than a pattern, and most lines of a paper begin otherwise.
 */
export function mayBeginWith(signs: string): (text: string) => boolean {
  const among = tableOf(signs);
  return (text) => among[text.charCodeAt(0) | 0] ?? true;
}

/** Tells the same of the sign that a text ends in. */
export function mayEndWith(signs: string): (text: string) => boolean {
  const among = tableOf(signs);
  return (text) => among[text.charCodeAt(text.length - 1) | 0] ?? true;
}

const tableOf = (signs: string): boolean[] =>
  Array.from({ length: PLAIN }, (_, code) => code === 0 || signs.includes(String.fromCharCode(code)));

/**
 * Tells of a text whether its words may begin with one of these letters, whatever signs stand before them: one that begins
 * with another letter or with a figure does not.
 */
export const mayBeginWithLetter = (letters: string): ((text: string) => boolean) =>
  mayBeginWith(
    Array.from({ length: PLAIN }, (_, code) => String.fromCharCode(code))
      .filter((sign) => !/[a-z\d]/i.test(sign) || letters.includes(sign))
      .join(''),
  );

const PLAIN = 128;
const SPACES = ' \t\n\v\f\r';
const DIGITS = '0123456789';

/** Whether a line may begin with a figure, spaces before it aside. */
export const mayBeginWithFigure = mayBeginWith(SPACES + DIGITS);
/** Whether a line may begin with a bar, spaces before it aside. */
export const mayBeginWithBar = mayBeginWith(`${SPACES}|`);
