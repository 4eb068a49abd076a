import type { AnyBlock, Button, StaticSelect } from '@slack/types';
import { type MadeBriefing, type ShortBriefing, type ShortPart, shortBriefing } from '../../briefing/short-briefing.ts';
import { BRIEFING_VIEWS, type BriefingView } from '../../briefing/views.ts';
import { contentBlocks, marksIn, sayContent, type TableForm } from './briefing-part.ts';
import { type BriefingPlace, packPlace } from './briefing-place.ts';
import { citedBy, sourceBlocks, sourceMenu } from './briefing-sources.ts';
import { charactersIn } from './characters-in.ts';
import { IDS, numbered } from './ids.ts';
import { clip, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { bare, heading, line, note, plain, rich, words } from './rich.ts';

export interface BriefingShown {
  readonly place: Omit<BriefingPlace, 'part'>;
  /** By which the sources are found again. */
  readonly keptId: string;
  /** Shared with others: it can be opened and checked, nothing else is offered. */
  readonly shared?: true;
}

/** With the sources and the buttons, the parts stay under Slack's limit for one message. */
const partCharacters = 8500;
const sourceCharacters = 2400;
/** One block is added above where a briefing is shared. */
const mostCharacters = LIMITS.messageCharacters - 500;
const mostItems = 12;

/** A briefing on the screen: a little of every part, each of which opens; its sources; what can be done with it. */
export function briefingMessage(briefing: MadeBriefing, shown: BriefingShown): Message {
  const short = fitting(briefing, shown.place.view);
  const said = [
    short.title,
    short.warning ?? '',
    ...short.parts.flatMap(({ title, shown: part }) => [title, ...sayContent(part)]),
  ];
  const text = said.filter(Boolean).join('\n');
  const form = (table: TableForm) => message(text, blocksOf(short, shown, table));
  return { ...form('table'), plainer: [form('lines'), message(text, [])] };
}

/** The longest short form that one message holds. */
function fitting(briefing: MadeBriefing, view: BriefingView): ShortBriefing {
  const { shortness } = BRIEFING_VIEWS[view];
  const short = shortBriefing(briefing, shortness);
  const length = short.parts.flatMap(({ shown }) => sayContent(shown)).join('').length;
  return length > partCharacters && shortness === 'short' ? shortBriefing(briefing, 'shortest') : short;
}

function blocksOf(short: ShortBriefing, shown: BriefingShown, form: TableForm): AnyBlock[] {
  const marks = new Set(short.parts.flatMap(({ shown: part }) => marksIn(part)));
  const head: AnyBlock[] = [
    heading(short.title),
    ...(VIEW_NOTES[shown.place.view] ? [note(VIEW_NOTES[shown.place.view])] : []),
    ...(short.warning ? [rich(line(words(clip(short.warning, LIMITS.note), { bold: true })))] : []),
  ];
  const tail: AnyBlock[] = [
    ...(short.lastLine ? [note(short.lastLine)] : []),
    ...items(short, shown),
    ...sourceBlocks(citedBy(marks, short.citations), sourceCharacters),
    ...actions(short, shown),
  ];
  const around = [...head, ...tail];
  // Slack takes one table a message.
  const tabled = short.parts.findIndex(({ shown: { table } }) => table !== null);
  const body = short.parts.map((part, index) => partBlocks(part, index, shown, index === tabled ? form : 'lines'));
  return [
    ...head,
    ...withinLimits(body, LIMITS.messageBlocks - 1 - around.length, mostCharacters - charactersIn(around)),
    ...tail,
  ];
}

/** Whole parts only: a message has room for so many blocks and so many characters. */
function withinLimits(parts: readonly AnyBlock[][], blocks: number, characters: number): AnyBlock[] {
  const left = { blocks, characters };
  return parts.flatMap((part) => {
    const length = charactersIn(part);
    if (part.length > left.blocks || length > left.characters) return [];
    left.blocks -= part.length;
    left.characters -= length;
    return part;
  });
}

function partBlocks(part: ShortPart, index: number, shown: BriefingShown, form: TableForm): AnyBlock[] {
  const { title, left, note: foot } = part;
  return [
    rich(line(words(title, { bold: true }))),
    ...contentBlocks(part.shown, form),
    ...(foot ? [note(foot)] : []),
    ...(left > 0 ? [row([openButton(part, index, shown)])] : []),
  ];
}

const row = (elements: (Button | StaticSelect)[]): AnyBlock => ({ type: 'actions', elements });

function openButton({ title, all, left }: ShortPart, index: number, { place }: BriefingShown): Button {
  const count = (all.table?.rows.length ?? 0) + all.lines.length;
  const label = count > 1 ? `Show all ${count}` : 'Show all';
  return {
    ...briefingButton(numbered(IDS.briefingPart, index), label, { ...place, part: index }),
    accessibility_label: bare(`${label}: ${title}, ${left} more`, LIMITS.button),
  };
}

/** The items of a meeting, each a briefing of its own. */
function items({ choices }: ShortBriefing, { shared }: BriefingShown): AnyBlock[] {
  if (choices.length === 0 || shared) return [];
  return [note('A briefing on one item:'), row(topicButtons(choices.slice(0, mostItems)))];
}

/** Topics to be briefed on by a click. */
export function topicButtons(topics: readonly string[]): Button[] {
  return topics.map((topic, index) => ({
    type: 'button',
    action_id: numbered(IDS.briefingTopic, index),
    text: plain(topic, LIMITS.button),
    value: bare(topic, LIMITS.value),
  }));
}

function actions({ citations }: ShortBriefing, { place, keptId, shared }: BriefingShown): AnyBlock[] {
  const menu = sourceMenu(citations, keptId);
  const share = briefingButton(IDS.briefingShare, 'Share', { ...place, part: null });
  const views = VIEW_BUTTONS.filter(([view]) => view !== place.view).map(([view, label], index) =>
    briefingButton(numbered(IDS.briefingView, index), label, { ...place, view, part: null }),
  );
  const elements = [...(menu ? [menu] : []), ...(shared ? [] : [share, ...views])];
  return elements.length > 0 ? [row(elements)] : [];
}

/** Which view it is, where it is not the whole. */
const VIEW_NOTES: Readonly<Record<BriefingView, string>> = {
  whole: '',
  shorter: 'Shown: the shortest form.',
  figures: 'Shown: only figures.',
  'since-last-meeting': 'Shown: only what the newest meeting that spoke of this brought.',
};

const VIEW_BUTTONS: readonly (readonly [BriefingView, string])[] = [
  ['whole', 'Whole briefing'],
  ['shorter', 'Shorter'],
  ['figures', 'Only figures'],
  ['since-last-meeting', 'Since the last meeting'],
];

function briefingButton(actionId: string, label: string, place: BriefingPlace): Button {
  return {
    type: 'button',
    action_id: actionId,
    text: plain(label, LIMITS.button),
    value: bare(packPlace(place), LIMITS.value),
  };
}
