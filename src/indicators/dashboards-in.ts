import type { Paper, PaperNode } from '../papers/paper.ts';
import { type DashboardColumns, readColumns } from './dashboard-columns.ts';
import { readFigure } from './figure-in-cell.ts';
import { isMissing, isSuppressed } from './missing-cell.ts';
import { type TableTime, tableTime } from './table-time.ts';

/** A table of indicators with the time its surroundings speak of. A table that goes on over pages is one. */
export interface Dashboard {
  readonly columns: DashboardColumns;
  readonly nodes: readonly PaperNode[];
  readonly time: TableTime;
}

/** The dashboards of a paper, in order. */
export function dashboardsOf(paper: Paper): readonly Dashboard[] {
  const tables = new Map<string, { readonly nodes: PaperNode[]; readonly time: TableTime }>();
  paper.nodes.forEach((node, index) => {
    if (!node.row) return;
    const before = paper.nodes[index - 1];
    const columns = node.row.columns.join('\t');
    const last = [...tables].at(-1);
    if (before?.row && last && before.row.columns.join('\t') === columns) {
      last[1].nodes.push(node);
      return;
    }
    const time = tableTime(paper, node);
    const key = [columns, time.stated?.start, time.stated?.end].join('\n');
    const known = tables.get(key);
    if (known) known.nodes.push(node);
    else tables.set(key, { nodes: [node], time });
  });
  const isOwn = ownWords(paper);
  return [...tables.values()].flatMap(({ nodes, time }) => {
    const cells = (column: number) => nodes.map(({ row }) => row?.cells[column] ?? '');
    const columns = readColumns(nodes[0]?.row?.columns ?? [], {
      isFilled: (column) => cells(column).some((cell) => readFigure(cell) !== null || isSuppressed(cell)),
      isCoded: (column) => cells(column).every((cell) => isMissing(cell) || code.test(cell.trim())),
      isPrinted: (column) => cells(column).some((cell) => !isMissing(cell)),
      time,
      isOwn,
    });
    return columns ? [{ columns, nodes, time }] : [];
  });
}

/** "CS12", "1.4a", "PI 7". */
const code = /^(?:[A-Z]{1,6}[ ./-]?)?\d[\d.]{0,6}[a-z]?$/i;

/** The words of the council's own name, as the head of the paper has it: "Harrowdale County Council". */
function ownWords(paper: Paper): (word: string) => boolean {
  const head = [paper.meeting.body.name, paper.title, ...paper.nodes.slice(0, 4).map(({ text }) => text.slice(0, 600))];
  const names = head.flatMap((text) => [
    ...text.matchAll(
      /((?:\p{Lu}[\p{L}'’-]+ (?:(?:and|of|upon|the) )*){1,4}?)(?:(?:City|County|Borough|District|Metropolitan|Unitary|Town) )*Council\b/gu,
    ),
    ...text.matchAll(/\b(?:Borough|City|County) of ((?:\p{Lu}[\p{L}'’-]+ ?){1,3})/gu),
  ]);
  const words = new Set(names.flatMap(([, name = '']) => name.toLowerCase().match(/[\p{L}'’-]{3,}/gu) ?? []));
  return (word) => words.has(word.toLowerCase());
}
