import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { readSentence } from '../../answering/checks/evidence.ts';
import { addressesTheMachine } from '../../answering/checks/instructions.ts';
import { isEmptyWord, meansTheSame } from '../../answering/checks/plain-text.ts';
import type { StandAlone } from '../../answering/stand-alone.ts';
import { type Callable, callModel } from './call-model.ts';
import { fenceHistory, fenceQuestion } from './fence.ts';
import type { ModelWriterParts } from './model-writer.ts';

const LONGEST = 400;
/** Least share of the question's own content words that a rewritten one must keep. */
const KEPT = 0.5;

/**
 * Lets the model make a question stand alone. What it writes is used only where every figure, date and content word was
 * written by someone in the conversation and what was asked is still in it; otherwise, and on any failure, the question
 * comes back unchanged.
 */
export function createStandAlone({
  model,
  prompts,
  rules,
  budgetOf,
  breaker,
}: Omit<ModelWriterParts, 'model'> & { readonly model: Callable }): StandAlone {
  return async (question, thread, session = {}) => {
    // what was said to the machine in the thread is nothing that a question leans on
    const history = thread.filter((earlier) => !addressesTheMachine(earlier.question));
    if (history.length === 0) return question;
    const { system, user } = prompts('stand-alone', {
      history: fenceHistory(history),
      question: fenceQuestion(question),
    });
    const messages = [new SystemMessage(system), new HumanMessage(user)];
    const once = { ...rules, limits: { ...rules.limits, tries: 1 } };
    try {
      const message = await breaker.guard(() =>
        callModel(model, { purpose: 'Make the question stand alone', messages }, budgetOf(session), session, once),
      );
      const written = message.text
        .replace(/<\/?question>/g, '')
        .trim()
        .replace(/^"(.*)"$/s, '$1');
      const earlier = history.map((each) => each.question);
      return saysNothingNew(written, [question, ...earlier]) && keeps(question, written) ? written : question;
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

/** A rewritten question asks for the same figures and times, and for most of the same things. */
function keeps(question: string, written: string): boolean {
  const asked = readSentence(question);
  const { words, figures } = readSentence(written);
  const content = asked.words.filter((word) => !isEmptyWord(word));
  const kept = content.filter(({ stem }) => words.some((word) => meansTheSame(word.stem, stem)));
  return (
    asked.figures.every(({ value }) => figures.some((figure) => figure.value === value)) &&
    asked.whens.every(({ words: stated }) => written.toLowerCase().includes(stated.toLowerCase())) &&
    kept.length >= KEPT * content.length
  );
}
