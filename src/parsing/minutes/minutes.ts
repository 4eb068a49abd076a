import type { Item } from '../../papers/paper.ts';
import { pageTitle, statedAgendaItem } from '../body/agenda-item-mark.ts';
import type { Block } from '../body/block.ts';
import { type DraftNode, type DraftPerson, draftNode, growNode } from '../body/draft.ts';
import { namesPerson } from '../body/heading.ts';
import { isCustomaryTitle, isItemTitle, isWebTitle, saysSomething } from '../body/item-title.ts';
import { numberPlainTitles } from '../body/plain-number.ts';
import { isRecordLabel } from '../body/record-label.ts';
import { runIn } from '../body/run-in-title.ts';
import { partReturn } from '../exempt/wordings/run-in-return.ts';
import { attendanceHeading, opensAttendance, readAttendance } from '../people/attendance.ts';
import { isPlainName } from '../people/people.ts';
import { withTold } from '../people/people-told.ts';
import type { Mark } from '../text/mark.ts';
import { countsOn } from './counts-on.ts';
import { bearLabels, type Cut, cutAtKnownItems, knowsItems, type OpenItem, readKnownItem } from './known-items.ts';
import { isDecidedPoint } from './led-decision.ts';
import { readMinute } from './minute.ts';
import { openMinutedTables, opensMinutedTable } from './minuted-table.ts';
import { partNumbers } from './run-in-numbers.ts';

interface MinutesRead {
  readonly nodes: DraftNode[];
  readonly people: DraftPerson[];
}

/** Where no title opens an item, what was said ends the list of those who were there. */
const leavesAttendance = (block: Block): boolean =>
  opensMinutedTable(block) ||
  (block.level > 0 && attendanceHeading(block.text) === null && !namesPerson(block.text)) ||
  (block.shape !== 'row' &&
    block.text.length > 60 &&
    attendanceHeading(block.text) === null &&
    /\b(?:presented|introduced|reported|considered|asked|moved|welcomed|explained|noted|agreed|RESOLVED|resolved)\b.*\.$/.test(
      block.text,
    ));

type IsTitle = (block: Block, next: Block | undefined) => boolean;

/** Reads a set of minutes: the words that open it (up to a line), who was there, then item by item. */
export function readMinutes(given: readonly Block[], openTo: number, isTitle: IsTitle = isItemTitle): MinutesRead {
  const blocks = knowsItems(given) ? given : numberPlainTitles(openMinutedTables(given));
  const opening = blocks.filter((block) => block.from <= openTo);
  const rest = blocks.filter((block) => block.from > openTo);
  const known = knowsItems(rest);
  const { before, items } = known ? withAgendaItems(cutAtKnownItems(rest)) : cutByWords(rest, isTitle);
  const labelled = known && bearLabels(items);
  const attended = before.findIndex((block, at) => opensAttendance(block, before[at + 1]));
  const preface = attended < 0 ? before : before.slice(0, attended);
  const listed = attended < 0 ? [] : before.slice(attended);
  const ends = listed.findIndex((block, at) => at > 0 && leavesAttendance(block));
  const attendance = readAttendance(ends < 0 ? listed : listed.slice(0, ends));
  const unnamed = ends < 0 ? [] : listed.slice(ends);
  const heading: Item = { label: null, title: 'Minutes' };
  const minuted = items.flatMap(({ item, title, blocks: held }) => [
    draftNode({ kind: 'heading', item, label: item.label, text: title.text, from: title.from, to: title.to }),
    ...(known ? readKnownItem(item, held, labelled) : readMinute(item, partReturn(partNumbers(item.label, held)))),
  ]);
  return {
    nodes: [
      ...coverNode(heading, opening),
      ...readMinute(heading, preface),
      ...attendance.nodes,
      ...readMinute(heading, unnamed),
      ...minuted,
    ],
    people: withTold(minuted, attendance.people),
  };
}

function coverNode(item: Item, opening: readonly Block[]): DraftNode[] {
  const [first, ...others] = opening;
  if (!first) return [];
  const { from, to, lines } = first;
  const node = draftNode({ kind: 'cover', item, scope: 'minutes', name: 'cover', text: lines.join('\n'), from, to });
  for (const block of others) growNode(node, block.lines.join('\n'), block.to, '\n');
  return [node];
}

/** Cuts where words and numbers look like those of items. */
function cutByWords(blocks: readonly Block[], isTitle: IsTitle): Cut {
  const numbered = cutAtNumbers(blocks, isTitle === isWebTitle);
  const titled = cutAtTitles(blocks, isTitle);
  return numbered.items.length > 0 && 2 * numbered.items.length >= titled.items.length ? numbered : titled;
}

/** Cuts at each numeral that counts on from the item before: a numeral out of turn belongs to the text. */
function cutAtNumbers(blocks: readonly Block[], web: boolean): Cut {
  const before: Block[] = [];
  const items: OpenItem[] = [];
  let point: Mark | null = null;
  for (const [index, block] of blocks.entries()) {
    const last = items.at(-1);
    const goesOnWithPoints = point !== null && countsOnPoint(point, block.mark) && !standsOut(block);
    if (
      block.mark &&
      !goesOnWithPoints &&
      !isDecidedPoint(block, blocks[index - 1]) &&
      countsOn(items.findLast(({ item }) => item.label !== null)?.item.label ?? null, block)
    ) {
      const { title, body } = runIn(block);
      items.push({
        title,
        item: { label: block.mark.label, title: pageTitle(title.text) },
        blocks: body ? [body] : [],
      });
      point = null;
    } else if (last && (isSetApart(block) || (web && opensUnnumbered(block, blocks[index + 1], last)))) {
      items.push({ title: block, item: { label: null, title: pageTitle(block.text) }, blocks: [] });
      point = null;
    } else {
      (last?.blocks ?? before).push(block);
      if (block.mark?.style === 'number') point = block.mark;
    }
  }
  return { before, items: items.map(withAgendaItem) };
}

/** "Any other business" below numbered items, set as a heading, is an item without a number. */
const isSetApart = (block: Block): boolean =>
  !block.mark && block.shape !== 'row' && standsOut(block) && isCustomaryTitle(block.text);

/**
 * On a web page an item may have no number: its title stands apart, above what was minuted. Where nothing was minuted yet
 * of the item above, what it is for and who leads it stand there.
 */
const opensUnnumbered = (block: Block, next: Block | undefined, { blocks }: OpenItem): boolean =>
  !block.mark &&
  block.shape !== 'row' &&
  block.blanks >= 2 &&
  block.text.length <= 200 &&
  isLabel(next) &&
  (blocks.some(isLabel) || !isOfItemAbove(block.text));

const isLabel = (block: Block | undefined): boolean => isRecordLabel(block?.text ?? '');

const isOfItemAbove = (text: string): boolean =>
  /^(?:To [a-z]|["'\u2018\u201c(])/.test(text) ||
  /[.\u201d]$/.test(text) ||
  saysSomething(text) ||
  namesPerson(text) ||
  isPlainName(text);

/** "(3)" goes on after "(2)"; "4." does not. */
const countsOnPoint = (point: Mark, mark: Mark | null): boolean =>
  mark?.form === point.form && Number(mark.label) === Number(point.label) + 1;

const standsOut = (block: Block): boolean =>
  block.emphasised || block.level > 0 || block.text === block.text.toUpperCase();

function cutAtTitles(blocks: readonly Block[], isTitle: IsTitle): Cut {
  const before: Block[] = [];
  const items: OpenItem[] = [];
  blocks.forEach((block, index) => {
    if (isTitle(block, blocks[index + 1])) {
      items.push({ title: block, item: { label: null, title: pageTitle(block.text) }, blocks: [] });
    } else (items.at(-1)?.blocks ?? before).push(block);
  });
  return { before, items: numberedItems(items).map(withAgendaItem) };
}

/** "52 Sufficiency programme" above what was minuted: the titles of a page bear their numbers where each of them does. */
function numberedItems(items: readonly OpenItem[]): readonly OpenItem[] {
  const labels = items.map(({ item }) => plainNumber.exec(item.title)?.[1]);
  if (items.length < 2 || !labels.every(Boolean)) return items;
  return items.map((one, index) => ({
    ...one,
    item: { ...one.item, label: labels[index] ?? null, title: one.item.title.replace(plainNumber, '') },
  }));
}

const plainNumber = /^(?!(?:19|20)\d\d\b)(\d{1,4})\.?\s+(?=["'\u2018\u201c]?\p{Lu})/u;

const withAgendaItems = ({ before, items }: Cut): Cut => ({ before, items: items.map(withAgendaItem) });

function withAgendaItem(open: OpenItem): OpenItem {
  const agendaItem = statedAgendaItem([open.title, ...open.blocks].map((block) => block.text).join(' '));
  return agendaItem ? { ...open, item: { ...open.item, agendaItem } } : open;
}
