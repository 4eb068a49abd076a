const small = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** Whether every letter of a text is a capital. */
export function isCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && /[A-Z]/.test(text);
}

/** Turns a title set in capitals into ordinary title case; any other text is returned as it is. */
export function titleCase(text: string): string {
  if (!isCapitals(text)) return text;
  return text
    .toLowerCase()
    .replace(/[a-z][a-z'\u2019]*/g, (word, at: number) =>
      at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    );
}
