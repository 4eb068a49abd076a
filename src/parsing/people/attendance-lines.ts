import type { Block } from '../body/block.ts';
import { namesPerson } from '../body/heading.ts';
import { isBlank, type Line } from '../text/line.ts';
import { readMark } from '../text/mark.ts';
import { plainText } from '../text/markup.ts';
import { attendanceHeading } from './attendance.ts';
import { besideLetter } from './attendance-cells.ts';
import { columnAfterColumn } from './attendance-columns.ts';
import { attendanceColumns } from './attendance-rows.ts';
import { peopleWithOffices } from './office-in-brackets.ts';
import { isPlainName } from './people.ts';

/** How many lines from the top of minutes may list who was there. */
const mostLines = 120;

/**
 * Lays out who was there, at the top of minutes, as rows: where spaces part a name from whom it stands for, and where a
 * program wrote a table of attendance one cell a line.
 */
export function layOutAttendance(given: readonly Line[]): Line[] {
  const lines = joinTornLabels(given);
  const from = lines.slice(0, mostLines).findIndex(opens);
  if (from < 0) return [...lines];
  const top = lines.slice(from, from + mostLines);
  const below = top.findIndex((line, index) => index > 0 && !isBlank(line));
  const inColumns = below > 0 ? columnAfterColumn(top.slice(below)) : null;
  const flat =
    oneCellALine(top) ?? columnAfterColumn(top) ?? (inColumns ? [apart, ...top.slice(0, below), ...inColumns] : null);
  if (flat) return [...lines.slice(0, from), ...flat, ...lines.slice(from + mostLines)];
  const ends = lines.slice(from + 1, from + mostLines).findIndex(endsList);
  const to = ends < 0 ? Math.min(lines.length, from + mostLines) : from + 1 + ends;
  const listed = lines.slice(from, to);
  const wide = listed.find((line) => partsOf(line).length > 2 && headsColumns(partsOf(line)));
  if (!wide) return [...lines.slice(0, from), ...listed.map(asRow), ...lines.slice(to)];
  const width = partsOf(wide).length;
  const whole = listed.every((line) => partsOf(line).length === 1 || partsOf(line).length === width);
  return whole ? [...lines.slice(0, from), ...listed.map(asWholeRow), ...lines.slice(to)] : [...lines];
}

const tornLabel =
  /^\W*(in|(?:also|officers|others|members) in|also|apologies for)(?:\s*:\s*| {2,}|\t|\s*:?\s*\|\s*)(?=[A-Z])/i;
const restOfLabel = /^\W*(attendance|present|absence)(?:\s*:\s*| {2,}|\t|\s*:?\s*\|\s*)(?=[A-Z])/i;

/** A label set in a narrow column breaks in two, each beside a name: "IN   Ann Lee", "ATTENDANCE:   Bob Roy". */
function joinTornLabels(lines: readonly Line[]): readonly Line[] {
  const at = lines
    .slice(0, mostLines)
    .findIndex(({ text }, index) => tornLabel.test(text) && restOfLabel.test(lines[index + 1]?.text ?? ''));
  const [above, below] = [lines[at], lines[at + 1]];
  if (!above || !below) return lines;
  const label = `${tornLabel.exec(above.text)?.[1]} ${restOfLabel.exec(below.text)?.[1]}:`;
  const inCells = above.text.startsWith('|');
  const joined = [
    { ...above, text: above.text.replace(tornLabel, inCells ? `| ${label} | ` : `${label} `) },
    { ...below, text: below.text.replace(restOfLabel, inCells ? '|  | ' : '') },
  ];
  return [...lines.slice(0, at), ...joined, ...lines.slice(at + 2)];
}

const apart: Line = { number: 0, text: '' };

/** A row of a table whose every row is full; a line of one cell heads a part of it, and is no row's. */
const asWholeRow = (line: Line): Line =>
  line.row || partsOf(line).length === 1 || line.text.includes('|')
    ? line
    : { ...line, text: partsOf(line).join('\t'), row: true };

const wordsOf = ({ text }: Line): string => plainText(text.slice(0, 300));
const partsOf = ({ text }: Line): string[] => plainParts(text.slice(0, 300).trim());
const plainParts = (text: string): string[] => text.split(/ {2,}|\t/).map((part) => plainText(part));

const opens = (line: Line, index: number, lines: readonly Line[]): boolean =>
  !isBlank(line) &&
  (attendanceHeading(partsOf(line)[0] ?? '') !== null ||
    headsColumns(partsOf(line)) ||
    (/\s(?:[PAX\u2713\u2714]|Ap)$/.test(line.text) && besideLetter(rowOf(partsOf(line))) !== null) ||
    flatHead(lines, index) !== null ||
    columnAfterColumn(lines.slice(index, index + mostLines)) !== null);

const headsColumns = (parts: readonly string[]): boolean =>
  parts.length > 1 && attendanceColumns(rowOf(parts), undefined, 'present') !== null;

const rowOf = (cells: readonly string[]): Block => ({
  from: 0,
  to: 0,
  text: cells.join('\t'),
  lines: [],
  mark: null,
  shape: 'row',
  level: 0,
  emphasised: false,
  blanks: 0,
});

/** The first item, or a heading, ends the list. */
const endsList = (line: Line): boolean => {
  if (isBlank(line)) return false;
  if (/^#{1,6}\s/.test(line.text)) return attendanceHeading(line.text.replace(/^#{1,6}\s+/, '')) === null;
  const mark = readMark(wordsOf(line))?.mark;
  return mark?.style === 'number' || mark?.style === 'dotted' || /^\d{1,4}(?:\/\d{2,4})?\s+[A-Z]/.test(wordsOf(line));
};

/** A name, and after a run of spaces whom it stands for. */
function asRow(line: Line): Line {
  const parts = partsOf(line);
  if (line.row || parts.length < 2 || parts.length > 6 || line.text.includes('|')) return line;
  const [name = ''] = parts;
  const labelled = attendanceHeading(name) !== null && !headsColumns(parts);
  const isLabel = /:$/.test(name) || labelled;
  if (labelled && !/:$/.test(name) && parts.slice(1).every((part) => isCell(part)))
    return { ...line, text: parts.join('\t'), row: true };
  if (!isLabel && parts.every((part) => peopleWithOffices(part, 'present', 0).length === 1))
    return { ...line, text: parts.join('\t'), row: true };
  const named = namesPerson(`${name} `) || isPlainName(name.replace(/\s*\([^()]{1,60}\)$/, ''));
  return !isLabel && (named || headsColumns(parts)) ? { ...line, text: parts.join('\t'), row: true } : line;
}

/** A person, or the letter that says whether they came. */
const isCell = (part: string): boolean =>
  /^(?:[PAXDN\u2713\u2714]|Ap|Apols?)$/.test(part) ||
  namesPerson(part) ||
  peopleWithOffices(part, 'present', 0).length > 0 ||
  /^[A-Z][\w'\u2019-]+ \([^()]{2,60}\)$/.test(part);

/** How few people a table lists at the least. */
const fewestRows = 2;

interface FlatHead {
  readonly names: readonly string[];
  /** How many lines it takes, blank ones counted. */
  readonly lines: readonly number[];
}

/** Names of columns one a line, above as many cells for the first person, the last of which says whether they came. */
function flatHead(lines: readonly Line[], index: number): FlatHead | null {
  const first = lines[index];
  if (
    !first ||
    !/^(?:(?:committee |board |panel |forum )?members?|councillors?|names?|attendees?|representatives?)$/i.test(
      wordsOf(first),
    )
  )
    return null;
  const filled = lines
    .slice(index, index + 40)
    .flatMap((line, at) => (isBlank(line) ? [] : [{ text: wordsOf(line), at: index + at }]));
  for (const width of [2, 3, 4, 5]) {
    const status = [1, 2].map((row) => filled[width * (row + 1) - 1]?.text ?? '');
    const names = filled.slice(0, width).map(({ text }) => text);
    if (
      status.every((cell) => told.test(cell)) &&
      !names.some((name) => told.test(name) && /apolog|absent/i.test(name))
    )
      return { names, lines: filled.slice(0, width).map(({ at }) => at) };
  }
  return null;
}

const told =
  /^(?:present|apolog(?:y|ies)(?: (?:received|sent))?|absent|in attendance|in person|attended|did not attend|online|remote(?:ly)?|yes|no|p|a|ap|apols?|[\u2713\u2714])$/i;

/** A table of attendance one cell a line, as rows whose later lines carry on the first; null where there is none. */
function oneCellALine(lines: readonly Line[]): Line[] | null {
  const head = flatHead(lines, 0);
  if (!head) return null;
  const width = head.names.length;
  const laid = [...lines];
  const filled = lines.flatMap((line, at) => (isBlank(line) ? [] : [{ text: wordsOf(line), at }]));
  let end = width;
  while (isPerson(filled.slice(end, end + width), width)) end += width;
  if (end < width * (fewestRows + 1)) return null;
  filled.slice(0, end).forEach(({ text, at }, index) => {
    const line = lines[at];
    const cells = Array.from({ length: width }, (_, column) => (column === index % width ? text : ''));
    if (line)
      laid[at] = { ...line, text: cells.join('\t'), row: true, ...(index % width > 0 && { carries: true as const }) };
  });
  return laid;
}

/** A row that leaves out the last cell is no row: where it says nothing of coming, the table has ended. */
const isPerson = (cells: readonly { readonly text: string }[], width: number): boolean => {
  const name = (cells[0]?.text ?? '').replace(/\s*\([^()]{1,60}\)$/, '');
  return (
    cells.length === width &&
    !/:/.test(name) &&
    (namesPerson(`${name} `) || isPlainName(name)) &&
    cells.slice(1).every(({ text }) => !/^[^:]{3,40}:\s/.test(text))
  );
};
