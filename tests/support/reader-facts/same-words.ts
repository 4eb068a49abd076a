const QUOTES = /[‘’“”"'`´]/g;
const DASHES = /[‐-―−]/g;
const WHITE = /[\s\u00ad\u200b*_|]+/g;
const TITLES =
  /\b(?:cllr|councillor|canon|alderman|bailie|baroness|lord|lady|prof|professor|mr|mrs|ms|miss|dr|cc|mbe|obe|rev|revd|sir|dame|provost|y cynghorydd|cynghorydd)\b\.?/gi;

/** Words without white space, case, quotation marks and marks of emphasis: what stays is what was said. */
export function squashed(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(QUOTES, '').replace(DASHES, '-').replace(WHITE, '');
}

/** Letters, digits and what belongs to a figure. */
export function bare(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%£<>+.-]+/gu, '')
    .replace(/\.+$/, '');
}

/** A label without its brackets, dots and the word before it: "Item 7." is "7". */
export function bareLabel(label: string | null | undefined): string {
  return (label ?? '')
    .toLowerCase()
    .replace(/[()[\].:\s•-]+/g, '')
    .replace(/^(?:item|minute|para)/, '');
}

/** A person's name without titles before it or letters after it. */
export function bareName(name: string): string {
  return bare(name.replace(TITLES, ' ')).replaceAll('.', '');
}

/** Whether one holds the other: a title with and without what stands in brackets after it. */
export function holds(one: string | null | undefined, other: string | null | undefined): boolean {
  const [a, b] = [bare(one ?? ''), bare(other ?? '')];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

/** As `holds`, where neither is twice as long as the other. */
export function nearlySame(one: string | null | undefined, other: string | null | undefined): boolean {
  const [a, b] = [bare(one ?? '').length, bare(other ?? '').length];
  return holds(one, other) && Math.min(a, b) / Math.max(a, b) > 0.5;
}
