import {
  type AIMessageChunk,
  type BaseMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import { z } from 'zod';
import type { AnswerWriter, Draft, FurtherSearch } from '../../answering/draft.ts';
import type { FillPrompt, Prompt } from '../../answering/prompt.ts';
import { WriterFailure } from '../../answering/writer-failure.ts';
import type { Passage } from '../../indexing/passage.ts';
import type { AnswerBudget, DayBudget } from './budget.ts';
import { type Callable, callModel } from './call-model.ts';
import type { createCircuitBreaker } from './circuit-breaker.ts';
import { DRAFT_FORMAT, draftSchema, readDraft } from './draft-schema.ts';
import { fenceDraft, fenceObjections, fencePassages, fenceQuestion } from './fence.ts';
import type { ModelLimits } from './limits.ts';

/** What a model of some provider can be asked: with a response format (the OpenAI protocol), or by a tool for the answer (all others). */
export interface WritingModel {
  readonly plain: Callable;
  withTools(tools: readonly object[]): Callable;
  readonly takesFormat: boolean;
}

export interface ModelWriterParts {
  readonly model: WritingModel;
  readonly prompts: FillPrompt;
  readonly limits: ModelLimits;
  readonly day: DayBudget;
  readonly breaker: ReturnType<typeof createCircuitBreaker>;
  /** Hears what one answer took. */
  readonly onUse?: (use: { readonly calls: number; readonly tokens: number; readonly ms: number }) => void;
}

const SEARCH = 'search_papers';
const ANSWER = 'write_answer';
const MOST_FOUND = 24;

const tool = (name: string, description: string, schema: z.ZodType) => ({
  type: 'function',
  function: { name, description, parameters: z.toJSONSchema(schema, { target: 'draft-7' }) },
});
const searchSchema = z.object({ words: z.string().min(2).max(300) });
const searchTool = tool(
  SEARCH,
  'Search the committee papers for more passages. Use it only where the passages given do not answer.',
  searchSchema,
);
const answerTool = tool(ANSWER, 'Give the answer, as statements with marks.', draftSchema);

/**
 * An AnswerWriter that drafts with a chat model. It shows the model fenced passages by mark, lets it search further for some
 * rounds, and returns its words unchecked. It throws only WriterFailures. One answer's budget spans the draft and its repair.
 */
export function createModelWriter({ model, prompts, limits, day, breaker, onUse }: ModelWriterParts): AnswerWriter {
  const budgets = new WeakMap<readonly Passage[], AnswerBudget>();
  let takesFormat = model.takesFormat;

  /** Servers that know no response format say so, or ignore it and write prose; from then on the prompt alone asks for JSON. */
  const call = async (callable: Callable, messages: BaseMessage[], budget: AnswerBudget): Promise<AIMessageChunk> => {
    if (!takesFormat) return callModel(callable, messages, budget, limits);
    try {
      return await callModel(callable, messages, budget, limits, { response_format: DRAFT_FORMAT });
    } catch (error) {
      if (
        !(error instanceof WriterFailure) ||
        !/response_format|json_schema|structured output|JSON/i.test(error.message)
      )
        throw error;
      takesFormat = false;
      return callModel(callable, [...messages, asJson], budget, limits);
    }
  };

  const converse = async (
    prompt: Prompt,
    offered: readonly Passage[],
    budget: AnswerBudget,
    more?: FurtherSearch,
  ): Promise<Draft> => {
    const messages: BaseMessage[] = [new SystemMessage(prompt.system), new HumanMessage(prompt.user)];
    const found: Passage[] = [];
    for (let round = 0; ; round += 1) {
      const tools = [
        ...(more && round < limits.rounds ? [searchTool] : []),
        ...(model.takesFormat ? [] : [answerTool]),
      ];
      const message = await call(tools.length > 0 ? model.withTools(tools) : model.plain, messages, budget);
      const calls = message.tool_calls ?? [];
      const answer = calls.find(({ name }) => name === ANSWER);
      if (answer) return withFound(readDraft(JSON.stringify(answer.args)), found);
      if (calls.length === 0) return withFound(readDraft(message.text), found);
      if (!more || round >= limits.rounds) throw new WriterFailure('garbled', 'it searched on and on');
      messages.push(message);
      for (const { name, args, id } of calls) {
        const content = name === SEARCH ? await searched(args, more, offered, found) : `There is no tool ${name}.`;
        messages.push(new ToolMessage({ content, tool_call_id: id ?? '' }));
      }
    }
  };

  const answerWithin = async (
    passages: readonly Passage[],
    work: (budget: AnswerBudget) => Promise<Draft>,
  ): Promise<Draft> => {
    const budget = budgets.get(passages) ?? day.forAnswer();
    budgets.set(passages, budget);
    const started = performance.now();
    try {
      return await breaker.guard(() => work(budget));
    } finally {
      onUse?.({ ...budget.spent, ms: Math.round(performance.now() - started) });
    }
  };

  return {
    name: 'model',
    write(question, passages, more) {
      const prompt = prompts('write-answer', { passages: fencePassages(passages), question: fenceQuestion(question) });
      return answerWithin(passages, (budget) => converse(prompt, passages, budget, more));
    },
    repair(question, passages, draft, objections) {
      const prompt = prompts('repair-answer', {
        passages: fencePassages(passages),
        question: fenceQuestion(question),
        draft: fenceDraft(draft),
        objections: fenceObjections(objections),
      });
      return answerWithin(passages, (budget) => converse(prompt, passages, budget));
    },
  };
}

const asJson = new HumanMessage(
  `Answer with one JSON object and nothing else, in this form: ${JSON.stringify(z.toJSONSchema(draftSchema, { target: 'draft-7' }))}`,
);

const withFound = (draft: Draft, found: readonly Passage[]): Draft => (found.length > 0 ? { ...draft, found } : draft);

/** Adds what a search finds to the passages, and shows the new ones with marks that go on counting. */
async function searched(
  args: unknown,
  more: FurtherSearch,
  offered: readonly Passage[],
  found: Passage[],
): Promise<string> {
  const query = searchSchema.safeParse(args);
  if (!query.success) return 'Give some words to search for.';
  const known = new Set([...offered, ...found].map(({ id }) => id));
  const fresh = (await more.search(query.data.words))
    .filter(({ id }) => !known.has(id))
    .slice(0, Math.max(0, MOST_FOUND - found.length));
  if (fresh.length === 0) return 'Nothing further was found.';
  const firstMark = offered.length + found.length + 1;
  found.push(...fresh);
  return fencePassages(fresh, firstMark);
}
