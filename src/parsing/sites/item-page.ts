import type { Item } from '../../papers/paper.ts';
import { hasAttachment, pageTitle, statedAgendaItem } from '../body/agenda-item-mark.ts';
import { type Block, toBlocks } from '../body/block.ts';
import {
  type DraftNode,
  type DraftPaper,
  draftNode,
  growNode,
  type MeetingFacts,
  nothingKnown,
} from '../body/draft.ts';
import { bodyTitle, isBodyName, readBounds, readTime } from '../heads/meeting-facts.ts';
import { readKnownItem } from '../minutes/known-items.ts';
import { findDates } from '../text/dates.ts';
import { isBlank, type Line } from '../text/line.ts';
import { plainText } from '../text/markup.ts';
import { slug } from '../text/slug.ts';
import { namesKindOfPage } from './page-kind.ts';

interface ItemLine {
  readonly label: string;
  readonly facts: MeetingFacts;
}

const numbered =
  /^(.{3,200}?)[\s,]*\(Item\s+((?:\d{1,4}(?:[/.]\d{1,4})?|[A-Z]{1,5}[./ -]?(?:\d{2,4}[./-])?\d{1,4}(?:\/\d{2,4})?)[a-z]?)\.?\)\.?$/i;

/** Reads the line of an item's page that says where it was taken: "Meeting of Cabinet, Tuesday, 7 March 2023 (Item 60.)". */
function readItemLine(text: string): ItemLine | null {
  const found = numbered.exec(text);
  if (!found) return null;
  const words = (found[1] ?? '').replace(/^meeting(?: of)?\s*:?\s*(?:the )?/i, '');
  const [date] = findDates(words);
  const rest = date ? `${words.slice(0, date.index)} ${words.slice(date.index + date.length)}` : words;
  const body = rest
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}[.:]\d{2}\s*(?:am|pm)?/gi, '')
    .replace(/\s+-\s+expired\b.*$/i, '')
    .replace(/^[\s,:\u2013-]+|[\s,:\u2013-]+$/g, '');
  const named = isBodyName(body) || (/^meeting\s*:/i.test(text) && date?.index === 0 && body !== '');
  return {
    label: found[2] ?? '',
    facts: {
      ...nothingKnown,
      body: named ? bodyTitle(body) : null,
      date: date?.iso ?? null,
      time: readTime(words),
    },
  };
}

const wordsOf = (line: Line): string => plainText(line.text.slice(0, 400).replace(/^#+\s*/, ''));

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

export interface ItemPagePart {
  readonly lines: readonly Line[];
  /** What the page is about, where another part of it says so. */
  readonly matter: string | null;
}

/** A page may follow one matter through several meetings ("Issue - meetings"): each is a part of its own. */
export function itemPageParts(lines: readonly Line[]): ItemPagePart[] {
  const starts = lines.filter((line) => line.text.length < 400 && readItemLine(wordsOf(line)) !== null);
  const [first, ...later] = starts.map(({ number }) => number);
  if (first === undefined || later.length === 0) return [{ lines, matter: null }];
  const above = lines.filter((line) => line.number < first && !isBlank(line)).map(wordsOf);
  const matter = above.findLast((text) => !namesKindOfPage(text)) ?? null;
  const ends = [...later, Number.POSITIVE_INFINITY];
  return ends.map((end, at) => ({
    lines: lines.filter(({ number }) => (at === 0 || number >= (ends[at - 1] ?? 0)) && number < end),
    matter: at === 0 ? null : matter,
  }));
}

/** Reads the page of one item, or its part. Its number is the one the page states; else that of the agenda item it names. */
export function readItemPage(lines: readonly Line[], matter: string | null = null): DraftPaper {
  const { blocks, furniture } = toBlocks(lines);
  const at = blocks.slice(0, 8).findIndex((block) => readItemLine(block.text) !== null);
  const stated = at < 0 ? null : (blocks[at] ?? null);
  const itemLine = stated ? readItemLine(stated.text) : null;
  const above = blocks.slice(0, Math.max(0, at));
  const below = blocks.slice(at + 1);
  const own = itemLine ? ownTitle(below[0], itemLine.label, matter) : null;
  const top = above.findLast(({ text }) => !namesKindOfPage(text)) ?? (matter === null ? below[0] : undefined);
  const heading = own ?? top;
  const rest = below.filter((block) => block !== (own ? below[0] : heading));
  const agendaItem = statedAgendaItem(rest.map(({ text }) => text).join(' '));
  const title = pageTitle(heading?.text ?? matter ?? '') || 'Agenda item';
  const label = itemLine?.label ?? heading?.mark?.label ?? agendaItem;
  const item: Item = { label, title, ...(agendaItem ? { agendaItem } : {}) };
  const fronts = [...above, ...(stated ? [stated] : [])].filter((block) => block !== heading);
  const front = [...headingNode(item, heading), ...coverNodes(item, fronts)].sort(
    (one, other) => one.from - other.from,
  );
  const nodes = [...front, ...readKnownItem(item, rest, false)];
  const bounds = readBounds(nodes.map(({ text }) => text));
  const facts = { ...(itemLine?.facts ?? nothingKnown), ...bounds };
  return { kind: 'minutes', title, facts, item, pages: null, nodes, people: [], findings: [], furniture };
}

/** The line below that numbers the item again: "65 Placement strategy PDF 1 MB". Its title may be fuller than the page's. */
function ownTitle(block: Block | undefined, label: string, matter: string | null): Block | null {
  if (!block || block.shape === 'row' || block.text.length > 400) return null;
  if (block.mark?.label === label) return block;
  const rest = block.text.startsWith(`${label} `) ? block.text.slice(label.length + 1).trim() : '';
  if (rest !== '' && (/^[A-Z"'\u2018\u201c(\d]/.test(rest) || hasAttachment(rest))) return { ...block, text: rest };
  return matter !== null && slug(pageTitle(block.text)) === slug(pageTitle(matter)) ? block : null;
}

const headingNode = (item: Item, heading: Block | undefined): DraftNode[] =>
  heading
    ? [draftNode({ kind: 'heading', item, label: item.label, text: heading.text, from: heading.from, to: heading.to })]
    : [];

function coverNodes(item: Item, blocks: readonly Block[]): DraftNode[] {
  const [first, ...others] = blocks;
  if (!first) return [];
  const { text, from, to } = first;
  const cover = draftNode({ kind: 'cover', item, name: 'cover', text, from, to });
  for (const block of others) growNode(cover, block.text, block.to, '\n');
  return [cover];
}
