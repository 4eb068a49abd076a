import { plainText } from './plain-text.ts';

const NUMBERED =
  /\b(section|article|regulation|schedule|minute|item|paragraph|para|recommendation|standing order|rule|appendix|clause|option|phase|annex|chapter|form|class|grade|band|tier|zone|ward|route)s? ((?:\d+[a-z]?|[ivxlc]+|[A-H])(?:\([^)\s]*\))*)(?![\w%])/gi;
const CODE = /\b(?:[A-Z]{1,4}\d+[A-Za-z]?|\d+[A-Z]{1,2}|\d{2,3}\/\d{2})\b/g;

/** A numbered thing a text names: "section 436A", "Standing Order 36", "CF5". */
export interface NumberedThing {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Finds the same thing in a plain lower-case text. */
  readonly wanted: RegExp;
}

/** The numbered things of a plain text whose dates are blanked. */
export function readReferences(text: string): NumberedThing[] {
  const numbered = [...text.matchAll(NUMBERED)].map(({ 0: words, 1: kind = '', 2: number = '', index }) => ({
    words,
    start: index,
    end: index + words.length,
    wanted: new RegExp(`\\b${lower(kind)}s?,? ${number.toLowerCase().replace(/[()]/g, '\\$&')}(?!\\w)`),
  }));
  const codes = [...text.matchAll(CODE)].map(({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
    wanted: new RegExp(`\\b${words.toLowerCase()}\\b`),
  }));
  return [...numbered, ...codes];
}

const lower = (words: string): string =>
  plainText(words)
    .toLowerCase()
    .replace(/\bpara\b/g, 'paragraph');

/** Whether one of the sources names the same thing. */
export const referenceStands = ({ wanted }: NumberedThing, sources: readonly string[]): boolean =>
  sources.some((source) => wanted.test(lower(source)));
