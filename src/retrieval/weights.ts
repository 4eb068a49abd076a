/**
 * How much each kind of evidence counts. Found on the development sets of three kinds of text (committee minutes and
 * papers, mixed prose, tables with notes), all with this one configuration.
 */
export interface RetrievalWeights {
  /** BM25 of the passage, as a share of the best found. */
  readonly lexical: number;
  /** Cosine of its best sentence, between the best and the worst found. */
  readonly vector: number;
  /** BM25 of its meeting and of its paper as a whole, as a share of the best. */
  readonly meeting: number;
  readonly paper: number;
  /** BM25 of the passages before and after, as a share of the best; for prose only, a row's neighbours are other rows. */
  readonly neighbours: number;
  /** How many passages each search brings. */
  readonly lexicalPool: number;
  readonly vectorPool: number;
}

export const WEIGHTS: RetrievalWeights = {
  lexical: 1,
  vector: 0.4,
  meeting: 0.4,
  paper: 0.4,
  neighbours: 0.25,
  lexicalPool: 300,
  vectorPool: 150,
};
