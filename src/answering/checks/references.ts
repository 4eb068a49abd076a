import { plainText } from './plain-text.ts';

const NUMBERED =
  /\b(section|article|regulation|schedule|minute|item|paragraph|para|recommendation|standing order|rule|appendix|clause|option|phase|annex|chapter|form|class|grade|band|tier|zone|ward|route)s? ((?:\d+[a-z]?|[ivxlc]+|[A-H])(?:\([^)\s]*\))*)(?![\w%])/gi;
const CODE = /\b(?:[A-Z]{1,4}\d+[A-Za-z]?|\d+[A-Z]{1,2}|\d{2,3}\/\d{2})\b/g;

/** The first numbered thing a plain text names ("section 436A", "Standing Order 36", "CF5") that no source names, or null. */
export function inventedReference(plain: string, sources: readonly string[]): string | null {
  const within = sources.map((source) =>
    plainText(source)
      .toLowerCase()
      .replace(/\bpara\b/g, 'paragraph'),
  );
  for (const [words, kind = '', number = ''] of plain.matchAll(NUMBERED)) {
    const wanted = new RegExp(
      `\\b${kind.toLowerCase().replace(/^para$/, 'paragraph')}s?,? ${number.toLowerCase().replace(/[()]/g, '\\$&')}(?!\\w)`,
    );
    if (!within.some((source) => wanted.test(source))) return words;
  }
  for (const [code] of plain.matchAll(CODE)) {
    if (/^Q[1-4]$/.test(code)) continue;
    if (!within.some((source) => new RegExp(`\\b${code.toLowerCase()}\\b`).test(source))) return code;
  }
  return null;
}
