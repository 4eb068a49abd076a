/** How much each kind of evidence counts, and how far the searches reach. */
export interface RetrievalWeights {
  /** BM25 of the passage's words, as a share of the best found. */
  readonly lexical: number;
  /** BM25 of the question's word pairs as phrases, on the same scale. */
  readonly pairs: number;
  /** BM25 of other words for the same things, on the same scale. */
  readonly others: number;
  /** Cosine of the best sentence, and of the sentences together, as a share of the best found. */
  readonly sentence: number;
  readonly whole: number;
  /** BM25 of its paper and of its meeting as a whole, as a share of the best. */
  readonly paper: number;
  readonly meeting: number;
  /** The lexical score of the passages around it; for prose only, since a row's neighbours are other rows. */
  readonly neighbours: number;
  /** How much of that the passages one, two… away give. */
  readonly nearness: readonly number[];
  /** A paper of this many passages gives half of it: on a short page each paragraph speaks for itself, in a long debate a speech goes on. */
  readonly flow: number;
  /** How many passages each search brings. */
  readonly lexicalPool: number;
  readonly meaningPool: number;
  /** How many of the passages found by words are also compared by meaning, however far they are. */
  readonly compared: number;
}

/**
 * Found by coordinate search on half of the questions of three public sets at once (debates of a committee, mixed
 * prose, tables with their notes), checked on the other half, and on the development questions over the papers. No
 * set has weights of its own.
 */
export const WEIGHTS: RetrievalWeights = {
  lexical: 1,
  pairs: 0.4,
  others: 0.5,
  sentence: 0.5,
  whole: 0.4,
  paper: 0.3,
  meeting: 0.3,
  neighbours: 0.75,
  nearness: [1, 0.5, 0.1],
  flow: 50,
  lexicalPool: 300,
  meaningPool: 100,
  compared: 120,
};
