import type { Item } from '../papers/paper.ts';
import { attendanceHeading, readAttendance } from './attendance.ts';
import type { Block } from './block.ts';
import { type DraftNode, type DraftPerson, draftNode } from './draft.ts';
import { readMinute } from './minute.ts';

export interface MinutesRead {
  readonly nodes: DraftNode[];
  readonly people: DraftPerson[];
}

interface OpenItem {
  readonly title: Block;
  readonly item: Item;
  readonly blocks: Block[];
}

/** Reads a set of minutes: the sentence that opens it, who was there, then item by item. */
export function readMinutes(blocks: readonly Block[], openTo: number): MinutesRead {
  const opening = blocks.filter((block) => block.from <= openTo);
  const rest = blocks.filter((block) => block.from > openTo);
  const { before, items } = cutItems(rest);
  const attended = before.findIndex((block) => attendanceHeading(block.lines[0] ?? '') !== null);
  const preface = attended < 0 ? before : before.slice(0, attended);
  const attendance = readAttendance(attended < 0 ? [] : before.slice(attended));
  const heading: Item = { label: null, title: 'Minutes' };
  return {
    nodes: [
      ...opening.map((block) =>
        draftNode({
          kind: 'cover',
          item: heading,
          scope: 'minutes',
          name: 'cover',
          text: block.text,
          from: block.from,
          to: block.to,
        }),
      ),
      ...readMinute(heading, preface),
      ...attendance.nodes,
      ...items.flatMap(({ item, title, blocks: held }) => [
        draftNode({ kind: 'heading', item, label: item.label, text: title.text, from: title.from, to: title.to }),
        ...readMinute(item, held),
      ]),
    ],
    people: attendance.people,
  };
}

/** Cuts at each numeral that counts on from the item before: a numeral out of turn belongs to the text. */
function cutItems(blocks: readonly Block[]): { before: Block[]; items: OpenItem[] } {
  const before: Block[] = [];
  const items: OpenItem[] = [];
  for (const block of blocks) {
    const last = items.at(-1);
    if (block.mark && countsOn(last?.item.label ?? null, block)) {
      items.push({ title: block, item: { label: block.mark.label, title: titleOf(block.text) }, blocks: [] });
    } else (last?.blocks ?? before).push(block);
  }
  return { before, items: items.map(withAgendaItem) };
}

const titleOf = (text: string): string => text.replace(/\.$/, '').trim();

function countsOn(last: string | null, block: Block): boolean {
  if (block.mark?.style !== 'number') return false;
  if (last === null) return true;
  const [number, year] = block.mark.label.split('/');
  const [before, beforeYear] = last.split('/');
  const step = Number(number) - Number(before);
  return year === beforeYear && step >= 1 && step <= 3;
}

function withAgendaItem(open: OpenItem): OpenItem {
  const text = open.blocks.map((block) => block.text).join(' ');
  const agendaItem = /\bmarked [\u2018'"\u201c]?Agenda Item\s+(\d{1,3}[a-z]?)\b/i.exec(text)?.[1];
  return agendaItem ? { ...open, item: { ...open.item, agendaItem } } : open;
}
