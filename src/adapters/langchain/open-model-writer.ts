import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import type { AnswerWriter } from '../../answering/draft.ts';
import type { FillPrompt } from '../../answering/prompt.ts';
import { createDayBudget } from './budget.ts';
import { callModel } from './call-model.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { LIMITS, type ModelLimits } from './limits.ts';
import { createModelWriter, type ModelWriterParts, type WritingModel } from './model-writer.ts';
import { type Environment, openChatModel, splitModel } from './open-chat-model.ts';
import { createStandAlone, type StandAlone } from './stand-alone.ts';

export interface ModelWriterConfig {
  /** "provider:model", as LangChain names them. */
  readonly model: string;
  /** Keys and addresses, as the providers' SDKs name them. Never logged. */
  readonly env: Environment;
  readonly prompts: FillPrompt;
  readonly limits?: Partial<ModelLimits>;
  readonly onUse?: ModelWriterParts['onUse'];
}

/** A writer with a language model behind it, and what else the model does for an answer. */
export interface ModelWriter extends AnswerWriter {
  /** Makes a question of a thread stand alone; gives it back unchanged where the model cannot. */
  readonly standAlone: StandAlone;
  /** One small call, for `doctor`. Throws a WriterFailure. */
  tryOut(): Promise<ModelTrial>;
}

export interface ModelTrial {
  readonly ms: number;
  readonly tokens: number;
  /** Whether the tokens are paid for: a server on this machine or a private network is taken to be one's own. */
  readonly cost: 'own server' | 'paid by the token';
}

/** Opens the configured model as an AnswerWriter. A wrong setting or a missing package is a Fault; the network is not touched. */
export async function openModelWriter({
  model,
  env,
  prompts,
  limits: given,
  onUse,
}: ModelWriterConfig): Promise<ModelWriter> {
  const limits = { ...LIMITS, ...given };
  const writing = await openWritingModel(model, env, limits);
  const day = createDayBudget(limits);
  const breaker = createCircuitBreaker(limits);
  const writer = createModelWriter({ model: writing, prompts, limits, day, breaker, ...(onUse && { onUse }) });
  return {
    ...writer,
    standAlone: createStandAlone({ model: writing.plain, prompts, limits, day, breaker }),
    async tryOut() {
      const { system, user } = prompts('try-model', { request: 'Say ready.' });
      const budget = day.forAnswer();
      const started = performance.now();
      await callModel(writing.plain, [new SystemMessage(system), new HumanMessage(user)], budget, {
        ...limits,
        tries: 1,
      });
      return { ms: Math.round(performance.now() - started), tokens: budget.spent.tokens, cost: costOf(model, env) };
    },
  };
}

async function openWritingModel(setting: string, env: Environment, limits: ModelLimits): Promise<WritingModel> {
  const chat = await openChatModel(setting, env, limits);
  const { provider } = splitModel(setting);
  return {
    plain: chat,
    takesFormat: provider === 'openai' || provider === 'azure_openai',
    withTools: (tools) => chat.bindTools?.([...tools]) ?? chat,
  };
}

const PRIVATE = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?::1)|\.(?:local|internal|lan)$/i;

function costOf(setting: string, env: Environment): ModelTrial['cost'] {
  const { provider } = splitModel(setting);
  const address = provider === 'openai' ? env.OPENAI_BASE_URL : provider === 'ollama' ? 'http://localhost' : undefined;
  return address && URL.canParse(address) && PRIVATE.test(new URL(address).hostname)
    ? 'own server'
    : 'paid by the token';
}
