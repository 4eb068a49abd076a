import type { Person } from '../../papers/person.ts';
import type { Block } from '../body/block.ts';
import { type DraftNode, type DraftPerson, draftNode, growNode } from '../body/draft.ts';
import { slug } from '../text/slug.ts';
import { toldAway } from './apologies.ts';
import { besideLetter, besideOffice, labelsList, namesInColumns, outOfTable, textOfRow } from './attendance-cells.ts';
import { attendanceHeading, labelLength, officeLabel } from './attendance-heading.ts';
import {
  type AttendanceColumns,
  attendanceColumns,
  counts,
  partOfTable,
  readAttendanceRow,
} from './attendance-rows.ts';
import { peopleWithOffices } from './office-in-brackets.ts';
import { isPlainName } from './people.ts';
import { inTheChair, seatChair } from './run-names.ts';
import { standInsIn } from './stand-in.ts';
import { joinWrapped, type Listed } from './wrapped-names.ts';

export { attendanceHeading } from './attendance-heading.ts';

/** Whether a block opens what says who was there: a heading of a list, or the names of columns of a table. */
export const opensAttendance = (block: Block, next?: Block): boolean =>
  (attendanceHeading(block.lines[0] ?? '') !== null && !isLink(block, next)) ||
  tableAt(block, next) !== null ||
  labelsList(block, next) ||
  (next !== undefined && besideLetter(block) !== null && besideLetter(next) !== null);

/** "Attendance details" among links, as points or as a page copied from a browser has them, leads to the list of who was there. */
const isLink = ({ mark, lines: [first = '', ...below] }: Block, next?: Block): boolean =>
  /^attendance details$/i.test(first) &&
  (mark?.style === 'bullet' || below.some((line) => isPagesLink.test(line)) || isPagesLink.test(next?.text ?? ''));
const isPagesLink = /^(?:agenda frontsheet|printed (?:draft )?(?:minutes|decisions)|venue:)|\bPDF \d+ ?[KM]B$/i;

const tableAt = (block: Block, below?: Block, under?: Person['capacity']): AttendanceColumns | null => {
  const columns = attendanceColumns(block, below, under);
  return columns && !counts(columns, below ? [below] : []) ? columns : null;
};

/** "(* = present)": only the names with a star were there. */
const legend = /^\(?\s*(?:\*|those marked \*)\s*(?:=|-|\u2013|denotes|indicates|were)?\s*present\b/i;
const chairs = /^in the chair\b/i;

/** Where nothing else lists those present, those among whom the chair is were; "Assistant to the Chair" and "Chair of the Trust" are no chair of theirs. */
const chairAmong =
  /(?<![-\s](?:to|of|for|by|from|with|vice|deputy)(?: the)?[\s-]|^vice[\s-])\bchair(?:man|woman|person|ed|ing)?\b(?!['\u2019]s|\s+of\b)/im;

interface AttendanceRead {
  readonly nodes: DraftNode[];
  readonly people: DraftPerson[];
}

/** Reads lists of people, one node for each list, its lines kept. */
export function readAttendance(blocks: readonly Block[]): AttendanceRead {
  const nodes: DraftNode[] = [];
  const listed: Listed[] = [];
  let capacity: Person['capacity'] = 'present';
  const starred = blocks.some(({ text }) => legend.test(text));
  const fromRows: DraftPerson[] = [];
  let role: string | null = null;
  const besides = blocks.some((block) => {
    const office = besideOffice(block)?.office ?? '';
    return office !== '' && !isPlainName(office);
  });
  const unnamed = !blocks.some(({ lines }) => attendanceHeading(lines[0] ?? '') === 'present');
  let table: AttendanceColumns | null = null;
  for (const [index, block] of blocks.entries()) {
    const given = outOfTable(block);
    const rowOfTable: boolean = table !== null && given.shape === 'row' && given.blanks === 0;
    const columns: AttendanceColumns | null = rowOfTable ? null : tableAt(given, blocks[index + 1], capacity);
    if (columns) nodes.push(listNode(given, columns.as ?? 'present'));
    if (columns) table = columns;
    if (columns) continue;
    const part: Person['capacity'] | null = table && given.shape === 'row' ? partOfTable(given) : null;
    if (table && part) table = { ...table, as: part };
    if (table && given.shape === 'row') {
      const { row, people } = readAttendanceRow(given, table);
      const name = slug(row?.cells[table.name] ?? '') || 'row';
      nodes.push({ ...listNode(given, people[0]?.capacity ?? 'present'), name, ...(row ? { row } : {}) });
      fromRows.push(...people);
      continue;
    }
    const below = blocks[index + 1];
    const within = table && given.shape === 'text' && below?.shape === 'row' ? attendanceHeading(given.text) : null;
    if (table && within && tableAt(below ?? given, blocks[index + 2], within) === null) {
      table = { ...table, as: within };
      nodes.push(listNode(given, within));
      continue;
    }
    const afterTable = table !== null;
    table = null;
    const lettered = besideLetter(given);
    if (lettered) {
      const last = nodes.at(-1);
      if (last && !afterTable) growNode(last, textOfRow(given), given.to, '\n');
      else nodes.push({ ...listNode(given, lettered.capacity), text: textOfRow(given) });
      fromRows.push(lettered);
      continue;
    }
    const own = besides && given.shape === 'row' ? besideOffice(given) : null;
    if (own) {
      const last = nodes.at(-1);
      if (last && !afterTable) growNode(last, own.text, given.to, '\n');
      else nodes.push({ ...listNode(given, capacity), text: own.text });
      fromRows.push(own.person(capacity));
      continue;
    }
    const list = namesInColumns(given);
    const lines = joinLabel(list.lines);
    const opens = attendanceHeading(lines[0] ?? '');
    const last = nodes.at(-1);
    if (opens) capacity = unnamed && opens === 'in-attendance' && chairAmong.test(list.text) ? 'present' : opens;
    const star = starred && list.mark?.style === 'bullet' ? '* ' : '';
    if (opens || !last || afterTable) nodes.push(listNode(list, capacity));
    else growNode(last, star + list.lines.join('\n'), list.to, '\n');
    const came: Person['capacity'] = starred && capacity === 'present' && star === '' ? 'apologies' : capacity;
    if (opens || role === 'Chair') role = chairs.test(lines[0] ?? '') ? 'Chair' : null;
    let now: Person['capacity'] = came;
    lines.forEach((line, index) => {
      const within =
        index > 0 && labelLength(line) > 0 && /:|\s[\u2013-]\s/.test(line) ? attendanceHeading(line) : null;
      const held = within === null && !(opens && index === 0) ? officeLabel(line) : null;
      if (held) [role, now] = [held, 'officer'];
      if (within) [role, now] = [null, within];
      const headed = within !== null || (opens && index === 0);
      const away = headed || held ? null : toldAway(line);
      const named = (headed ? line.slice(labelLength(line)) : held ? line.slice(held.length + 1) : line).trim();
      const number = Math.min(list.to, list.from + index + list.lines.length - lines.length);
      listed.push({ text: away ?? named, line: number, capacity: away ? 'apologies' : now, role: away ? null : role });
    });
    capacity = now === came ? capacity : now;
  }
  const people = peopleListed(joinWrapped(listed).flatMap(partStandIns));
  return { nodes, people: [...people, ...fromRows] };
}

/** Those whom the lines name; one that says who was in the chair may name who is listed already. */
function peopleListed(lines: readonly Listed[]): readonly DraftPerson[] {
  let people: DraftPerson[] = [];
  for (const one of lines) {
    const chaired = inTheChair(one.text);
    if (chaired) people = seatChair(people, chaired, one.line);
    const text = chaired ? chaired.rest : one.text;
    if (text !== '') people.push(...peopleOn({ ...one, text }));
  }
  return people;
}

/** A label beside the names may run over two lines: "Also in", "attendance: Councillor Bright". */
function joinLabel(lines: readonly string[]): readonly string[] {
  const [first = '', second, ...rest] = lines;
  const torn = second !== undefined && /:/.test(second) && !/:/.test(first) && first.split(' ').length <= 3;
  return torn && attendanceHeading(`${first} ${second}`) !== null ? [`${first} ${second}`, ...rest] : lines;
}

const peopleOn = ({ text, line, capacity, role }: Listed): DraftPerson[] =>
  peopleWithOffices(text, capacity, line).map((person) =>
    person.role === null && role ? { ...person, role } : person,
  );

/** Who came for somebody was there, whatever list names both. */
const partStandIns = (one: Listed): Listed[] =>
  standInsIn(one.text).flatMap(({ text, standIn }): Listed[] => [
    { ...one, text },
    ...(standIn ? [{ ...one, text: standIn, capacity: 'present' as const }] : []),
  ]);

function listNode(block: Block, capacity: Person['capacity']): DraftNode {
  const title = { member: 'Membership', present: 'Present', officer: 'Officers', apologies: 'Apologies' };
  const name = capacity === 'in-attendance' || capacity === 'author' ? 'In attendance' : title[capacity];
  return draftNode({
    kind: capacity === 'member' ? 'membership' : 'attendance',
    item: { label: null, title: capacity === 'member' ? 'Membership' : 'Attendance' },
    scope: capacity === 'member' ? 'agenda' : 'attendance',
    name: slug(name),
    text: block.lines.join('\n'),
    from: block.from,
    to: block.to,
  });
}
