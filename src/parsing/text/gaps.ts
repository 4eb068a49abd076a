/** Whether two spaces stand side by side. A search would stop at every single one; a pattern does not. */
export const hasGap = (text: string): boolean => two.test(text);

/** Whether three spaces stand side by side, as between columns. */
export const hasWideGap = (text: string): boolean => three.test(text);

const two = / {2}/;
const three = / {3}/;
