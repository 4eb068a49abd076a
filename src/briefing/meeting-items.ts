import type { Item, Paper } from '../papers/paper.ts';
import { isProcedure } from './say-endings.ts';

/** An item of a meeting with the paper that holds it. */
export interface MeetingItem {
  readonly item: Item;
  readonly paper: Paper;
  /** Where the item is a section of a statement: its heading. */
  readonly heading: string | null;
}

/** What a meeting dealt with, in its order: its reports, the minutes of its business, the sections of a statement; no procedure. */
export function itemsOf(meetingId: string, papers: readonly Paper[]): MeetingItem[] {
  const found = new Map<string, MeetingItem>();
  for (const paper of papers) {
    if (paper.meeting.id !== meetingId || paper.kind === 'agenda') continue;
    for (const node of paper.nodes) {
      const heading = paper.kind === 'position-statement' ? (node.headings.at(-1) ?? null) : null;
      const item = heading === null ? node.item : { label: null, title: heading };
      if (paper.kind === 'position-statement' && heading === null) continue;
      const says = node.kind === 'paragraph' || node.kind === 'list-item' || node.kind === 'table-row';
      const known = found.get(item.title.toLowerCase());
      if (!says || isProcedure(item.title) || (known && known.paper.kind === 'report')) continue;
      found.set(item.title.toLowerCase(), { item, paper, heading });
    }
  }
  return [...found.values()];
}
