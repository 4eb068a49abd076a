import type { LaidLines } from './laid-lines.ts';
import type { GridRow } from './table-grid.ts';

const who = /^(?:attendees?|councillors?|members?|names?|representatives?)$/i;
const whether = /^(?:attendance|status|present|attended)$/i;
const role = /^(?:role|position|capacity|title)$/i;

/** Whether a table says who attended: a column of names and one of what became of them, in words; a count is a figure. */
export function isAttendanceTable(grid: readonly GridRow[]): boolean {
  const names = grid[0]?.cells ?? [];
  const told = names.findIndex((name) => whether.test(name));
  return (
    told >= 0 &&
    names.some((name) => who.test(name)) &&
    !grid.slice(1).some(({ cells }) => /\d/.test(cells[told] ?? ''))
  );
}

const lists: readonly (readonly [RegExp, string])[] = [
  [/apolog/i, 'Apologies'],
  [/absent|not present|did not attend/i, 'Absent'],
  [/in attendance|observ|officer/i, 'In attendance'],
  [/present|attended|expected|yes/i, 'Present'],
];

/** Lays an attendance table out as lists of people, one name a line with the office in brackets. */
export function writeAttendanceTable(
  rows: readonly { readonly row: GridRow; readonly line: number }[],
  lines: LaidLines,
): void {
  const names = rows[0]?.row.cells ?? [];
  const [nameAt, whetherAt, roleAt] = [who, whether, role].map((column) =>
    names.findIndex((name) => column.test(name)),
  );
  const body = rows.slice(1).map(({ row, line }) => ({
    name: row.cells[nameAt ?? 0] ?? '',
    office: roleAt === undefined || roleAt < 0 ? '' : (row.cells[roleAt] ?? ''),
    became: row.cells[whetherAt ?? 0] ?? '',
    line,
  }));
  const listOf = (became: string): string =>
    lists.find(([pattern]) => pattern.test(became))?.[1] ?? (became || 'Present');
  for (const list of new Set(body.map(({ became }) => listOf(became)))) {
    const listed = body.filter(({ became, name }) => listOf(became) === list && name !== '');
    if (listed.length === 0) continue;
    lines.part();
    lines.add(list, listed[0]?.line ?? 1);
    const plain = /^(?:committee |board |panel )?member$|^$/i;
    for (const { name, office, line } of listed) lines.add(plain.test(office) ? name : `${name} (${office})`, line);
  }
  lines.part();
}
