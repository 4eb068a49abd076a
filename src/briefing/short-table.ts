import type { BriefingTable } from './briefing.ts';

/**
 * The figures as a narrow screen shows them: what calls for attention first, and no wider than a telephone. Quartiles and
 * neighbours stand in the whole table.
 */
export function shortTable({ columns, rows }: BriefingTable, most: number): BriefingTable {
  const cellOf = (cells: readonly string[], name: string) => {
    const cell = cells[columns.indexOf(name)] ?? NOTHING;
    return cell === NOTHING ? null : cell;
  };
  const join = (cells: readonly string[], names: readonly string[]) =>
    names.flatMap((name) => cellOf(cells, name) ?? []).join(', ') || NOTHING;
  const urgency = (cells: readonly string[]) =>
    (cellOf(cells, 'RAG') === 'Red' ? 2 : 0) + (cellOf(cells, 'Change') === 'Negative' ? 1 : 0);
  const urgent = [...rows].sort((a, b) => urgency(b.cells) - urgency(a.cells));
  return {
    columns: NARROW.map(([title]) => title),
    rows: urgent
      .slice(0, most)
      .map(({ cells, marks }) => ({ cells: NARROW.map(([, names]) => join(cells, names)), marks })),
  };
}

const NOTHING = '–';

/** Each narrow column, and the columns it joins. */
const NARROW: readonly (readonly [string, readonly string[]])[] = [
  ['Indicator', ['Indicator']],
  ['Latest', ['Latest', 'Period']],
  ['Before', ['Previous']],
  ['Direction', ['Direction', 'Change']],
  ['Target', ['Target', 'RAG']],
];

/** Columns that only the whole table has. */
export function hasWiderCells({ columns, rows }: BriefingTable): boolean {
  const joined = new Set(NARROW.flatMap(([, names]) => names));
  return columns.some(
    (name, index) => !joined.has(name) && rows.some(({ cells }) => (cells[index] ?? NOTHING) !== NOTHING),
  );
}
