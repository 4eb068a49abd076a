import type { Block } from '../body/block.ts';
import { isFormField } from '../body/heading.ts';
import { numberPlainTitles } from '../body/plain-number.ts';
import { saysPrivate } from '../exempt/wordings/private-part.ts';
import { breaksInName } from '../heads/broken-name.ts';
import { nameOfCouncil } from '../heads/council.ts';
import { readMeetingDate, readTimeLine } from '../heads/meeting-date.ts';
import { isBodyName, isDateOnly } from '../heads/meeting-facts.ts';
import { isPlaceLine } from '../heads/meeting-place.ts';
import { attendanceHeading } from '../people/attendance.ts';
import { joinCapitals } from './agenda-entry.ts';
import { readCalling, readField, titlesMeeting } from './agenda-fields.ts';
import { isListHeading } from './agenda-front.ts';
import { listedRows } from './agenda-rows.ts';
import { markLettered, opensList } from './lettered-list.ts';

/** What of an agenda stands where: what says when the meeting is, who sits on it, what else is above its list, and the list. */
interface AgendaParts {
  readonly fields: ReadonlyMap<string, string>;
  readonly cover: readonly Block[];
  readonly members: readonly Block[];
  readonly loose: readonly Block[];
  /** What stands between the list's heading and its first number. */
  readonly above: readonly Block[];
  readonly list: readonly Block[];
}

/** Parts the blocks of an agenda; what a field says above or below the list's heading is read with its front. */
export function partAgenda(given: readonly Block[]): AgendaParts {
  const blocks = listedRows(given);
  const fields = new Map<string, string>();
  const agendaAt = listHeadingAt(blocks);
  const membersAt = blocks.findIndex(
    (block, index) => (agendaAt < 0 || index < agendaAt) && listsMembers(block.lines[0] ?? ''),
  );
  const cover: Block[] = [];
  const loose: Block[] = [];
  const front = agendaAt < 0 ? blocks.length : agendaAt;
  const membersEnd = membersAt < 0 ? -1 : endOfMembers(blocks, membersAt, front);
  blocks.slice(0, front).forEach((block, index) => {
    if (index >= membersAt && index < membersEnd && membersAt >= 0) return;
    const isField = block.lines.map((line) => readField(line, fields)).some(Boolean);
    const own =
      isField ||
      (cover.length === 0 && loose.length === 0) ||
      isOfName(blocks, index) ||
      saysWhen(block, cover.at(-1)) ||
      /^notice of (?:a )?meeting$/i.test(block.text) ||
      readCalling(block.text) !== null;
    (own ? cover : loose).push(block);
  });
  const listed = joinCapitals(numberPlainTitles(markLettered(blocks.slice(front))));
  const opens = listed.findIndex(({ mark }) => opensList(mark));
  const unlisted = opens < 0 && listed.every(({ mark }) => mark?.style !== 'number');
  const above = listed.slice(0, unlisted ? frontBlocks : Math.max(0, opens));
  const ofFront = above.filter(
    (block, index) =>
      block.lines.map((line) => readField(line, fields)).some(Boolean) ||
      isOfName(above, index) ||
      saysWhen(block, above[index - 1]),
  );
  const inFront = new Set(ofFront);
  cover.push(...ofFront);
  const members = membersAt < 0 ? [] : blocks.slice(membersAt, membersEnd);
  return { fields, cover, members, loose, above, list: listed.filter((block) => !inFront.has(block)) };
}

/** Whether a block is a body's name, or a part of one that runs over lines. */
function isOfName(blocks: readonly Block[], index: number): boolean {
  const [above = '', text = '', below = ''] = [-1, 0, 1].map((by) => blocks[index + by]?.text);
  return isBodyName(text) || breaksInName(text, below) || breaksInName(above, text);
}

/** Where the list's own heading stands: on top of a front that says who sits, the word is the paper's title. */
function listHeadingAt(blocks: readonly Block[]): number {
  const at = blocks.findIndex(({ text }) => isListHeading(text));
  if (at < 0) return listAt(blocks);
  if (at > letterheadEnd(blocks)) return at;
  const members = blocks.findIndex(({ lines }) => listsMembers(lines[0] ?? ''));
  const again = blocks.findIndex(({ text }, index) => index > at && isListHeading(text));
  if (members < 0 || again >= 0) return again > members ? again : at;
  const first = numberPlainTitles(blocks).findIndex(({ mark }, index) => index > members && mark?.label === '1');
  return first > members ? first : at;
}

/** How many blocks on top only name the council or the body. */
function letterheadEnd(blocks: readonly Block[]): number {
  const end = blocks.slice(0, 3).findIndex(({ text }) => !(isBodyName(text) || nameOfCouncil(text) !== null));
  return end < 0 ? 0 : end;
}

/** Where a list that nothing heads begins: at a first number that two more go on from, or one and a part in private. */
function listAt(blocks: readonly Block[]): number {
  const labels = numberPlainTitles(blocks).map(({ mark }) => (mark?.style === 'number' ? mark.label : null));
  const first = labels.indexOf('1');
  const goesOn = (label: string): boolean => labels.indexOf(label) > first;
  return goesOn('2') && (goesOn('3') || blocks.some(({ text }, at) => at > first && saysPrivate(text))) ? first : -1;
}

/** Whether a block says when a meeting is, or right below the day at what time and where. */
function saysWhen({ text, lines, mark, shape }: Block, above: Block | undefined): boolean {
  if (mark || shape === 'row') return false;
  if (isDateOnly(text) || lines.some((line) => readMeetingDate(line) !== null || titlesMeeting(line))) return true;
  const under = above?.lines.at(-1) ?? '';
  return (
    (readTimeLine(text) !== null || isPlaceLine(text)) &&
    ((readMeetingDate(under) ?? readTimeLine(under)) !== null || titlesMeeting(under))
  );
}

/** How many blocks below the word "Agenda" may say what the meeting is where nothing is listed. */
const frontBlocks = 6;

const listsMembers = (line: string): boolean =>
  attendanceHeading(line) === 'member' ||
  /^(?:(?:committee|panel|board|cabinet) )?members(?:\s*:| of the \w+$)/i.test(line);

function endOfMembers(blocks: readonly Block[], start: number, front: number): number {
  const end = blocks.findIndex(
    ({ text }, index) => index > start && index < front && (isFormField(text) || !listsNames(text)),
  );
  return end < 0 ? front : end;
}

/** Whether a block holds names and titles alone: outside brackets no word of it but "and" begins with a small letter. */
const listsNames = (text: string): boolean =>
  text.length < 600 &&
  text
    .replace(/(?<=[A-Z][\w.'\u2019-]+ )\([^()]*\)/g, '')
    .split(/[\s,()]+/)
    .every((word) => word === '' || word === 'and' || /^[A-Z(*\u2019']/.test(word));
