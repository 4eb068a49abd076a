import type { DraftNode } from '../../body/draft.ts';
import { cellsOf } from '../../tables/table.ts';
import { slug } from '../../text/slug.ts';
import { hasAccessWords, readAccess } from '../wordings/access-field.ts';
import { namesBusiness, tellsAccess } from '../wordings/listing-columns.ts';

interface Row {
  readonly label: string;
  readonly title: string;
  readonly isClosed: boolean;
}

const longestOpening = 160;
const longestTable = 6000;

/** What stands below its own title in a file that begins with a table of its reports and whether each is public. */
export function boundBehindTable(nodes: readonly DraftNode[]): readonly DraftNode[] {
  const rows = rowsIn(nodes);
  if (!rows.some(({ isClosed }) => isClosed)) return [];
  const openings = nodes.flatMap((node, at) => {
    if (node.kind === 'cover' || node.kind === 'table-row' || node.text.length > longestOpening) return [];
    const row = rows.find((one) => opens(node.text, one));
    return row ? [{ at, row }] : [];
  });
  return openings.flatMap(({ at, row }, index) => (row.isClosed ? nodes.slice(at, openings[index + 1]?.at) : []));
}

function opens(text: string, { label, title }: Row): boolean {
  const words = slug(text.replace(/^\W*(?:item|report|paper)?\s*(?:no\.? ?)?/i, ''));
  const own = slug(title);
  return own.length >= 5 && (words === own || words === `${slug(label)}-${own}`);
}

function rowsIn(nodes: readonly DraftNode[]): readonly Row[] {
  const texts = nodes.flatMap(({ text }) =>
    text.length <= longestTable && (text.includes('|') || text.includes('\t')) ? [text] : [],
  );
  if (!texts.some(hasAccessWords)) return [];
  const lines = texts.flatMap((text) => text.split('\n'));
  const cells = lines.map((line) => (/[|\t]/.test(line) ? cellsOf(line).filter((cell) => cell !== '') : []));
  const head = cells.findIndex(
    (row) =>
      row.length >= 3 && row.slice(1).some((cell) => namesBusiness(cell)) && row.some((cell) => tellsAccess(cell)),
  );
  const columns = cells[head];
  if (!columns) return [];
  const [titleAt, accessAt] = [
    columns.findIndex((cell, at) => at > 0 && namesBusiness(cell)),
    columns.findIndex((cell) => tellsAccess(cell)),
  ];
  return cells.slice(head + 1).flatMap((row): Row[] => {
    const [label = '', title, said] = [row[0], row[titleAt], row[accessAt]];
    if (title === undefined || said === undefined) return [];
    const column = columns[accessAt] ?? '';
    const isClosed = [column, 'Status', 'Access'].some((name) => readAccess(name, said) === 'closed');
    return [{ label, title, isClosed }];
  });
}
