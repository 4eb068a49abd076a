import type { AIMessageChunk, BaseMessage } from '@langchain/core/messages';
import { WriterFailure } from '../../answering/writer-failure.ts';
import type { AnswerBudget } from './budget.ts';
import { classifyError, mayPass } from './classify-error.ts';
import type { ModelLimits } from './limits.ts';

/** A chat model, with whatever tools are bound: messages in, one message out. */
export interface Callable {
  invoke(messages: BaseMessage[], options: CallOptions): Promise<AIMessageChunk>;
}
export interface CallOptions {
  readonly signal: AbortSignal;
  readonly response_format?: unknown;
}

/**
 * Makes one call within the answer's budget, with a time-out, and tries again after a growing pause with jitter where the
 * failure may pass. Everything that can go wrong comes out as a WriterFailure.
 */
export async function callModel(
  model: Callable,
  messages: BaseMessage[],
  budget: AnswerBudget,
  limits: ModelLimits,
  options: Omit<CallOptions, 'signal'> = {},
): Promise<AIMessageChunk> {
  for (let attempt = 1; ; attempt += 1) {
    const timeoutMs = budget.nextCallMs();
    try {
      const message = await model.invoke(messages, { ...options, signal: AbortSignal.timeout(timeoutMs) });
      budget.spend(tokensOf(message, messages));
      return whole(message);
    } catch (error) {
      const failure = classifyError(error);
      if (!mayPass(failure) || attempt >= limits.tries) throw failure;
      await pause(limits.firstPauseMs * 2 ** (attempt - 1));
    }
  }
}

/** Tokens in and out, as the server counts them; where it does not, about four characters a token. */
function tokensOf(message: AIMessageChunk, messages: readonly BaseMessage[]): number {
  const counted = usageOf(message);
  if (counted) return counted;
  const characters = [...messages, message].reduce((sum: number, each: BaseMessage) => sum + each.text.length, 0);
  return Math.ceil(characters / 4);
}

const usageOf = ({ usage_metadata: usage }: { usage_metadata?: unknown }): number => {
  const total = usage && typeof usage === 'object' && 'total_tokens' in usage ? usage.total_tokens : 0;
  return typeof total === 'number' ? total : 0;
};

/** An answer that was refused or cut off is none. */
function whole(message: AIMessageChunk): AIMessageChunk {
  const { additional_kwargs: extra, response_metadata: meta } = message;
  const ended = String(meta?.finish_reason ?? meta?.stop_reason ?? '');
  if (extra?.refusal) throw new WriterFailure('declined', 'it refused');
  if (/content_filter|safety|refusal/i.test(ended)) throw new WriterFailure('declined', `it ended with ${ended}`);
  if (/length|max_tokens/i.test(ended)) throw new WriterFailure('garbled', 'its answer was cut off');
  if (message.text.trim() === '' && (message.tool_calls ?? []).length === 0)
    throw new WriterFailure('declined', 'it wrote nothing');
  return message;
}

/** Between half and the whole of the time, so that callers that failed together do not return together. */
const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms * (0.5 + Math.random() / 2)));
