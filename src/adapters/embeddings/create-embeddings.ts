import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { DistilledEmbeddings, type WordVectors } from './distilled-embeddings.ts';
import { loadSentenceEncoder } from './sentence-encoder.ts';

/** LangChain's Embeddings with a name that says everything its vectors depend on; another name means other vectors. */
export type NamedEmbeddings = EmbeddingsInterface & {
  readonly model: string;
  readonly leavesMachine?: boolean;
  /** Does now what the first text with a new word would wait for. */
  readonly prepare?: () => Promise<void>;
};

/** Makes embeddings of a kind ("openai", "ollama") from what follows the colon in EMBEDDINGS. */
export type EmbeddingsMaker = (name: string) => NamedEmbeddings;

/** Chooses by the EMBEDDINGS setting: "embedded", or "provider:model" where a maker for the provider is given. Does no I/O. */
export function createEmbeddings(
  setting: string,
  words: WordVectors,
  makers: Readonly<Record<string, EmbeddingsMaker>> = {},
): NamedEmbeddings {
  if (setting === 'embedded') return new DistilledEmbeddings(loadSentenceEncoder, words);
  const [provider = '', ...rest] = setting.split(':');
  const make = makers[provider];
  if (make) return make(rest.join(':'));
  const known = ['embedded', ...Object.keys(makers).map((name) => `${name}:model`)].join(', ');
  throw Object.assign(new Error(`EMBEDDINGS is "${setting}", which is not known here`), {
    code: 'embeddings',
    remedy: `Set it to one of: ${known}.`,
  });
}
