const NOT_A_NAME = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri i q1 q2 q3 q4 autumn spring summer winter`.split(
    /\s+/,
  ),
);

/** A time after a name is no part of it: "Wexmoor in March 2022". */
const TIMES =
  /\s*\b(?:(?:and|of|the|for|on|in) )*(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|Autumn|Spring|Summer|Winter)\b\s*/;

const TITLED =
  /\b(?<title>mrs?|cllr)\.? (?<name>\p{Ll}{3,})\b|\b(?:did|does|has|is|was|by|from) (?<title2>councillor|ms|dr)\.? (?<name2>\p{Ll}{3,})\b/gu;

/**
 * The names a question spells with capitals, the first word of a sentence aside: "Health and Wellbeing Board", "Nottingham".
 * Short forms in capitals are not names, and a question all in capitals or all in small letters names nothing.
 */
export function properNames(question: string): readonly string[] {
  const words = question.split(/\s+/);
  const titled = titledInSmallLetters(question);
  const capitalised = words.filter((word) => /^[“"'‘(]?\p{Lu}/u.test(word)).length;
  if (capitalised / Math.max(1, words.length) > 0.7 && words.length > 4) return titled;
  const names = question
    .replace(/\b(Mrs?|Ms|Miss|Dr|Cllr)\./g, '$1')
    .matchAll(
      /(?<![.?!]\s*|^\W*)\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*(?:(?: (?:and|of|the|for|on|in) | )\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*)*/gu,
    );
  const found = [...names]
    .flatMap(([name]) => name.split(TIMES))
    .map((name) => name.replace(/[’']s$/, '').trim())
    .filter((name) => name !== '' && !/^\p{Lu}{2,}s?$/u.test(name))
    .filter((name) => !NOT_A_NAME.has(name.toLowerCase()) && !/^(?:Mr|Mrs|Ms|Miss|Dr)$/.test(name));
  return [...found, ...titled];
}

/** "What did cllr khan say?" names Cllr Khan. */
function titledInSmallLetters(question: string): readonly string[] {
  return [...question.matchAll(TITLED)].map(({ groups }) =>
    `${groups?.['title'] ?? groups?.['title2']} ${groups?.['name'] ?? groups?.['name2']}`.replace(
      /\b\p{L}/gu,
      (letter) => letter.toUpperCase(),
    ),
  );
}

/** The place that a question ends with: "Suffolk" of "… by the Home Office in Suffolk?"; null where it ends otherwise. */
export function placeAtTheEnd(question: string): string | null {
  const name = /\bin (?:the )?(?<name>\p{Lu}[\p{L}’'-]*\p{Ll}(?: \p{Lu}[\p{L}’'-]*\p{Ll})?)\W*$/u.exec(question)
    ?.groups?.['name'];
  return name && !NOT_A_NAME.has(name.toLowerCase().replace(/ .*/, '')) ? name : null;
}
