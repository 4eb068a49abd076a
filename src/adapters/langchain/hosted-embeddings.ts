import { Embeddings } from '@langchain/core/embeddings';
import { Fault } from '../../fault.ts';
import { sayProviderError } from './classify-error.ts';
import { embeddingsWire } from './embeddings-wire.ts';
import {
  ADDRESS,
  azureServer,
  costClassOf,
  type Environment,
  missingVariables,
  openAiServer,
  secretsIn,
  silent,
  splitModel,
  wrongAddress,
} from './providers.ts';
import { openTransformersFolder } from './transformers-folder.ts';

export type HostedEmbeddings = Embeddings & { readonly model: string; readonly leavesMachine?: boolean };

/**
 * Opens embeddings by "provider:model": `openai:text-embedding-3-small` (or any server that speaks the OpenAI protocol, by
 * OPENAI_BASE_URL), `azure_openai:…`, `ollama:nomic-embed-text` and `transformers:folder`. The name goes into the index, so
 * that another model means other vectors.
 */
export async function openHostedEmbeddings(setting: string, env: Environment): Promise<HostedEmbeddings> {
  const { provider, name } = splitModel(setting);
  if (provider === 'transformers') return openTransformersFolder(name);
  const server = openAiServer(provider, env);
  if (!server && provider !== 'azure_openai') {
    throw new Fault('embeddings', `EMBEDDINGS is "${setting}", which is not known here`, {
      remedy:
        'Set it to embedded, openai:model, azure_openai:model, ollama:model or transformers:folder. vLLM, LM Studio and others answer to openai:model with OPENAI_BASE_URL.',
    });
  }
  const missing = missingVariables(provider, env);
  if (missing.length > 0) {
    const are = missing.length === 1 ? 'is' : 'are';
    throw new Fault('embeddings', `EMBEDDINGS names ${provider}, but ${missing.join(' and ')} ${are} not set`, {
      remedy: 'Set it in the environment or in .env, or set EMBEDDINGS=embedded.',
    });
  }
  const wrong = wrongAddress(provider, env);
  if (wrong)
    throw new Fault('embeddings', `EMBEDDINGS names ${provider}, but ${wrong} is no address over HTTP`, ADDRESS);
  const { OpenAIEmbeddings, AzureOpenAIEmbeddings } = await import('@langchain/openai');
  const open = (patience: { readonly maxRetries: number; readonly timeout: number }): Embeddings => {
    // some servers of one's own know floats only
    const common = { encodingFormat: 'float' as const, model: name, batchSize: 96, ...patience };
    const configuration = { ...server?.configuration, ...silent(embeddingsWire()) };
    if (server) return new OpenAIEmbeddings({ ...common, ...server, configuration });
    const deployment = env.AZURE_OPENAI_API_EMBEDDINGS_DEPLOYMENT_NAME || name;
    return new AzureOpenAIEmbeddings({ ...common, ...azureServer(name, env, deployment), configuration });
  };
  const leavesMachine = costClassOf(setting, env) !== 'own server';
  const parts = { model: name, leavesMachine, secrets: secretsIn(env) };
  return new HostedByName(parts, open(FOR_PAPERS), open(FOR_QUESTIONS));
}

/** Papers can wait; a person who asks cannot, and is then answered by the words alone. */
const FOR_PAPERS = { maxRetries: 3, timeout: 30_000 };
const FOR_QUESTIONS = { maxRetries: 0, timeout: 5_000 };

class HostedByName extends Embeddings {
  readonly model: string;
  readonly leavesMachine: boolean;
  readonly #secrets: readonly string[];
  readonly #papers: Embeddings;
  readonly #questions: Embeddings;
  /** How many numbers its vectors have, once one is known. */
  #dimensions = 0;

  constructor(
    { model, leavesMachine, secrets }: { model: string; leavesMachine: boolean; secrets: readonly string[] },
    papers: Embeddings,
    questions: Embeddings,
  ) {
    super({});
    this.model = model;
    this.leavesMachine = leavesMachine;
    this.#secrets = secrets;
    this.#papers = papers;
    this.#questions = questions;
  }

  embedDocuments(texts: string[]): Promise<number[][]> {
    return this.#papers
      .embedDocuments(texts)
      .then((vectors) => this.#sound(vectors))
      .catch(this.#refuse);
  }

  embedQuery(text: string): Promise<number[]> {
    return this.#questions
      .embedQuery(text)
      .then((vector) => this.#sound([vector])[0] ?? [])
      .catch(this.#refuse);
  }

  /** What is no vector, or none beside the others, would be kept and never be found. */
  #sound(vectors: number[][]): number[][] {
    const dimensions = this.#dimensions || (vectors[0]?.length ?? 0);
    const missing = vectors.filter((vector) => vector.length === 0 || !vector.every(Number.isFinite)).length;
    if (missing > 0) throw new Error(`${missing} of ${vectors.length} texts came back without one`);
    const other = vectors.find((vector) => vector.length !== dimensions);
    if (other) throw new Error(`some have ${dimensions} numbers, others ${other.length}`);
    if (vectors.length > 0 && vectors.every((vector) => vector.every((value) => value === 0)))
      throw new Error('they hold nothing but noughts');
    this.#dimensions = dimensions;
    return vectors;
  }

  /** SDKs put keys into their errors; what is thrown on holds none. */
  readonly #refuse = (error: unknown): never => {
    throw new Fault(
      'embeddings',
      `The embeddings’ server gave no vectors (${sayProviderError(error, this.#secrets)})`,
      {
        remedy: `Check EMBEDDINGS (${this.model}), its key and its address, or set EMBEDDINGS=embedded.`,
      },
    );
  };
}
