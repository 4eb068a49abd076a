import type { DraftNode, DraftPaper } from '../../body/draft.ts';
import { sameItem } from '../../body/same-item.ts';

const logs =
  /^\W*(?:action (?:log|list|points?|tracker|sheet|plan|table)|(?:summary|list|schedule|table|log) of actions|actions(?: arising| agreed)?)\W*$/i;
const ofItem = /^\W*(?:minute|item|agenda item|ref)(?:erence)?s?(?: (?:no|number|ref)\.?)?\W*$/i;

/**
 * What is public of a log of actions that stands below a private last minute: the rows that name the minute they come
 * from, where it is public, and what heads them. A row that names none stays with the minute it stands below.
 */
export function publicActions({ nodes, item }: DraftPaper, hidden: ReadonlySet<DraftNode>): readonly DraftNode[] {
  if (item !== null) return [];
  const open = nodes.filter((node) => !hidden.has(node)).map((node) => node.item);
  const shown: DraftNode[] = [];
  nodes.forEach((node, index) => {
    if (!hidden.has(node) || node.kind !== 'heading' || !logs.test(node.text)) return;
    const below = nodes.slice(index + 1).filter(({ headings }) => headings.includes(node.text));
    const rows = below.filter(({ row }) =>
      row?.cells.some(
        (cell, at) =>
          ofItem.test(row.columns[at] ?? '') &&
          open.some((one) => sameItem(cell.replace(/^(?:minute|item) |\.$/gi, ''), one)),
      ),
    );
    if (rows.length > 0) shown.push(node, ...below.filter(({ kind }) => kind === 'table-header'), ...rows);
  });
  return shown;
}
