import type { Embeddings } from '@langchain/core/embeddings';
import { Fault } from '../../fault.ts';
import { type Environment, splitModel } from './open-chat-model.ts';

export type HostedEmbeddings = Embeddings & { readonly model: string };

/**
 * Opens embeddings by "provider:model": `openai:text-embedding-3-small` (or any server that speaks the OpenAI protocol,
 * by OPENAI_BASE_URL) and `azure_openai:…`. The model's name goes into the index, so another model means other vectors.
 */
export async function openHostedEmbeddings(setting: string, env: Environment): Promise<HostedEmbeddings> {
  const { provider, name } = splitModel(setting);
  if (provider !== 'openai' && provider !== 'azure_openai') {
    throw new Fault('embeddings', `EMBEDDINGS is "${setting}", which is not known here`, {
      remedy:
        'Set it to embedded, openai:model or azure_openai:model. Ollama, vLLM and others answer to openai:model with OPENAI_BASE_URL.',
    });
  }
  const baseURL = env.OPENAI_BASE_URL;
  const needed = provider === 'openai' ? 'OPENAI_API_KEY' : 'AZURE_OPENAI_API_KEY';
  if (!env[needed] && !(provider === 'openai' && baseURL)) {
    throw new Fault('embeddings', `EMBEDDINGS names ${provider}, but ${needed} is not set`, {
      remedy: 'Set it in the environment or in .env, or set EMBEDDINGS=embedded.',
    });
  }
  const { OpenAIEmbeddings, AzureOpenAIEmbeddings } = await import('@langchain/openai');
  // some servers of one's own know floats only
  const common = { encodingFormat: 'float' as const, model: name, batchSize: 96, maxRetries: 3, timeout: 30_000 };
  if (provider === 'azure_openai') return new AzureOpenAIEmbeddings(common);
  return new OpenAIEmbeddings({
    ...common,
    apiKey: env.OPENAI_API_KEY || 'none',
    ...(baseURL && { configuration: { baseURL } }),
  });
}
