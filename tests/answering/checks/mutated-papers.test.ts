import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/answering/checks/check-draft.ts';
import { readSentence } from '../../../src/answering/checks/evidence.ts';
import { plainText } from '../../../src/answering/checks/plain-text.ts';
import type { Passage } from '../../../src/indexing/passage.ts';
import { toPassages } from '../../../src/indexing/to-passages.ts';
import { parseFile } from '../../../src/parsing/parse-file.ts';

const FOLDERS = ['../../../knowledge/papers/', '../../fixtures/evaluation-papers/'];
const FEWEST_WORDS = 6;

const passages = FOLDERS.flatMap((folder) => {
  const directory = new URL(folder, import.meta.url);
  return readdirSync(directory).flatMap((file) =>
    toPassages(parseFile({ file, bytes: readFileSync(new URL(file, directory)) }).papers),
  );
}).filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');

const sentences = passages.flatMap((passage, index) =>
  passage.sentences
    .filter((sentence) => sentence.split(' ').length >= FEWEST_WORDS)
    .map((sentence) => ({ passage, elsewhere: passages[(index + 7) % passages.length], text: plainText(sentence) })),
);

const passes = (text: string, passage: Passage): boolean =>
  checkDraft({ statements: [{ text, marks: [1] }], missing: null, answered: true }, [passage]).statements.length > 0;

const FLIPS: readonly (readonly [RegExp, string])[] = [
  [/\bincrease(d?)\b/, 'decrease$1'],
  [/\bdecrease(d?)\b/, 'increase$1'],
  [/\brose\b/, 'fell'],
  [/\bfell\b/, 'rose'],
  [/\bhigher\b/, 'lower'],
  [/\blower\b/, 'higher'],
  [/\babove\b/, 'below'],
  [/\bimproved\b/, 'worsened'],
  [/\b(has|had|would) (be)/, '$1 not $2'],
  [/\b(were|was)\b/, '$1 not'],
  [/\b(?:not|no) /, ''],
];

/** A sentence with one thing wrong: a figure changed, two figures or dates in each other's place, a direction or a "not" turned. */
function mutantsOf(text: string): string[] {
  const { figures, whens } = readSentence(text);
  const digits = figures.filter(({ words }) => /\d/.test(words));
  const changed = digits.map(
    ({ words, start, end }) =>
      text.slice(0, start) + words.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10)) + text.slice(end),
  );
  const swapped = [
    ...swaps(text, digits, (a, b) => a.unit === b.unit && a.value !== b.value),
    ...swaps(text, whens, (a, b) => a.words !== b.words && Object.keys(a.parts).join() === Object.keys(b.parts).join()),
  ];
  const flipped = FLIPS.filter(([word]) => word.test(text)).map(([word, other]) => text.replace(word, other));
  return [...changed, ...swapped, ...flipped];
}

function swaps<T extends { words: string; start: number; end: number }>(
  text: string,
  facts: readonly T[],
  alike: (a: T, b: T) => boolean,
): string[] {
  return facts.flatMap((a, index) =>
    facts
      .slice(index + 1)
      .filter((b) => alike(a, b))
      .map((b) => text.slice(0, a.start) + b.words + text.slice(a.end, b.start) + a.words + text.slice(b.end)),
  );
}

describe('every sentence of the papers', () => {
  it('passes as it stands, is dropped under the mark of another passage, and is dropped with one thing changed', () => {
    const lost = sentences.filter(({ text, passage }) => !passes(text, passage));
    const foreign = sentences.filter(({ text, elsewhere }) => elsewhere && !plainText(elsewhere.text).includes(text));
    const foreignPassed = foreign.filter(({ text, elsewhere }) => elsewhere && passes(text, elsewhere));
    const mutants = sentences
      .filter((sentence) => !lost.includes(sentence))
      .flatMap(({ text, passage }) => mutantsOf(text).map((mutant) => ({ mutant, passage })));
    const mutantsPassed = mutants.filter(({ mutant, passage }) => passes(mutant, passage));
    console.log(
      `verbatim sentences dropped ${lost.length} of ${sentences.length}; passed under a foreign mark ${foreignPassed.length} of ${foreign.length}; mutants passed ${mutantsPassed.length} of ${mutants.length}`,
    );
    expect(sentences.length).toBeGreaterThan(500);
    expect(mutants.length).toBeGreaterThan(500);
    expect(lost.length / sentences.length).toBeLessThan(0.02);
    expect(foreignPassed.length / foreign.length).toBeLessThan(0.02);
    expect(mutantsPassed.length / mutants.length).toBeLessThan(0.02);
  });
});
