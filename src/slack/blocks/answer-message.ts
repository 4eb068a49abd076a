import type { AnyBlock, Button } from '@slack/types';
import type { Answer } from '../../answering/answer.ts';
import { evidence, sourceChoosers } from './answer-sources.ts';
import { worthJudging, worthSharing } from './answer-worth.ts';
import { askButtons } from './ask-buttons.ts';
import { sayCitation } from './citation-line.ts';
import { feedbackButtons } from './feedback.ts';
import { IDS, numbered, pack } from './ids.ts';
import { clip, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { bare, note, paragraphs, plain, rich } from './rich.ts';

export interface AnswerView {
  /** By which buttons find the answer again. */
  readonly id: string;
  /** Only the asker sees it, so it can be shared. */
  readonly private: boolean;
  /** Shown above a private answer, where the question itself is not in sight. */
  readonly question?: string;
  /** Questions that the library can answer next; at most three are shown. */
  readonly followUps?: readonly string[];
  /** Only to be read again: its sources can be opened, nothing else is offered. */
  readonly onlyRead?: boolean;
}

/** Longest answer in characters: with its sources and buttons it stays under Slack's limit for one message. */
const answerCharacters = 4500;

/** An answer on the screen: the answer first, then how old it is, its sources, and what can be done with it. */
export function answerMessage(answer: Answer, view: AnswerView): Message {
  const asked = view.question ? [note(`You asked: ${clip(view.question, 280)}`)] : [];
  const blocks: AnyBlock[] = [
    ...asked,
    rich(...paragraphs(clip(answer.text, answerCharacters))),
    ...(answer.asAt.note ? [note(answer.asAt.note)] : []),
    ...evidence(answer),
    ...row(answer.choices.slice(0, 10).map((choice, index) => choiceButton(choice, index, pack(view.id, index)))),
    ...row([...sourceChoosers(answer, view.id), ...(view.onlyRead ? [] : deeds(answer, view))]),
    ...followUps(view),
    ...(worthJudging(answer.kind) && !view.onlyRead ? [feedbackButtons(view.id)] : []),
  ];
  const said = [answer.text, ...answer.citations.slice(0, 8).map(sayCitation)].join('\n');
  return message(said, blocks, [message(said, [])]);
}

/** A message is recognised later by the id of its first block: a way to look before posting again. */
export function answerBlockId(answerId: string): string {
  return clip(`minutebook_answer_${answerId}`, LIMITS.id);
}

/** The id of the answer that a message of ours holds; null for any other message. */
export function answerIdIn(given: unknown): string | null {
  const blocks = Array.isArray(given) ? given : [];
  const ids = blocks.map((block: { readonly block_id?: unknown }) => String(block.block_id ?? ''));
  return ids.flatMap((id) => /^minutebook_answer_([0-9a-f]+)$/.exec(id)?.[1] ?? [])[0] ?? null;
}

/** The same for the steps that stand in its place while it is made. */
export function stepsBlockId(answerId: string): string {
  return clip(`minutebook_steps_${answerId}`, LIMITS.id);
}

type Elements = Extract<AnyBlock, { type: 'actions' }>['elements'];

function row(elements: Elements): AnyBlock[] {
  return elements.length > 0 ? [{ type: 'actions', elements: elements.slice(0, LIMITS.actions) }] : [];
}

function followUps({ followUps: next = [] }: AnswerView): AnyBlock[] {
  return next.length === 0 ? [] : [note('You could ask next:'), ...askButtons(next.slice(0, 3))];
}

/** A click asks the question again with that choice. */
function choiceButton(choice: string, index: number, value: string): Button {
  return button(numbered(IDS.choice, index), choice, value);
}

/** What can be done with an answer. */
function deeds({ kind, indicator }: Answer, view: AnswerView): Button[] {
  const found = indicator?.kind === 'found' ? indicator.indicator.id : null;
  const sharing = worthSharing(kind);
  return [
    ...(found ? [button(IDS.trend, 'Trend', found), button(IDS.compare, 'Compare', found)] : []),
    ...(sharing && view.private ? [button(IDS.share, 'Share in channel', view.id)] : []),
    ...(sharing ? [button(IDS.save, 'Save', view.id)] : []),
  ];
}

function button(id: string, label: string, value: string): Button {
  return { type: 'button', action_id: id, text: plain(label, LIMITS.button), value: bare(value, LIMITS.value) };
}
