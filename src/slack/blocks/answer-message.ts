import type { AnyBlock, Button, StaticSelect } from '@slack/types';
import type { Answer, AnswerKind } from '../../answering/answer.ts';
import type { Citation } from '../../papers/citation.ts';
import { sayDate, saySource } from '../../papers/say-source.ts';
import { sayCitation } from './citation-line.ts';
import { feedbackButtons } from './feedback.ts';
import { IDS, numbered, pack } from './ids.ts';
import { clip, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { bare, bullets, line, note, paragraphs, plain, rich, words } from './rich.ts';

export interface AnswerView {
  /** By which buttons find the answer again. */
  readonly id: string;
  /** Only the asker sees it, so it can be shared. */
  readonly private: boolean;
  /** Shown above a private answer, where the question itself is not in sight. */
  readonly question?: string;
  /** Questions that the library can answer next; at most three are shown. */
  readonly followUps?: readonly string[];
}

/** Longest answer and source list in characters: together with buttons they stay under Slack's limit for one message. */
const answerCharacters = 4500;
const sourceCharacters = 3000;
const optionCharacters = 50;

/** An answer on the screen: the answer first, then how old it is, its sources, and what can be done with it. */
export function answerMessage(answer: Answer, view: AnswerView): Message {
  const blocks: AnyBlock[] = [];
  if (view.question) blocks.push(note(`You asked: ${clip(view.question, 280)}`));
  const id = { block_id: answerBlockId(view.id) };
  blocks.push({ ...rich(...paragraphs(clip(answer.text, answerCharacters))), ...id });
  if (answer.asAt.note) blocks.push(note(answer.asAt.note));
  blocks.push(...evidence(answer, view.id), ...choices(answer, view.id));
  blocks.push(...followUps(view), ...buttons(answer, view));
  if (judgeable(answer.kind)) blocks.push(feedbackButtons(view.id));
  const said = [answer.text, ...answer.citations.slice(0, 8).map(sayCitation)].join('\n');
  return message(said, blocks, [{ ...message(said, []), blocks: [] }]);
}

/** A message is recognised later by the id of its first block: a way to look before posting again. */
export function answerBlockId(answerId: string): string {
  return clip(`minutebook_answer_${answerId}`, LIMITS.id);
}

/** The same for the steps that stand in its place while it is made. */
export function stepsBlockId(answerId: string): string {
  return clip(`minutebook_steps_${answerId}`, LIMITS.id);
}

function evidence(answer: Answer, answerId: string): AnyBlock[] {
  if (answer.citations.length > 0) return sources(answer.citations, answerId);
  const { nearest, papers } = answer.searched;
  const searched = papers > 0 ? [note(`Searched ${papers} ${papers === 1 ? 'paper' : 'papers'}.`)] : [];
  if (!nearest || answer.kind === 'refused') return answer.kind === 'nothing-found' ? searched : [];
  const nearestLine = line(words('Nearest found: ', { bold: true }), words(clip(saySource(nearest), 400)));
  return [rich(nearestLine), ...searched];
}

function sources(citations: readonly Citation[], answerId: string): AnyBlock[] {
  const shown: Citation[] = [];
  let length = 0;
  for (const citation of citations) {
    length += Math.min(sayCitation(citation).length, 400);
    if (length > sourceCharacters) break;
    shown.push(citation);
  }
  const list = bullets(shown.map(sourceLine));
  const left = citations.length - shown.length;
  const more = left > 0 ? [note(`… and ${left} more; choose one below to read it.`)] : [];
  return [
    rich(line(words(citations.length === 1 ? 'Source' : 'Sources', { bold: true })), list),
    ...more,
    { type: 'actions', elements: sourceChoosers(citations, answerId) },
  ];
}

function sourceLine(citation: Citation) {
  return line(words(`[${citation.mark}]`, { bold: true }), words(` ${clip(saySource(citation), 400)}`));
}

/** One button a source while they are few; a menu of up to a hundred where they are many. */
function sourceChoosers(citations: readonly Citation[], answerId: string): (Button | StaticSelect)[] {
  if (citations.length <= 4) {
    return citations.map((citation) => ({
      type: 'button',
      action_id: numbered(IDS.source, citation.mark),
      text: plain(citations.length === 1 ? 'Show source' : `Show source [${citation.mark}]`, LIMITS.button),
      value: pack(answerId, citation.mark),
      accessibility_label: bare(`Show source ${citation.mark}: ${saySource(citation)}`, LIMITS.button),
    }));
  }
  const options = citations.slice(0, LIMITS.options).map((citation) => ({
    text: plain(sayShortly(citation), optionCharacters),
    value: pack(answerId, citation.mark),
  }));
  return [
    {
      type: 'static_select',
      action_id: IDS.sourceSelect,
      placeholder: plain(`Show one of ${citations.length} sources`, LIMITS.button),
      options,
    },
  ];
}

/** What tells sources of one answer apart fits a menu: date, item, paragraph. */
function sayShortly({ mark, meeting, item, paragraph }: Citation): string {
  const date = meeting.date ? sayDate(meeting.date) : 'undated';
  const where = [date, item.label && `item ${item.label}`, paragraph && `paragraph ${paragraph}`].filter(Boolean);
  return `[${mark}] ${where.join(', ')}`;
}

/** The choices of a clarifying question as buttons: a click asks the question with that choice. */
function choices(answer: Answer, answerId: string): AnyBlock[] {
  if (answer.choices.length === 0) return [];
  const elements = answer.choices.slice(0, 10).map((choice, index) => choiceButton(choice, answerId, index));
  return [{ type: 'actions', elements }];
}

function followUps(view: AnswerView): AnyBlock[] {
  const next = (view.followUps ?? []).slice(0, 3);
  if (next.length === 0) return [];
  const elements = next.map((question, index) => ({
    ...choiceButton(question, view.id, index),
    action_id: numbered(IDS.choice, 100 + index),
    value: bare(pack('ask', question), LIMITS.value),
  }));
  return [note('You could ask next:'), { type: 'actions', elements }];
}

function choiceButton(choice: string, answerId: string, index: number): Button {
  return {
    type: 'button',
    action_id: numbered(IDS.choice, index),
    text: plain(choice, LIMITS.button),
    value: pack(answerId, index),
  };
}

function buttons(answer: Answer, view: AnswerView): AnyBlock[] {
  const elements: Button[] = [];
  const found = answer.indicator?.kind === 'found' ? answer.indicator : null;
  if (found) {
    elements.push({
      type: 'button',
      action_id: IDS.trend,
      text: plain('Trend', LIMITS.button),
      value: found.indicator.id,
    });
    elements.push({
      type: 'button',
      action_id: IDS.compare,
      text: plain('Compare', LIMITS.button),
      value: found.indicator.id,
    });
  }
  if (view.private && shareable(answer.kind)) {
    elements.push({
      type: 'button',
      action_id: IDS.share,
      text: plain('Share in channel', LIMITS.button),
      value: view.id,
    });
  }
  if (shareable(answer.kind)) {
    elements.push({ type: 'button', action_id: IDS.save, text: plain('Save', LIMITS.button), value: view.id });
  }
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}

/** Whether an ending says something worth showing to others. */
export function shareable(kind: AnswerKind): boolean {
  switch (kind) {
    case 'answered':
    case 'partly-answered':
    case 'nothing-found':
      return true;
    case 'clarify':
    case 'out-of-scope':
    case 'refused':
    case 'unsupported':
    case 'failed':
      return false;
    default:
      return kind satisfies never;
  }
}

/** Whether it helps to ask "was this right?". */
function judgeable(kind: AnswerKind): boolean {
  switch (kind) {
    case 'answered':
    case 'partly-answered':
    case 'nothing-found':
    case 'unsupported':
    case 'out-of-scope':
      return true;
    case 'clarify':
    case 'refused':
    case 'failed':
      return false;
    default:
      return kind satisfies never;
  }
}
