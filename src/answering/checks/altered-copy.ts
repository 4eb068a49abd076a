import type { Reading } from './evidence.ts';
import { inSameOrder } from './same-order.ts';
import { COPY } from './thresholds.ts';

export type Alteration = 'figure' | 'when' | 'direction' | 'negation';

interface Token {
  /** The word, or what kind of fact it is. */
  readonly shape: string;
  /** The word, or the fact itself. */
  readonly exact: string;
  readonly fact: 'figure' | 'when' | 'direction' | null;
}

const NEGATORS = new Set([
  'not',
  'no',
  'never',
  'nor',
  'neither',
  'cannot',
  'without',
  'none',
  'lack',
  'lacks',
  'lacked',
]);

/** So many figures of a statement in one sentence show that it is that sentence which is copied. */
const MANY = 3;

/**
 * What a near copy of a sentence changes in it, or null: word for word the same, but with figures or dates in each other's
 * place, or a "not" more or fewer. A statement in words of its own is no copy.
 */
export function alteredCopy(statement: Reading, evidence: readonly Reading[]): Alteration | null {
  const copy = tokensOf(statement);
  const holdsAll = (sentence: Reading): boolean =>
    statement.figures.every(({ value }) => sentence.figures.some((figure) => figure.value === value));
  const clear = statement.figures.length >= MANY && evidence.some(holdsAll);
  const alterations = evidence
    .filter((sentence) => !clear || holdsAll(sentence))
    .map((sentence) => compare(copy, tokensOf(sentence)));
  return alterations.includes('same')
    ? null
    : (alterations.find((found) => found !== null && found !== 'same') ?? null);
}

function compare(copy: readonly Token[], original: readonly Token[]): Alteration | 'same' | null {
  const isWord = ({ exact }: Token): boolean => !NEGATORS.has(exact);
  const [words, source] = [copy.filter(isWord), original.filter(isWord)];
  const shapes = inSameOrder(words, source, (a, b) => a.shape === b.shape);
  if (words.length < COPY.fewestWords || shapes.length < COPY.share * words.length) return null;
  for (const fact of ['figure', 'when', 'direction'] as const) {
    const exact = inSameOrder(words, source, (a, b) => (a.fact === fact ? a.exact === b.exact : a.shape === b.shape));
    if (exact.length < shapes.length) return fact;
  }
  const [first, last] = [shapes[0], shapes.at(-1)];
  if (!first || !last) return null;
  // a "no" just before the words that were copied belongs to them
  const placeOf = (index: number): number =>
    original.flatMap((token, place) => (isWord(token) ? [place] : []))[index] ?? 0;
  let from = placeOf(first[1]);
  while (NEGATORS.has(original[from - 1]?.exact ?? '')) from -= 1;
  const span = original.slice(from, placeOf(last[1]) + 1);
  const negations = (tokens: readonly Token[]): number =>
    tokens.filter(
      (token, index) =>
        (!isWord(token) && !/^(?:all|every|only|just|least)$/.test(tokens[index + 1]?.exact ?? '')) ||
        (token.exact === 'yet' && tokens[index + 1]?.exact === 'to'),
    ).length;
  return negations(copy) === negations(span) ? 'same' : 'negation';
}

function tokensOf({ words, figures, whens }: Reading): Token[] {
  const facts = [
    ...figures.map(({ start, end, value, unit }) => ({
      start,
      end,
      fact: 'figure' as const,
      exact: `${value}${unit ?? ''}`,
    })),
    ...whens.map(({ start, end, parts }) => ({ start, end, fact: 'when' as const, exact: JSON.stringify(parts) })),
  ];
  const tokens = words
    .filter((word) => !facts.some(({ start, end }) => word.start < end && word.end > start))
    .map(({ text, start }) => ({ start, ...wordToken(text.toLowerCase()) }));
  const masked = facts.map(({ start, exact, fact }) => ({ start, shape: `<${fact}>`, exact, fact }));
  return [...tokens, ...masked].sort((a, b) => a.start - b.start);
}

const UP = /^(?:increas|rise|rose|rising|grow|grew|higher|above|more|greater|longer|improv|better)/;
const DOWN = /^(?:decreas|fall|fell|drop|declin|reduc|lower|below|fewer|less|shorter|worse|deteriorat)/;

function wordToken(word: string): Token {
  const side = UP.test(word) ? 'up' : DOWN.test(word) ? 'down' : null;
  return side ? { shape: '<direction>', exact: side, fact: 'direction' } : { shape: word, exact: word, fact: null };
}
