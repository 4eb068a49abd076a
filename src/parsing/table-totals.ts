import type { Finding } from '../papers/finding.ts';
import type { Paper, PaperNode } from '../papers/paper.ts';

type Row = PaperNode & { readonly row: NonNullable<PaperNode['row']> };

const total = /^(?:grand )?total(?:s|\b.{0,30})?$/i;
const count = /^\u00a3?\s?-?\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/;

/** What stands for a figure too small to show. It is never worked out from the others. */
export const isSuppressed = (cell: string): boolean =>
  /^(?:\*{1,3}|<\s?[35]|[cx]|\[[cx]\]|fewer than (?:5|five))$/i.test(cell.trim());

/** Totals that their rows do not add up to, and tables that hold figures back because they are small. */
export function noteTotals(paper: Paper): Finding[] {
  return tablesOf(paper.nodes).flatMap((rows) => [...wrongTotals(rows), ...heldBack(rows)]);
}

function tablesOf(nodes: readonly PaperNode[]): Row[][] {
  const tables: Row[][] = [];
  nodes.forEach((node, index) => {
    if (!node.row) return;
    const row: Row = { ...node, row: node.row };
    if (nodes[index - 1]?.row) tables.at(-1)?.push(row);
    else tables.push([row]);
  });
  return tables;
}

/** Only plain counts are added up: rates and percentages have no total, and a column that holds anything back has none either. */
function wrongTotals(rows: readonly Row[]): Finding[] {
  const last = rows.at(-1);
  const above = rows.slice(0, -1);
  if (!last || above.length < 2 || !total.test(last.row.cells[0] ?? '')) return [];
  if (above.some(({ row }) => /\btotal\b/i.test(row.cells[0] ?? ''))) return [];
  return last.row.columns.slice(1).flatMap((column, index): Finding[] => {
    const stated = last.row.cells[index + 1] ?? '';
    const cells = above.map(({ row }) => row.cells[index + 1] ?? '');
    if (/%|rate|average|mean|median|percent/i.test(column)) return [];
    if (!count.test(stated) || !cells.every((cell) => count.test(cell))) return [];
    const sum = cells.reduce((all, cell) => all + figure(cell), 0);
    const slack = [stated, ...cells].some((cell) => cell.includes('.')) ? cells.length * 0.06 : 0;
    if (Math.abs(sum - figure(stated)) <= slack + 1e-9) return [];
    const message = `The total of \u201c${column}\u201d is given as ${stated}; its rows add up to ${Math.round(sum * 100) / 100}.`;
    return [{ rule: 'total-differs', message, place: last.place, ...(above[0] ? { elsewhere: above[0].place } : {}) }];
  });
}

const figure = (cell: string): number => Number(cell.replace(/[\u00a3,\s]/g, ''));

function heldBack(rows: readonly Row[]): Finding[] {
  const first = rows.find(({ row }) => row.cells.slice(1).some(isSuppressed));
  if (!first) return [];
  const message = 'The table holds figures back that are too small to show. They are not worked out from the others.';
  return [{ rule: 'suppressed-figures', message, place: first.place }];
}
