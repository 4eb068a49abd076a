import type { Person } from '../papers/person.ts';
import type { Block } from './block.ts';
import type { DraftNode, DraftPerson } from './draft.ts';
import { namesPerson } from './heading.ts';
import { readPerson } from './people.ts';
import { cellsOf } from './table.ts';

const who =
  /^(?:attendees?|councillors?|(?:committee |board |panel |forum )?members?|names?|representatives?|member(?:'s|’s)? name)$/i;
const whether = /^(?:attendance(?: status)?|status|present\??|attended\??)$/i;
const office = /^(?:role|position|capacity|title|representing|organisation|office)$/i;

const capacities: readonly (readonly [RegExp, Person['capacity']])[] = [
  [/apolog|absent|not present|did not attend|^no$/i, 'apologies'],
  [/in attendance|observ|officer|secretary|clerk|adviser|guest/i, 'in-attendance'],
  [/present|attended|expected|substitut|^yes$|^[\u2713\u2714xy]$/i, 'present'],
];

const capacityOf = (said: string): Person['capacity'] | null =>
  capacities.find(([pattern]) => pattern.test(said))?.[1] ?? null;

/** Where a table of who attended says what. Without a column for it, each way of attending has one of its own. */
export interface AttendanceColumns {
  readonly names: readonly string[];
  readonly name: number;
  readonly office: number;
  readonly told: readonly { readonly at: number; readonly as: Person['capacity'] | null }[];
}

/** Reads the names of columns of a table that says who attended a meeting; null of any other table. */
export function attendanceColumns({ shape, text }: Block): AttendanceColumns | null {
  if (shape !== 'row') return null;
  const names = cellsOf(text);
  const name = names.findIndex((cell) => who.test(cell));
  if (name < 0 || names.some((cell) => namesPerson(cell))) return null;
  const told = names.findIndex((cell, at) => at !== name && whether.test(cell));
  const ticked = names.flatMap((cell, at) =>
    /^(?:present|apolog(?:y|ies)(?: received)?|absent|in attendance)$/i.test(cell)
      ? [{ at, as: capacityOf(cell) }]
      : [],
  );
  const columns = ticked.length >= 2 ? ticked : told < 0 ? [] : [{ at: told, as: null }];
  return columns.length === 0
    ? null
    : { names, name, office: names.findIndex((cell, at) => at !== name && office.test(cell)), told: columns };
}

/** A count is a figure: a table of how often each member came lists nobody at one meeting. */
export const counts = ({ told }: AttendanceColumns, rows: readonly Block[]): boolean =>
  rows.some(({ text }) => told.some(({ at }) => /\d/.test(cellsOf(text)[at] ?? '')));

const plainOffice = /^(?:committee |board |panel |forum )?members?$|^councillor$|^$/i;

/** A row of such a table: its cells under their columns, and whom it names. */
export function readAttendanceRow(
  block: Block,
  columns: AttendanceColumns,
): { readonly row: DraftNode['row']; readonly people: readonly DraftPerson[] } {
  const cells = columns.names.map((_, at) => cellsOf(block.text)[at] ?? '');
  const name = cells[columns.name] ?? '';
  const role = cells[columns.office] ?? '';
  const [capacity = null] = columns.told.flatMap(({ at, as }) => {
    const said = cells[at] ?? '';
    return said === '' ? [] : [as ?? capacityOf(said)];
  });
  const named = /^[A-Z]/.test(name) && name.includes(' ') && !/^vacan/i.test(name);
  return {
    row: { columns: columns.names, cells },
    people:
      named && capacity
        ? [withOffice(readPerson(name, capacity, [block.from, block.to]), plainOffice.test(role) ? null : role)]
        : [],
  };
}

/** "Helen Marchbank (Chair)" beside whom she represents holds both offices. */
const withOffice = (person: DraftPerson, office: string | null): DraftPerson => ({
  ...person,
  role: [person.role, office].filter(Boolean).join(', ') || null,
});
