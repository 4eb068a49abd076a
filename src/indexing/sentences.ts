const TITLES =
  'mr|mrs|ms|miss|dr|prof|rev|sir|cllr|cllrs|hon|rt|st|no|nos|para|paras|fig|vol|ch|pp|vs|viz|approx|dept|ref|tel|ext|cc';
const LATIN = 'e\\.g|i\\.e|etc|cf|al|a\\.m|p\\.m|c';
/** Ends that are not an end: titles, Latin, initials ("B. Seaton"), and a list number standing alone ("i.", "12."). */
const NOT_AN_END = new RegExp(`(?:^|[\\s(\\[‘“"'])(?:${TITLES}|${LATIN}|[A-Za-z]|[ivxlc]{1,5}|\\d{1,3})\\.$`, 'i');
/** Ends that close a sentence when a capital follows, although they look like an abbreviation: "at 2 p.m. The", "etc. The". */
const MAY_END = /(?:etc|[ap]\.m)\.$/i;
const BOUNDARY = /[.!?…]+[)\]’”"']*\s+(?=[\p{Lu}\d‘“"'(£•-])/gu;

/**
 * Splits a paragraph into its sentences, each verbatim. A title ("Mr."), a number ("No. 5", "2.00 pm"), an initial or a
 * Latin abbreviation does not end a sentence; line breaks do (a list point or a row stands alone).
 */
export function splitSentences(text: string): string[] {
  return text
    .split('\n')
    .flatMap(splitLine)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function splitLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of line.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    const before = line.slice(start, end).trimEnd();
    if (!endsSentence(before, line.slice(end))) continue;
    sentences.push(before);
    start = end;
  }
  sentences.push(line.slice(start));
  return sentences;
}

function endsSentence(before: string, after: string): boolean {
  if (!before.endsWith('.')) return true;
  if (MAY_END.test(before)) return /^[‘“"'(]?\p{Lu}/u.test(after);
  if (!NOT_AN_END.test(before)) return true;
  return closesOnNumber(before, after);
}

/** "…rose to 17. This is…": a number ends a sentence when words stand before it and a capitalised word follows. */
function closesOnNumber(before: string, after: string): boolean {
  return (
    /[\p{L}%,)]\s+\d{1,3}\.$/u.test(before) &&
    !/\b(?:no|nos|para|paras|item|minute|section)\.?\s+\d{1,3}\.$/i.test(before) &&
    /^\p{Lu}\p{Ll}*\s/u.test(after)
  );
}
