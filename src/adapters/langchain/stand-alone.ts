import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { readSentence } from '../../answering/checks/evidence.ts';
import { isEmptyWord, meansTheSame } from '../../answering/checks/plain-text.ts';
import { type Callable, callModel } from './call-model.ts';
import { fenceHistory, fenceQuestion } from './fence.ts';
import type { ModelWriterParts } from './model-writer.ts';

/** A question with what it points to put in, from earlier questions alone. */
export type StandAlone = (question: string, history: readonly { readonly question: string }[]) => Promise<string>;

const LONGEST = 400;

/**
 * Lets the model make a question stand alone. What it writes is used only where every figure, date and content word was
 * written by someone in the conversation; otherwise, and on any failure, the question comes back unchanged.
 */
export function createStandAlone({
  model,
  prompts,
  limits,
  day,
  breaker,
}: Pick<ModelWriterParts, 'prompts' | 'limits' | 'day' | 'breaker'> & { readonly model: Callable }): StandAlone {
  return async (question, history) => {
    if (history.length === 0) return question;
    const { system, user } = prompts('stand-alone', {
      history: fenceHistory(history),
      question: fenceQuestion(question),
    });
    try {
      const messages = [new SystemMessage(system), new HumanMessage(user)];
      const message = await breaker.guard(() => callModel(model, messages, day.forAnswer(), { ...limits, tries: 1 }));
      const written = message.text
        .replace(/<\/?question>/g, '')
        .trim()
        .replace(/^"(.*)"$/s, '$1');
      return saysNothingNew(written, [question, ...history.map((earlier) => earlier.question)]) ? written : question;
    } catch {
      return question;
    }
  };
}

function saysNothingNew(written: string, said: readonly string[]): boolean {
  if (written === '' || written.length > LONGEST || /[\n<>{}]/.test(written)) return false;
  const known = readSentence(said.join(' . '));
  const { words, figures, whens } = readSentence(written);
  return (
    figures.every(({ value }) => known.figures.some((figure) => figure.value === value)) &&
    whens.every(({ words: stated }) => said.some((text) => text.toLowerCase().includes(stated.toLowerCase()))) &&
    words.every((word) => isEmptyWord(word) || known.words.some(({ stem }) => meansTheSame(stem, word.stem)))
  );
}
