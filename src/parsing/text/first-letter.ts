/**
 * Tells of a text whether it may begin with one of these signs. A letter beyond the plain alphabet may be any, and so may
 * an empty text: what asks looks closer then. This is far cheaper than a pattern, and most lines of a paper begin otherwise.
 */
export function mayBeginWith(signs: string): (text: string) => boolean {
  const among = Array.from({ length: PLAIN }, (_, code) => code === 0 || signs.includes(String.fromCharCode(code)));
  return (text) => among[text.charCodeAt(0) | 0] ?? true;
}

const PLAIN = 128;
const SPACES = ' \t\n\v\f\r';
const DIGITS = '0123456789';

/** Whether a line may begin with a figure, spaces before it aside. */
export const mayBeginWithFigure = mayBeginWith(SPACES + DIGITS);
/** Whether a line may begin with a bar, spaces before it aside. */
export const mayBeginWithBar = mayBeginWith(`${SPACES}|`);
