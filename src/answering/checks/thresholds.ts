/**
 * Weights and thresholds of the checks, tuned by hand on tests/fixtures/drafts/development.jsonl alone; the held-out half
 * measures them (tests/answering/checks/measured.test.ts).
 */
export const SUPPORT = {
  /** Least share of a statement's content words that a passage must hold: with a figure that is found there, and without. */
  withFigure: 0.45,
  without: 0.65,
  /** The same for one part of a statement, between commas, that holds no figure. */
  part: 0.3,
  /** Most content words, beside one, that the passage may not hold in any form. */
  stray: 0.2,
  /** A shared name is little support by itself: its words count this much. */
  name: 0.5,
  /** Words that stand only around the passage (headings, titles) count this much. */
  around: 0.8,
} as const;

export const FIT = {
  /** A rival figure fits better where its agreement passes own × ratio + margin. */
  ratio: 1.15,
  margin: 0.12,
  /** The same, where the statement labels the figure only by words further on. */
  vagueMargin: 0.5,
  /** Weight of the words before a figure that is followed by what it counts. */
  topic: 0.3,
  /** Weight of words further on in the sentence than the counted noun. */
  far: 0.4,
  /** Weight of labels that a figure has from the one before it. */
  inherited: 0.6,
  /** The same, where the figure has no label of its own at all. */
  goesOn: 0.85,
} as const;

export const COPY = {
  /** A statement of so many words that shares this part of them, in order, with a sentence is a copy of it. */
  fewestWords: 6,
  share: 0.82,
} as const;
