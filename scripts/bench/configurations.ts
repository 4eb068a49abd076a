import { type RetrievalWeights, WEIGHTS } from '../../src/retrieval/weights.ts';

/** One way to search: its weights, and what it leans on to understand a question. */
export interface Configuration {
  readonly name: string;
  readonly weights: RetrievalWeights;
  readonly help: readonly ('vocabulary' | 'glossary')[];
}

const NOTHING_BUT_WORDS = {
  ...WEIGHTS,
  pairs: 0,
  others: 0,
  sentence: 0,
  whole: 0,
  paper: 0,
  meeting: 0,
  neighbours: 0,
};

const STEPS: readonly { readonly name: string; readonly add: readonly (keyof typeof NOTHING_BUT_WORDS)[] }[] = [
  { name: 'BM25 of the passage (own stemmer, headings, opening words)', add: [] },
  { name: '+ word pairs as phrases', add: ['pairs'] },
  { name: '+ paper and meeting', add: ['paper', 'meeting'] },
  { name: '+ neighbours (prose)', add: ['neighbours'] },
  { name: '+ nearest sentence', add: ['sentence'] },
  { name: '+ sentences together', add: ['whole'] },
];

const without = (...parts: readonly (keyof typeof NOTHING_BUT_WORDS)[]) => ({
  ...WEIGHTS,
  ...Object.fromEntries(parts.map((part) => [part, 0])),
});
const ALL_HELP = ['vocabulary', 'glossary'] as const;

/** What each part of the search adds, one to the other; then the whole without one of them. */
export const CONFIGURATIONS: readonly Configuration[] = [
  ...STEPS.map(({ name }, at) => ({
    name,
    weights: {
      ...NOTHING_BUT_WORDS,
      ...Object.fromEntries(STEPS.slice(0, at + 1).flatMap(({ add }) => add.map((part) => [part, WEIGHTS[part]]))),
    },
    help: [],
  })),
  { name: '+ typing errors mended', weights: WEIGHTS, help: ['vocabulary'] },
  { name: '+ glossary (as shipped)', weights: WEIGHTS, help: ALL_HELP },
  { name: 'as shipped without pairs', weights: without('pairs'), help: ALL_HELP },
  { name: 'as shipped without paper and meeting', weights: without('paper', 'meeting'), help: ALL_HELP },
  { name: 'as shipped without neighbours', weights: without('neighbours'), help: ALL_HELP },
  { name: 'as shipped without vectors', weights: without('sentence', 'whole'), help: ALL_HELP },
];
