import { plainText } from './plain-text.ts';

const QUOTED = /"([^"]{2,}?)"|(?<![\w])'(.{2,}?)'(?!\w)/g;
const trimmed = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/^[\s.,;:…]+|[\s.,;:…!?]+$/g, '');

/** The first quotation of a plain text that does not stand word for word in any of the sources, or null. */
export function inventedQuotation(plain: string, sources: readonly string[]): string | null {
  const within = sources.map((source) => plainText(source).toLowerCase());
  for (const match of plain.matchAll(QUOTED)) {
    const quoted = match[1] ?? match[2] ?? '';
    const pieces = quoted
      .split(/\.{3}|…|\[[^\]]*\]/)
      .map(trimmed)
      .filter(Boolean);
    if (!pieces.every((piece) => within.some((source) => source.includes(piece)))) return quoted;
  }
  return null;
}

const LINK =
  /https?:|www\.|<[^>\s]*[|:@!#][^>]*>|\[[^\]]+\]\([^)]*\)|\bmailto:|\b[\w-]+\.(?:com|org|net|io|example|co\.uk|gov\.uk|ac\.uk)\b(?!@)/i;
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const CALL = /<[@!#][^>]*>|@(?:channel|here|everyone)\b/i;
const CODE = /```|<\/?[a-z][^>]*>|\{\{|\}\}/i;

/** A link, a call to people or markup in a statement, or null. Links are ours to set; an e-mail address may be given where a source prints it. */
export function foreignMarkup(text: string, sources: readonly string[]): string | null {
  const addresses = text.match(ADDRESS) ?? [];
  const invented = addresses.find(
    (address) => !sources.some((source) => source.toLowerCase().includes(address.toLowerCase())),
  );
  if (invented) return invented;
  const rest = text.replace(ADDRESS, ' ');
  return (CALL.exec(rest) ?? LINK.exec(rest) ?? CODE.exec(rest))?.[0] ?? null;
}
