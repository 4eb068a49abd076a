import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import type { AnswerWriter, ModelSession } from '../../answering/draft.ts';
import type { ModelCall } from '../../answering/model-use.ts';
import type { FillPrompt } from '../../answering/prompt.ts';
import type { ModelTrial } from '../../answering/say-model.ts';
import type { StandAlone } from '../../answering/stand-alone.ts';
import type { BriefingWriter } from '../../briefing/polish/briefing-writer.ts';
import { createBriefingWriter } from './briefing-writer.ts';
import { type AnswerBudget, createDayBudget, type DayBook } from './budget.ts';
import { callModel } from './call-model.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { LIMITS, type ModelLimits } from './limits.ts';
import { createModelWriter, type WritingModel } from './model-writer.ts';
import { openChatModel } from './open-chat-model.ts';
import { costOf, type ModelPrices } from './prices.ts';
import { costClassOf, type Environment, secretsIn, splitModel } from './providers.ts';
import { SilentTracer } from './silent-tracer.ts';
import { createStandAlone } from './stand-alone.ts';

export interface ModelWriterConfig {
  /** "provider:model", as LangChain names them. */
  readonly model: string;
  /** Keys and addresses, as the providers' SDKs name them. Never logged. */
  readonly env: Environment;
  readonly prompts: FillPrompt;
  readonly limits?: Partial<ModelLimits>;
  readonly prices?: ModelPrices | null;
  /** Where the day's tokens are written down; absent means in memory. */
  readonly book?: DayBook;
}

/** A writer with a language model behind it, and what else the model does for an answer. */
export interface ModelWriter extends AnswerWriter {
  /** Makes a question of a thread stand alone; gives it back unchanged where the model cannot. */
  readonly standAlone: StandAlone;
  /** Puts lines of a briefing into sentences. */
  readonly briefing: BriefingWriter;
  /** One small call, for `doctor`. Throws a WriterFailure. */
  tryOut(): Promise<ModelTrial>;
}

/** One answer as it usually is: twelve passages in, a few statements out. */
const USUAL = { tokensIn: 4_000, tokensOut: 400 };

/** Opens the configured model as an AnswerWriter. A wrong setting or a missing package is a Fault; the network is not touched. */
export async function openModelWriter(config: ModelWriterConfig): Promise<ModelWriter> {
  const { model: setting, env, prompts, prices = null, book } = config;
  const limits = { ...LIMITS, ...config.limits };
  const rules = {
    limits,
    prices,
    secrets: secretsIn(env),
    callbacks: [new SilentTracer()],
  };
  const model = await openWritingModel(setting, env, limits);
  const day = createDayBudget(limits, book);
  const breaker = createCircuitBreaker(limits);
  const budgets = new WeakMap<ModelSession, AnswerBudget>();
  const budgetOf = (session: ModelSession): AnswerBudget => {
    const budget = budgets.get(session) ?? day.forAnswer();
    budgets.set(session, budget);
    return budget;
  };
  const parts = { prompts, rules, budgetOf, breaker };
  return {
    ...createModelWriter({ ...parts, model }),
    standAlone: createStandAlone({ ...parts, model: model.plain }),
    briefing: createBriefingWriter({ ...parts, model }),
    async tryOut() {
      const { system, user } = prompts('try-model', { request: 'Say ready.' });
      const messages = [new SystemMessage(system), new HumanMessage(user)];
      const calls: ModelCall[] = [];
      const session: ModelSession = { heard: (call) => void calls.push(call) };
      const started = performance.now();
      const once = { ...rules, limits: { ...limits, tries: 1 } };
      await callModel(model.plain, { purpose: 'Sign of life', messages }, day.forAnswer(), session, once);
      const ms = Math.round(performance.now() - started);
      const tokens = calls.reduce((sum, { tokensIn, tokensOut }) => sum + tokensIn + tokensOut, 0);
      return { ms, tokens, cost: costClassOf(setting, env), perAnswer: costOf(USUAL, prices) };
    },
  };
}

async function openWritingModel(setting: string, env: Environment, limits: ModelLimits): Promise<WritingModel> {
  const chat = await openChatModel(setting, env, limits);
  const { provider } = splitModel(setting);
  return {
    plain: chat,
    takesFormat: ['openai', 'azure_openai', 'ollama'].includes(provider),
    withTools: (tools) => chat.bindTools?.([...tools]) ?? chat,
  };
}
