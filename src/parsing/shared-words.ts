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
  const all = stretches(words);
  const anchors = all.filter((one) => hash(one) % sampled === 0);
  return [...new Set(anchors.length > 0 ? anchors : all.slice(0, 1))];
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
  for (let at = 0; at + stretch <= words.length; at += 1) all.push(words.slice(at, at + stretch).join(' '));
  return all;
}

/** FNV-1a, which spreads well and is the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
