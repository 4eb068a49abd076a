import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { Fault } from '../../fault.ts';
import type { ModelLimits } from './limits.ts';
import { openAiWire } from './openai-wire.ts';
import {
  ADDRESS,
  azureServer,
  type Environment,
  missingVariables,
  openAiServer,
  silent,
  splitModel,
  wrongAddress,
} from './providers.ts';

/**
 * Opens a chat model by LangChain's name for it. LangChain and the provider's package are loaded here and not before.
 * A Fault says which package or which variable is missing.
 */
export async function openChatModel(setting: string, env: Environment, limits: ModelLimits): Promise<BaseChatModel> {
  const { provider, name } = splitModel(setting);
  const { initChatModel, MODEL_PROVIDER_CONFIG } = await import('langchain/chat_models/universal');
  const known: Readonly<Record<string, { readonly package: string }>> = MODEL_PROVIDER_CONFIG;
  if (!Object.hasOwn(known, provider)) {
    throw new Fault('model', `MODEL names the provider "${provider}", which LangChain does not know`, {
      remedy: `Set it to provider:model with one of: ${Object.keys(known).join(', ')}; or to none.`,
    });
  }
  const missing = missingVariables(provider, env);
  if (missing.length > 0) {
    const are = missing.length === 1 ? 'is' : 'are';
    throw new Fault('model', `MODEL names ${provider}, but ${missing.join(' and ')} ${are} not set`, {
      remedy: 'Set it in the environment or in .env, or set MODEL=none.',
    });
  }
  const wrong = wrongAddress(provider, env);
  if (wrong) throw new Fault('model', `MODEL names ${provider}, but ${wrong} is no address over HTTP`, ADDRESS);
  const server = openAiServer(provider, env);
  const spoken = server ? 'openai' : provider;
  await needPackage(setting, known[spoken]?.package ?? '');
  const ofOpenAi = spoken === 'openai' || spoken === 'azure_openai';
  return initChatModel(name, {
    modelProvider: spoken,
    maxRetries: 0,
    ...server,
    ...(spoken === 'azure_openai' && azureServer(name, env)),
    ...(ofOpenAi && { configuration: { ...server?.configuration, ...silent(openAiWire()) } }),
    ...(!reasons(name) && { temperature: 0 }),
    // what a model thinks counts as written
    ...(ofOpenAi && { maxTokens: limits.answerTokens * (reasons(name) ? 4 : 1) }),
  });
}

async function needPackage(setting: string, wanted: string): Promise<void> {
  try {
    await import(wanted);
  } catch (cause) {
    throw new Fault('model', `MODEL=${setting} needs the package ${wanted}, which is not installed`, {
      remedy: `Run \`npm install ${wanted}\`, or set MODEL=none.`,
      cause,
    });
  }
}

/** Reasoning models refuse a temperature. */
const reasons = (name: string): boolean => /^(?:o\d|gpt-5)/i.test(name);
