/** Words alone, so that quotation marks, dashes and the dots of a cut do not matter. */
export const comparable = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9\u00a3%]+/g, ' ')
    .trim();

export const wordsOf = (text: string): string[] => comparable(text).split(' ').filter(Boolean);

/** How many words in a row tell one text from another. */
const stretch = 5;
/** One stretch in so many stands for the text it is taken from. */
const sampled = 16;

/** Some stretches of a text, always the same ones wherever they stand: texts that share words share some of these. */
export function anchorsOf(words: readonly string[]): string[] {
  const anchors = new Set<string>();
  for (let at = 0; at + stretch <= words.length; at += 1) {
    if (hashOf(words, at) % sampled === 0) anchors.add(stretchAt(words, at));
  }
  if (anchors.size === 0 && words.length >= stretch) anchors.add(stretchAt(words, 0));
  return [...anchors];
}

/** How much of one text stands in another, from 0 to 1, whatever stands between. */
export function held(words: readonly string[], within: readonly string[]): number {
  if (words.length < stretch) return ` ${within.join(' ')} `.includes(` ${words.join(' ')} `) ? 1 : 0;
  const known = new Set(stretches(within));
  const own = stretches(words);
  return own.filter((one) => known.has(one)).length / own.length;
}

function stretches(words: readonly string[]): string[] {
  const all: string[] = [];
  for (let at = 0; at + stretch <= words.length; at += 1) all.push(stretchAt(words, at));
  return all;
}

const stretchAt = (words: readonly string[], at: number): string => words.slice(at, at + stretch).join(' ');

const space = 32;

/** FNV-1a of the stretch that begins here, which spreads well and is the same on every machine; few stretches are ever put together. */
function hashOf(words: readonly string[], at: number): number {
  let value = 0x811c9dc5;
  for (let next = at; next < at + stretch; next += 1) {
    if (next > at) value = Math.imul(value ^ space, 0x01000193);
    const word = words[next] ?? '';
    for (let letter = 0; letter < word.length; letter += 1)
      value = Math.imul(value ^ word.charCodeAt(letter), 0x01000193);
  }
  return value >>> 0;
}
