import type { Callbacks } from '@langchain/core/callbacks/manager';
import type { AIMessageChunk, BaseMessage } from '@langchain/core/messages';
import type { ModelSession } from '../../answering/draft.ts';
import { WriterFailure } from '../../answering/writer-failure.ts';
import type { AnswerBudget, Spent } from './budget.ts';
import { classifyError, mayPass, retryAfterMs } from './classify-error.ts';
import type { ModelLimits } from './limits.ts';
import { costOf, type ModelPrices } from './prices.ts';

/** A chat model, with whatever tools are bound: messages in, one message out. */
export interface Callable {
  invoke(messages: BaseMessage[], options: CallOptions): Promise<AIMessageChunk>;
}
export interface CallOptions {
  readonly signal: AbortSignal;
  readonly response_format?: unknown;
  readonly callbacks?: Callbacks;
}

/** What every call stands on, whichever answer it is for. */
export interface CallRules {
  readonly limits: ModelLimits;
  readonly prices?: ModelPrices | null;
  /** Keys that no message may repeat. */
  readonly secrets?: readonly string[];
  /** LangChain's own callbacks, such as a tracer. */
  readonly callbacks?: Callbacks;
}

/** One call of one answer. */
export interface Call {
  /** What it is for, in a few words. */
  readonly purpose: string;
  readonly messages: BaseMessage[];
  /** How many of the messages an earlier call has sent already. */
  readonly sentBefore?: number;
  readonly format?: unknown;
}

/**
 * Makes one call within the answer's budget, with a time-out, and tries again after a growing pause with jitter, or after as
 * long as the server asks for, where the failure may pass. Everything that can go wrong comes out as a WriterFailure; the
 * session hears every try.
 */
export async function callModel(
  model: Callable,
  call: Call,
  budget: AnswerBudget,
  session: ModelSession,
  { limits, prices = null, secrets = [], callbacks }: CallRules,
): Promise<AIMessageChunk> {
  const { purpose, messages, sentBefore = 0, format } = call;
  for (let attempt = 1; ; attempt += 1) {
    const timeoutMs = budget.nextCallMs(guessTokens(messages));
    const started = performance.now();
    let heard = false;
    const hear = (said: AIMessageChunk | null, spent: Spent, trouble: string | null) =>
      session.heard?.({
        purpose,
        attempt,
        ms: performance.now() - started,
        ...spent,
        sent: messages.slice(sentBefore).map((message) => ({ role: message.getType(), text: message.text })),
        said: said?.text.slice(0, LONGEST_HEARD) ?? null,
        tools: (said?.tool_calls ?? []).map(({ name, args }) => ({ name, args })),
        trouble,
      });
    try {
      const message = await model.invoke(messages, {
        signal: AbortSignal.timeout(timeoutMs),
        ...(format !== undefined && { response_format: format }),
        ...(callbacks && { callbacks }),
      });
      const spent = spentOn(message, messages, prices);
      heard = true;
      budget.spend(spent);
      const trouble = troubleWith(message);
      hear(message, spent, trouble?.message ?? null);
      if (trouble) throw trouble;
      return message;
    } catch (error) {
      const failure = classifyError(error, secrets);
      if (!heard) {
        // what came back and could not be read was paid for, and so, as a rule, was what came too late
        const paid = failure.trouble === 'garbled' || failure.trouble === 'slow';
        const spent = paid ? spentOn(null, messages, prices) : NOTHING_SPENT;
        budget.spend(spent);
        hear(null, spent, failure.message);
      }
      if (!mayPass(failure) || attempt >= limits.tries) throw failure;
      const pauseMs = Math.max(jittered(limits.firstPauseMs * 2 ** (attempt - 1)), retryAfterMs(error));
      if (pauseMs >= budget.leftMs()) throw failure;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/** So much of what a model said is kept to be looked at. */
const LONGEST_HEARD = 20_000;

const NOTHING_SPENT: Spent = { tokensIn: 0, tokensOut: 0, cost: null };

/** About four characters a token. */
const guessTokens = (messages: readonly BaseMessage[]): number =>
  Math.ceil(messages.reduce((sum, { text }) => sum + text.length, 0) / 4);

/** No call of any model takes so many tokens: who counts them cannot count. */
const MOST_TOKENS = 10_000_000;
const isCount = (tokens: unknown): tokens is number => Number.isInteger(tokens) && Number(tokens) >= 0;

/** Tokens in and out, as the server counts them where it does so credibly; else as guessed. */
function spentOn(message: AIMessageChunk | null, messages: readonly BaseMessage[], prices: ModelPrices | null): Spent {
  const { input_tokens = 0, output_tokens = 0 } = message?.usage_metadata ?? {};
  const sum = input_tokens + output_tokens;
  const counted = isCount(input_tokens) && isCount(output_tokens) && sum > 0 && sum < MOST_TOKENS;
  const tokens = {
    tokensIn: counted ? input_tokens : guessTokens(messages),
    tokensOut: counted ? output_tokens : guessTokens(message ? [message] : []),
  };
  return { ...tokens, cost: costOf(tokens, prices) };
}

/** An answer that was refused or cut off is none. */
function troubleWith({ additional_kwargs: extra, response_metadata: meta, text, tool_calls = [] }: AIMessageChunk) {
  const ended = String(meta?.finish_reason ?? meta?.stop_reason ?? '');
  if (extra?.refusal) return new WriterFailure('declined', 'it refused');
  if (/content_filter|safety|refusal/i.test(ended)) return new WriterFailure('declined', `it ended with ${ended}`);
  if (/length|max_tokens/i.test(ended)) return new WriterFailure('garbled', 'its answer was cut off');
  if (text.trim() === '' && tool_calls.length === 0) return new WriterFailure('declined', 'it wrote nothing');
  return null;
}

/** Between half and the whole of the time, so that callers that failed together do not return together. */
const jittered = (ms: number): number => ms * (0.5 + Math.random() / 2);
