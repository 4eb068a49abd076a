import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { Fault } from '../../fault.ts';
import type { ModelLimits } from './limits.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** "openai:gpt-5-mini" in its two halves. A model's name may hold colons of its own. */
export function splitModel(setting: string): { readonly provider: string; readonly name: string } {
  const at = setting.indexOf(':');
  return { provider: setting.slice(0, at).toLowerCase(), name: setting.slice(at + 1) };
}

/**
 * Opens a chat model by LangChain's name for it. LangChain and the provider's package are loaded here and not before.
 * A Fault says which package or which variable is missing.
 */
export async function openChatModel(setting: string, env: Environment, limits: ModelLimits): Promise<BaseChatModel> {
  const { provider, name } = splitModel(setting);
  const missing = missingSetting(provider, env);
  if (missing) throw missing;
  const { initChatModel, MODEL_PROVIDER_CONFIG } = await import('langchain/chat_models/universal');
  const known: Readonly<Record<string, { readonly package: string }>> = MODEL_PROVIDER_CONFIG;
  const chosen = known[provider];
  if (!chosen) {
    throw new Fault('model', `MODEL names the provider "${provider}", which LangChain does not know`, {
      remedy: `Set it to provider:model with one of: ${Object.keys(known).join(', ')}; or to none.`,
    });
  }
  try {
    await import(chosen.package);
  } catch (cause) {
    throw new Fault('model', `MODEL=${setting} needs the package ${chosen.package}, which is not installed`, {
      remedy: `Run \`npm install ${chosen.package}\`, or set MODEL=none.`,
      cause,
    });
  }
  return initChatModel(name, {
    modelProvider: provider,
    maxRetries: 0,
    ...(provider === 'openai' && openAiSettings(env)),
    ...(takesTemperature(name) && { temperature: 0 }),
    ...(provider === 'openai' || provider === 'azure_openai' ? { maxTokens: limits.answerTokens } : {}),
  });
}

/** A server of one's own often needs no key, but the protocol wants one sent. */
function openAiSettings(env: Environment) {
  const baseURL = env.OPENAI_BASE_URL;
  return {
    apiKey: env.OPENAI_API_KEY || 'none',
    ...(baseURL && { configuration: { baseURL } }),
  };
}

/** Reasoning models refuse a temperature. */
const takesTemperature = (name: string): boolean => !/^(?:o\d|gpt-5)/i.test(name);

function missingSetting(provider: string, env: Environment): Fault | null {
  const needs: Readonly<Record<string, readonly string[]>> = {
    openai: env.OPENAI_BASE_URL ? [] : ['OPENAI_API_KEY'],
    azure_openai: [
      'AZURE_OPENAI_API_KEY',
      'AZURE_OPENAI_API_INSTANCE_NAME',
      'AZURE_OPENAI_API_DEPLOYMENT_NAME',
      'AZURE_OPENAI_API_VERSION',
    ].filter((name) => !(name.endsWith('INSTANCE_NAME') && (env.AZURE_OPENAI_BASE_PATH || env.AZURE_OPENAI_ENDPOINT))),
    anthropic: ['ANTHROPIC_API_KEY'],
    mistralai: ['MISTRAL_API_KEY'],
    groq: ['GROQ_API_KEY'],
    cohere: ['COHERE_API_KEY'],
  };
  const absent = (needs[provider] ?? []).filter((name) => !env[name]);
  if (absent.length === 0) return null;
  return new Fault(
    'model',
    `MODEL names ${provider}, but ${absent.join(' and ')} ${absent.length === 1 ? 'is' : 'are'} not set`,
    {
      remedy: 'Set it in the environment or in .env, or set MODEL=none.',
    },
  );
}
