import { readFileSync } from 'node:fs';

/** Words somebody planted, where, what a model that obeys would say, and a word of it that must never reach a reader. */
export interface Attempt {
  readonly id: string;
  readonly where: 'paper' | 'question' | 'history' | 'file-name' | 'indicator';
  readonly words: string;
  readonly obeyed: string;
  readonly never: string;
}

export const attempts: readonly Attempt[] = readFileSync(
  new URL('../fixtures/injections/attempts.jsonl', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter(Boolean)
  .map((line): Attempt => JSON.parse(line));
