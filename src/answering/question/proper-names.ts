const NOT_A_NAME = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday i q1 q2 q3 q4 autumn spring summer winter`.split(/\s+/),
);

/**
 * The names a question spells with capitals, the first word of a sentence aside: "Health and Wellbeing Board", "Nottingham".
 * Short forms in capitals are not names, and a question all in capitals or all in small letters names nothing.
 */
export function properNames(question: string): readonly string[] {
  const words = question.split(/\s+/);
  const capitalised = words.filter((word) => /^[“"'‘(]?\p{Lu}/u.test(word)).length;
  if (capitalised / Math.max(1, words.length) > 0.7 && words.length > 4) return [];
  const names = question
    .replace(/\b(Mrs?|Ms|Miss|Dr|Cllr)\./g, '$1')
    .matchAll(
      /(?<![.?!]\s*|^\W*)\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*(?:(?: (?:and|of|the|for|on|in) | )\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*)*/gu,
    );
  return [...names]
    .map(([name]) => name.replace(/[’']s$/, ''))
    .filter((name) => !/^\p{Lu}{2,}s?$/u.test(name))
    .filter((name) => !NOT_A_NAME.has(name.toLowerCase()) && !/^(?:Mr|Mrs|Ms|Miss|Dr)$/.test(name));
}
