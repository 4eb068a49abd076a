import {
  type AIMessageChunk,
  type BaseMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import type { AnswerWriter, Draft, ModelSession, WriterAids } from '../../answering/draft.ts';
import type { FillPrompt, Prompt } from '../../answering/prompt.ts';
import { WriterFailure } from '../../answering/writer-failure.ts';
import type { Passage } from '../../indexing/passage.ts';
import type { AnswerBudget } from './budget.ts';
import { type Call, type Callable, type CallRules, callModel } from './call-model.ts';
import type { createCircuitBreaker } from './circuit-breaker.ts';
import { DRAFT_FORMAT, draftSchema, plainSchema, readDraft } from './draft-schema.ts';
import { fenceDraft, fenceObjections, fencePassages, fenceQuestion } from './fence.ts';
import { answerTool, isAnswer, lookFurther, toolsFor } from './tools.ts';

/** What a model of some provider can be asked: with a response format (the OpenAI protocol), or by a tool for the answer (all others). */
export interface WritingModel {
  readonly plain: Callable;
  withTools(tools: readonly object[]): Callable;
  readonly takesFormat: boolean;
}

export interface ModelWriterParts {
  readonly model: WritingModel;
  readonly prompts: FillPrompt;
  readonly rules: CallRules;
  /** The budget of the answer that a session is for: one for everything a model does for it. */
  readonly budgetOf: (session: ModelSession) => AnswerBudget;
  readonly breaker: ReturnType<typeof createCircuitBreaker>;
}

/**
 * An AnswerWriter that drafts with a chat model. It shows the model fenced passages by mark, lets it search further and look
 * indicators up for some rounds, and returns its words unchecked. It throws only WriterFailures.
 */
export function createModelWriter({ model, prompts, rules, budgetOf, breaker }: ModelWriterParts): AnswerWriter {
  let takesFormat = model.takesFormat;
  let slips = 0;
  /** Whether a call that asked for the form ever came to something. */
  let proven = false;

  /** Servers that know no response format say so, or ignore it and write prose; then the prompt alone asks for JSON. */
  const call = async (callable: Callable, it: Call, session: ModelSession): Promise<AIMessageChunk> => {
    const budget = budgetOf(session);
    if (!takesFormat) return callModel(callable, model.takesFormat ? inWords(it) : it, budget, session, rules);
    try {
      const message = await callModel(callable, { ...it, format: DRAFT_FORMAT }, budget, session, rules);
      slips = 0;
      proven = true;
      return message;
    } catch (error) {
      const refused = error instanceof WriterFailure && /status 4(?:00|22)\b/.test(error.message);
      if (!(error instanceof WriterFailure) || !(ABOUT_THE_FORMAT.test(error.message) || (refused && !proven)))
        throw error;
      const message = await callModel(callable, inWords(it), budget, session, rules);
      // a server that says so will say so again; one that slipped once may not
      slips += 1;
      if (slips > 1 || refused) takesFormat = false;
      return message;
    }
  };

  const converse = async (
    purpose: string,
    prompt: Prompt,
    offered: readonly Passage[],
    session: ModelSession,
    aids?: WriterAids,
  ): Promise<Draft> => {
    const messages: BaseMessage[] = [new SystemMessage(prompt.system), new HumanMessage(prompt.user)];
    const found: Passage[] = [];
    let sentBefore = 0;
    for (let round = 0; ; round += 1) {
      const looking = round < rules.limits.rounds ? toolsFor(aids) : [];
      const tools = [...looking, ...(model.takesFormat ? [] : [answerTool])];
      const callable = tools.length > 0 ? model.withTools(tools) : model.plain;
      const message = await call(callable, { purpose, messages, sentBefore }, session);
      const calls = message.tool_calls ?? [];
      const answer = calls.find(isAnswer);
      if (answer) return withFound(readDraft(JSON.stringify(answer.args)), found);
      if (calls.length === 0) return withFound(readDraft(message.text), found);
      if (!aids || round >= rules.limits.rounds) throw new WriterFailure('garbled', 'it searched on and on');
      messages.push(message);
      sentBefore = messages.length;
      for (const [index, one] of calls.entries()) {
        const content = index < MOST_AT_ONCE ? await lookFurther(one, aids, offered, found) : TOO_MANY;
        messages.push(new ToolMessage({ content, tool_call_id: one.id ?? '' }));
      }
    }
  };

  return {
    name: 'model',
    write(question, passages, aids) {
      const prompt = prompts('write-answer', { passages: fencePassages(passages), question: fenceQuestion(question) });
      const session = aids?.session ?? {};
      return breaker.guard(() => converse('Write from the passages', prompt, passages, session, aids));
    },
    repair(question, passages, draft, objections, session = {}) {
      const prompt = prompts('repair-answer', {
        passages: fencePassages(passages),
        question: fenceQuestion(question),
        draft: fenceDraft(draft),
        objections: fenceObjections(objections),
      });
      return breaker.guard(() => converse('Repair the draft', prompt, passages, session));
    },
  };
}

/** Calls of tools that one round may make. */
const MOST_AT_ONCE = 6;
const TOO_MANY = `Not done: at most ${MOST_AT_ONCE} at once.`;

const ABOUT_THE_FORMAT = /response_format|json_schema|structured output|JSON/i;

const asJson = new HumanMessage(
  `Answer with one JSON object and nothing else, in this form: ${JSON.stringify(plainSchema(draftSchema))}`,
);
const inWords = (call: Call): Call => ({ ...call, messages: [...call.messages, asJson] });

const withFound = (draft: Draft, found: readonly Passage[]): Draft => (found.length > 0 ? { ...draft, found } : draft);
