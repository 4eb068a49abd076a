import { readNumberWords } from './number-words.ts';

/** A number in words or digits, with what it counts: 25000000 and 'money' for "£25m". */
export interface Figure {
  readonly value: number;
  readonly unit: 'percent' | 'money' | null;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
}; // prettier-ignore
const DIGITS = '(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const PERCENT = '(?:%|per ?cent\\b|percentage points?\\b)';
const PATTERNS: readonly (readonly [RegExp, Figure['unit']])[] = [
  [new RegExp(`£ ?${DIGITS} ?(?<scale>million|billion|thousand|bn|mn|[mkb])?\\b`, 'gi'), 'money'],
  [new RegExp(`(?<![\\w.,])${DIGITS} ?${PERCENT}`, 'gi'), 'percent'],
  [
    new RegExp(`(?<![\\w.£])${DIGITS}(?:(?: (?<scale>million|billion|thousand)|st|nd|rd|th)\\b)?(?!\\w|,\\d)`, 'gi'),
    null,
  ],
]; // prettier-ignore

/** The figures of a plain text whose dates are blanked, in order of place. */
export function readFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  let rest = text;
  for (const [pattern, unit] of PATTERNS) {
    for (const match of rest.matchAll(pattern)) {
      const { digits = '', scale = '' } = match.groups ?? {};
      const value = Number((Number(digits.replaceAll(',', '')) * (SCALE[scale.toLowerCase()] ?? 1)).toPrecision(12));
      const words = match[0].trimEnd();
      const [start, end] = [match.index, match.index + words.length];
      figures.push({ value, unit, words, start, end });
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    }
  }
  for (const { value, start, end } of readNumberWords(rest)) {
    const percent = new RegExp(`^ ?${PERCENT}`, 'i').exec(rest.slice(end));
    figures.push({ value, unit: percent ? 'percent' : null, words: rest.slice(start, end), start, end });
  }
  return figures.sort((a, b) => a.start - b.start);
}

/**
 * Whether `stated` may be said where `printed` stands: the same number of the same kind. A stated number may leave out a
 * printed unit only where it has decimals or the unit follows in the same breath ("from 42.8 to 44.7%"): `unitFollows`.
 */
export function sameFigure(stated: Figure, printed: Figure, unitFollows = false): boolean {
  if (stated.value !== printed.value) return false;
  if (stated.unit === printed.unit) return true;
  return stated.unit === null && (unitFollows || !Number.isInteger(stated.value));
}
