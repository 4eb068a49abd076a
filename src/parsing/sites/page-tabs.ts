import type { Item } from '../../papers/paper.ts';
import type { Block } from '../body/block.ts';
import type { DraftNode, DraftPerson } from '../body/draft.ts';
import { createItemWriter } from '../body/writer.ts';
import { attendanceHeading, readAttendance } from '../people/attendance.ts';

/**
 * Some sites show a meeting on tabs, saved one below the other: the items first, then who attended, then what else is
 * known. Parts the blocks at the heading "Attendance" that stands below a table of items; else all are items.
 */
export function attendanceApart(
  blocks: readonly Block[],
  openTo: number,
): { readonly items: readonly Block[]; readonly tail: readonly Block[] } {
  const table = blocks.findIndex(({ shape, from }) => shape === 'row' && from > openTo);
  const at = table < 0 ? -1 : blocks.findIndex((block, index) => index > table && isAttendanceTab(block));
  return at < 0 ? { items: blocks, tail: [] } : { items: blocks.slice(0, at), tail: blocks.slice(at) };
}

const isAttendanceTab = ({ level, text }: Block): boolean =>
  level > 0 && /^(?:meeting )?attend(?:ance(?: details)?|ees)$/i.test(text);

/** Reads the tabs below the items: lists of people under the first heading, then each heading with what it says. */
export function readTabs(blocks: readonly Block[]): { nodes: DraftNode[]; people: readonly DraftPerson[] } {
  const [tab, ...below] = blocks;
  if (!tab) return { nodes: [], people: [] };
  const ends = below.findIndex(({ level, text }) => level > 0 && attendanceHeading(text) === null);
  const listed = ends < 0 ? below : below.slice(0, ends);
  const { nodes, people } = readAttendance([tab, ...listed]);
  const meeting: Item = { label: null, title: 'Meeting' };
  const writer = createItemWriter(meeting);
  for (const block of ends < 0 ? [] : below.slice(ends))
    if (block.level > 0) writer.heading({ ...block, level: 0 }, 'section');
    else writer.add('paragraph', block);
  return { nodes: [...nodes, ...writer.nodes], people };
}
