import { asksForHelp } from '../answering/help/what-i-do.ts';
import { readMarkup } from './blocks/escape.ts';
import { type Help, helpMessage } from './blocks/help-message.ts';
import type { Message } from './blocks/message.ts';
import { sentences } from './blocks/plain-message.ts';
import type { AttachedFile, Task, ThreadQuestion } from './task.ts';

/** Longest question that is looked up; longer texts are for "Check against the papers". */
export const longestQuestion = 2000;

/** Words for what can be answered without the papers: nothing asked, a greeting, too much asked. `help` is asked for where it is shown. */
export async function earlyReply(task: Task, help: () => Promise<Help>): Promise<Message | null> {
  // Commands and presses explain themselves; a message to be checked may be of any length.
  if (task.kind === 'command' || task.kind === 'press') return null;
  const text = readMarkup(task.text);
  const files = task.kind === 'thread-question' ? task.files : [];
  if (!hasWords(text))
    return files.length > 0 ? sentences(sayFiles(files)) : helpMessage(sayNothingAsked(text), await help());
  if (asksForHelp(text)) return helpMessage('This is what I can do.', await help());
  if (/^(hi|hello|hey|good (morning|afternoon|evening))\b\W*(there|minutebook)?\W*$/i.test(text))
    return helpMessage('Hello! Ask me what the committee papers say.', await help());
  if (thanks.test(text)) return sentences('You are welcome. Ask me anything else about the papers.');
  if (task.kind !== 'check' && text.length > longestQuestion) return sentences(tooLong(text.length));
  return null;
}

export const thanks =
  /^(many |ok(ay)?,? |great,? |lovely,? )?(thanks?( you)?( very much| a lot| so much)?|cheers|ta)\b\W*(minutebook)?\W*$/i;

/** Whether there is anything but emoji and marks. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(/:[a-z0-9_+-]+:/gi, ' '));
}

function sayNothingAsked(text: string): string {
  return text === ''
    ? 'You called, but without a question. This is what I can do.'
    : 'I could not find a question in that. This is what I can do.';
}

function sayFiles(files: readonly AttachedFile[]): string {
  const voice = files.some(({ kind }) => kind === 'voice');
  if (voice) return 'I cannot listen to voice clips. Please type your question, and I will look it up in the papers.';
  const names = files
    .map(({ name }) => `“${name}”`)
    .slice(0, 3)
    .join(', ');
  return `I cannot read files sent in Slack (${names}): I answer only from the papers in my library. If the file is a committee paper, ask your administrator to add it; or type a question, and I will look it up in the papers I have.`;
}

/** What is said beside an answer when something was attached that was not read. */
export function fileNote(task: ThreadQuestion): string | null {
  if (task.files.length === 0) return null;
  return task.files.some(({ kind }) => kind === 'voice')
    ? 'I answered what you typed; I cannot listen to voice clips.'
    : 'I answered what you typed; I cannot read files sent in Slack, only the papers in my library.';
}

function tooLong(length: number): string {
  return `That is ${length.toLocaleString('en-GB')} characters, more than I can take as one question (${longestQuestion.toLocaleString('en-GB')}). Please ask in a sentence or two. To have the statements of a long message looked up, choose “Check against the papers” from the menu of that message.`;
}
