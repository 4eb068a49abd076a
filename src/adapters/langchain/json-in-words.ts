/** So many places where an object may begin are looked at. */
const STARTS = 24;

/**
 * The JSON objects and lists a model may have meant by its words, the likeliest first: what it thought aloud is left out, a
 * code fence and prose around it are understood, and a comma before a closing bracket is forgiven.
 */
export function* jsonIn(said: string): Generator<object> {
  const words = withoutThoughts(said).trim();
  const whole = parse(words);
  if (whole) yield whole;
  for (const [, inside = ''] of words.matchAll(/```(?:\w*)\n([\s\S]*?)```/g)) {
    const fenced = parse(inside);
    if (fenced) yield fenced;
  }
  let start = words.indexOf('{');
  for (let looked = 0; start >= 0 && looked < STARTS; looked += 1) {
    const end = closingOf(words, start);
    const found = end < 0 ? null : parse(words.slice(start, end + 1));
    if (found) yield found;
    start = words.indexOf('{', found ? end : start + 1);
  }
}

/** A model’s words without the thoughts that some write before them. */
export const withoutThoughts = (said: string): string =>
  said.replace(/^[\s\S]*<\/think(?:ing)?>/i, '').replace(/^\s*<think(?:ing)?>[\s\S]*$/i, '');

function parse(text: string): object | null {
  for (const candidate of [text, text.replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      const value: unknown = JSON.parse(candidate);
      return typeof value === 'object' ? value : null;
    } catch {
      // perhaps the other reading
    }
  }
  return null;
}

/** Where the object that begins at `start` ends; -1 where it does not. */
function closingOf(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (quoted && character === '\\') at += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === '{') depth += 1;
    else if (!quoted && character === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}
