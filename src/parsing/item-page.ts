import type { Item } from '../papers/paper.ts';
import { pageTitle, statedAgendaItem } from './agenda-item-mark.ts';
import { type Block, toBlocks } from './block.ts';
import { findDates } from './dates.ts';
import { type DraftPaper, draftNode, type MeetingFacts, nothingKnown } from './draft.ts';
import { isBlank, type Line } from './line.ts';
import { bodyTitle, isBodyName, readBounds, readTime } from './meeting-facts.ts';
import { readMinute } from './minute.ts';

interface ItemLine {
  readonly label: string;
  readonly facts: MeetingFacts;
}

const numbered = /^(.{3,200}?)[\s,]*\(Item\s+(\d{1,4}(?:\/\d{2,4})?[a-z]?)\.?\)\.?$/i;

/** Reads the line of an item's page that says where it was taken: "Meeting of Cabinet, Tuesday, 7 March 2023 (Item 60.)". */
function readItemLine(text: string): ItemLine | null {
  const found = numbered.exec(text);
  if (!found) return null;
  const words = (found[1] ?? '').replace(/^meeting(?: of)?\s*:?\s*(?:the )?/i, '');
  const [date] = findDates(words);
  const rest = date ? `${words.slice(0, date.index)} ${words.slice(date.index + date.length)}` : words;
  const body = rest
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}[.:]\d{2}\s*(?:am|pm)?/gi, '')
    .replace(/^[\s,:\u2013-]+|[\s,:\u2013-]+$/g, '');
  return {
    label: found[2] ?? '',
    facts: {
      ...nothingKnown,
      body: isBodyName(body) ? bodyTitle(body) : null,
      date: date?.iso ?? null,
      time: readTime(words),
    },
  };
}

/** Whether a file is the page of one item: it says so, names its item number, or opens with a title and what was minuted. */
export function isItemPage(lines: readonly Line[]): boolean {
  const head = lines
    .filter((line) => !isBlank(line))
    .slice(0, 6)
    .map(({ text }) => text.trim().replace(/^#+\s*/, ''));
  if (/^agenda item$/i.test(head[0] ?? '')) return true;
  if (head.some((text) => readItemLine(text) !== null)) return true;
  const [title = '', second = ''] = head;
  const opens =
    /^the (?:sub-?committee|committee|cabinet|board|panel|commission|council|forum) (?:considered|received|noted)\b/i;
  return title.length <= 160 && !/[:;,]$/.test(title) && opens.test(second) && !isBodyName(title);
}

/** Reads the page of one item. Its number is the one the page states; else that of the agenda item it names. */
export function readItemPage(lines: readonly Line[]): DraftPaper {
  const { blocks, furniture } = toBlocks(lines);
  const stated = blocks.slice(0, 5).find((block) => readItemLine(block.text) !== null) ?? null;
  const itemLine = stated ? readItemLine(stated.text) : null;
  const [heading, ...rest] = blocks.filter((block) => block !== stated);
  const agendaItem = statedAgendaItem(rest.map(({ text }) => text).join(' '));
  const title = pageTitle(heading?.text ?? '') || 'Agenda item';
  const label = itemLine?.label ?? heading?.mark?.label ?? agendaItem;
  const item: Item = { label, title, ...(agendaItem ? { agendaItem } : {}) };
  const nodes = [...headingNode(item, heading, stated), ...readMinute(item, rest)];
  const bounds = readBounds(nodes.map(({ text }) => text));
  const facts = { ...(itemLine?.facts ?? nothingKnown), ...bounds };
  return { kind: 'minutes', title, facts, item, pages: null, nodes, people: [], findings: [], furniture };
}

function headingNode(item: Item, heading: Block | undefined, stated: Block | null): DraftPaper['nodes'] {
  if (!heading) return [];
  const { text, from, to } = heading;
  const node = draftNode({ kind: 'heading', item, label: item.label, text, from, to });
  if (!stated) return [node];
  const place = { from: stated.from, to: stated.to };
  const cover = draftNode({ kind: 'cover', item, name: 'cover', text: stated.text, ...place });
  return stated.from > from ? [node, cover] : [cover, node];
}
