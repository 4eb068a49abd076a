import { placedAgenda } from '../../../parsing/tables/placed-agenda.ts';
import type { PdfLine } from './pdf-piece.ts';
import { laid } from './pdf-table.ts';

/** Entries of an agenda whose titles, offices and pages stand in columns, each as one line, and where they end. */
export interface PdfAgenda {
  readonly end: number;
  readonly entries: readonly string[];
}

/** The agenda in columns that begins at a line; null where none does. */
export function agendaTable(lines: readonly PdfLine[], start: number): PdfAgenda | null {
  const first = lines[start];
  if (!first || first.segments.length < 2) return null;
  const entries = placedAgenda((index) => {
    const line = lines[start + index];
    const placed = line && !line.rows && line.columnEnd === undefined;
    return placed ? laid(line, lines[start + index - 1], first.size) : undefined;
  });
  const last = entries?.at(-1);
  return entries && last
    ? { end: start + last.from + last.lines.length, entries: entries.map((entry) => sayEntry(entry.lines)) }
    : null;
}

/** What stands beside a title keeps a tab before it: it is no part of the title. */
function sayEntry(lines: readonly (readonly string[])[]): string {
  const [label = '', title = '', ...beside] = (lines[0] ?? []).map((_, column) => sayCell(lines, column));
  const pages = beside.pop() ?? '';
  const office = beside.filter(Boolean).join(' ');
  const parted = office !== '' || !/pages?/i.test(pages) ? '\t' : ' ';
  return `${label} ${title}`.trim() + (office || pages ? `${parted}${`${office} ${pages}`.trim()}` : '');
}

const sayCell = (lines: readonly (readonly string[])[], column: number): string =>
  lines
    .map((cells) => cells[column])
    .filter(Boolean)
    .join(' ')
    .replace(/(?<=[a-z\d])- (?=[a-z\d])/g, '-');
