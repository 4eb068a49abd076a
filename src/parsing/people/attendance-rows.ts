import type { Person } from '../../papers/person.ts';
import type { Block } from '../body/block.ts';
import type { DraftNode, DraftPerson } from '../body/draft.ts';
import { namesPerson } from '../body/heading.ts';
import { cellsOf } from '../tables/table.ts';
import { attendanceHeading } from './attendance-heading.ts';
import { namesOnLines, peopleWithOffices } from './office-in-brackets.ts';
import { readPerson } from './people.ts';

const who =
  /^(?:attendees?|councillors?|(?:committee |board |panel |forum )?members?|names?|representatives?|member(?:'s|’s)? name)$/i;
const whether =
  /^(?:attendance(?: status)?|status|present\??|attended\??|p ?\/ ?a(?: ?\/ ?[a-z])?|present ?(?:\/|or) ?(?:apologies|absent))$/i;
const office =
  /^(?:(?:job )?(?:role|position|title)s?(?: (?:and|or|\/) \w+)?|capacity|designation|represent(?:ing|s|ation)|organi[sz]ations?|office|sector|agency|body|partner|on behalf of|interest(?: represented)?|group|service|department|school|employer|ward|division|constituency)$/i;
/** A heading of a list may itself head the column of names. */
const headings: readonly (readonly [RegExp, Person['capacity']])[] = [
  [/^(?:(?:those|members?) )?(?:present|attended|attending)$|^attendees?$/i, 'present'],
  [/^(?:also |others? )?(?:in attendance|present as observers?)$|^observers?$|^invited$/i, 'in-attendance'],
  [/^officers?(?: present| in attendance)?$/i, 'officer'],
  [/^apolog(?:y|ies)(?: (?:received|from))?$|^absent$/i, 'apologies'],
];
/** What a cell says that says nothing but whether somebody came. */
const cameOrNot =
  /^(?:present|apolog(?:y|ies)(?: (?:received|sent))?|absent|did not attend|in attendance|in person|attended|online|remote(?:ly)?|virtual(?:ly)?|(?:ms )?teams|zoom|yes|no|p|ap|apols?|[\u2713\u2714])$/i;

const capacities: readonly (readonly [RegExp, Person['capacity']])[] = [
  [/apolog|absent|not present|did not attend|^(?:no|[adn]|ap|apols?|dna|\u2717)$/i, 'apologies'],
  [/in attendance|observ|officer|secretary|clerk|adviser|guest/i, 'in-attendance'],
  [
    /present|attended|expected|substitut|^in person$|^(?:online|remote(?:ly)?|virtual(?:ly)?|(?:ms )?teams|zoom)$|^yes$|^[\u2713\u2714pxy]$/i,
    'present',
  ],
];

/** What a cell says of whether somebody came. */
export const capacityOf = (said: string): Person['capacity'] | null =>
  capacities.find(([pattern]) => pattern.test(said))?.[1] ?? null;

/** Where a table of who attended says what. Without a column for it, each way of attending has one of its own. */
export interface AttendanceColumns {
  readonly names: readonly string[];
  readonly name: number;
  readonly office: number;
  readonly told: readonly { readonly at: number; readonly as: Person['capacity'] | null }[];
  /** What everyone in it is, where no column says whether they came. */
  readonly as: Person['capacity'] | null;
  /** How many columns stand for one person, where the same columns stand twice side by side. */
  readonly width?: number;
  /** Where each column is a list of its own, what those in it are. */
  readonly lists?: readonly Person['capacity'][];
}

/**
 * Reads the names of columns of a table that says who attended a meeting; null of any other table. `under` is what the
 * heading above it says that they are.
 */
export function attendanceColumns(
  { shape, text }: Block,
  below?: Block,
  under: Person['capacity'] | null = null,
): AttendanceColumns | null {
  if (shape !== 'row') return null;
  const names = cellsOf(text);
  if (names.some((cell) => namesPerson(cell))) return null;
  const as = under ?? (below ? partOfTable(below) : null);
  const half = names.length / 2;
  const twice = half >= 2 && names.slice(0, half).join('\t') === names.slice(half).join('\t');
  if (twice) {
    const once = byColumns(names.slice(0, half), below ? cellsOf(below.text).slice(0, half) : []);
    return once && { ...once, names, width: half };
  }
  return byColumns(names, below ? cellsOf(below.text) : []) ?? byHeading(names, as) ?? sideBySide(names);
}

/** A row that only says what those below it are: "| Apologies | |". */
export function partOfTable({ text }: Block): Person['capacity'] | null {
  const [only = '', ...others] = new Set(cellsOf(text).filter((cell) => cell !== ''));
  return others.length === 0 && only.length <= 40 ? attendanceHeading(only) : null;
}

/** "| Present | Apologies |": a list in each column. */
function sideBySide(names: readonly string[]): AttendanceColumns | null {
  const lists = names.flatMap((name) => attendanceHeading(name) ?? []);
  const apart = names.length > 1 && lists.length === names.length && new Set(lists).size > 1;
  return apart ? { names, name: 0, office: -1, told: [], as: lists[0] ?? null, lists } : null;
}

/** Names beside whom they stand for, under a heading that says whether they came. */
function byHeading(names: readonly string[], under: Person['capacity'] | null): AttendanceColumns | null {
  const beside = names.findIndex((cell) => office.test(cell));
  const reasoned = under !== null && names.length > 1 && who.test(names[0] ?? '') && names.slice(1).every(isReason);
  if (reasoned) return { names, name: 0, office: -1, told: [], as: under };
  const name = names.findIndex((cell) => who.test(cell) || headings.some(([pattern]) => pattern.test(cell)));
  if (name !== 0 || beside < 0) return null;
  const as = headings.find(([pattern]) => pattern.test(names[name] ?? ''))?.[1] ?? under;
  return as ? { names, name, office: beside, told: [], as } : null;
}

/** Why somebody else came, or nobody: "Reason for sending substitute", "Substituted by". */
const isReason = (name: string): boolean =>
  /^(?:reasons?(?: for .{3,40})?|substitut\w+(?: (?:by|for))?|notes?|comments?)$/i.test(name);

function byColumns(names: readonly string[], first: readonly string[]): AttendanceColumns | null {
  const name = names.findIndex((cell) => who.test(cell));
  if (name < 0) return null;
  const named = names.findIndex((cell, at) => at !== name && whether.test(cell));
  const told = named < 0 ? first.findIndex((cell, at) => at !== name && cameOrNot.test(cell)) : named;
  const ticked = names.flatMap((cell, at) =>
    /^(?:present|apolog(?:y|ies)(?: received)?|absent|in attendance)$/i.test(cell)
      ? [{ at, as: capacityOf(cell) }]
      : [],
  );
  const columns = ticked.length >= 2 ? ticked : told < 0 ? [] : [{ at: told, as: null }];
  return columns.length === 0
    ? null
    : { names, name, office: names.findIndex((cell, at) => at !== name && office.test(cell)), told: columns, as: null };
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
  const { lists } = columns;
  if (lists)
    return {
      row: { columns: columns.names, cells },
      people: cells.flatMap((cell, at) =>
        namesOnLines(cell).flatMap((name) => peopleWithOffices(name, lists[at] ?? 'present', block.from)),
      ),
    };
  const width = columns.width ?? cells.length;
  const people = cells.flatMap((_, at) =>
    at % width === 0 ? personIn(cells.slice(at, at + width), columns, [block.from, block.to]) : [],
  );
  return { row: { columns: columns.names, cells }, people };
}

function personIn(
  cells: readonly string[],
  columns: AttendanceColumns,
  lines: readonly [number, number],
): readonly DraftPerson[] {
  const name = cells[columns.name] ?? '';
  const role = cells[columns.office] ?? '';
  const [capacity = columns.as] = columns.told.flatMap(({ at, as }) => {
    const said = cells[at] ?? '';
    return said === '' ? [] : [as ?? capacityOf(said)];
  });
  const named = /^[A-Z]/.test(name) && name.includes(' ') && !/^vacan/i.test(name) && attendanceHeading(name) === null;
  return named && capacity ? [withOffice(readPerson(name, capacity, lines), plainOffice.test(role) ? null : role)] : [];
}

/** "Helen Marchbank (Chair)" beside whom she represents holds both offices. */
export const withOffice = (person: DraftPerson, office: string | null): DraftPerson => ({
  ...person,
  role: [person.role, office].filter(Boolean).join(', ') || null,
});
