import { namesPerson } from '../body/heading.ts';
import { isBlank, type Line } from '../text/line.ts';
import { plainText } from '../text/markup.ts';
import { isPlainName } from './people.ts';

/** What a column of people's names is called, and those that may follow it. */
const nameHead = /^(?:(?:committee |board |panel |forum )?members?|councillors?|names?|attendees?|representatives?)$/i;
const otherHead =
  /^(?:role|position|office|capacity|representing|organisation|sector|group|party|ward|title|attendance|attended|status|present)(?:\W.{0,20})?$/i;
const toldAttendance =
  /^(?:present|apolog(?:y|ies)(?: (?:received|sent))?|absent|in attendance|in person|attended|did not attend|online|remote(?:ly)?|yes|no|p|a|ap|apols?|[\u2713\u2714])$/i;

/** How few people a table lists at the least, and how many at the most. */
const [fewest, most] = [2, 40];

/**
 * A table of attendance that a program wrote column by column, all names first and last of all who came, as rows that
 * begin where their names stand; null where there is none at the first line.
 */
export function columnAfterColumn(lines: readonly Line[]): Line[] | null {
  if (!lines[0] || !nameHead.test(plainText(lines[0].text))) return null;
  const filled = lines.filter((line) => !isBlank(line)).map((line) => ({ line, text: plainText(line.text).trim() }));
  for (const headsFirst of [false, true])
    for (const width of [4, 3, 2]) {
      const columns = columnsOf(filled, width, headsFirst);
      const [names = []] = columns ?? [];
      const last = columns?.at(-1)?.at(-1)?.line;
      if (!columns || !last) continue;
      const rows = names.map(({ line }, row) => ({
        ...line,
        to: columns.at(-1)?.[row]?.line.number ?? line.number,
        text: columns.map((column) => column[row]?.text ?? '').join('\t'),
        row: true as const,
      }));
      return [...rows, ...lines.slice(lines.indexOf(last) + 1)];
    }
  return null;
}

interface Filled {
  readonly line: Line;
  readonly text: string;
}

/** The columns of so many as a table may have, each with its heading, where every column has a cell for each name. */
function columnsOf(filled: readonly Filled[], width: number, headsFirst: boolean): Filled[][] | null {
  const first = headsFirst ? width : 1;
  const others = filled.slice(first, first + most + 1);
  const end = others.findIndex(({ text }) => !isName(text));
  if (end < fewest) return null;
  const step = headsFirst ? end : end + 1;
  const columns = Array.from({ length: width }, (_, column) => {
    const from = column * step + (headsFirst ? width : 0);
    const head = headsFirst ? filled.slice(column, column + 1) : [];
    return [...head, ...filled.slice(from, from + step)];
  });
  const heads = columns.slice(1).every(([head]) => head !== undefined && otherHead.test(head.text));
  const came = columns.at(-1)?.slice(1) ?? [];
  if (!heads || came.length !== end) return null;
  return came.every(({ text }) => toldAttendance.test(text)) || standsApart(columns) ? columns : null;
}

/** Each column without an empty line within, and one between it and the next: whom each of so many people stands for. */
const standsApart = (columns: readonly (readonly Filled[])[]): boolean =>
  columns.every((column) =>
    column.every(({ line }, at) => at === 0 || line.number === (column[at - 1]?.line.number ?? 0) + 1),
  ) &&
  columns.slice(1).every(([head], at) => (head?.line.number ?? 0) > (columns[at]?.at(-1)?.line.number ?? 0) + 1) &&
  columns.flat().every(({ text }) => text.length <= 60 && !/[.:]$/.test(text));

const isName = (text: string): boolean => {
  const name = text.replace(/\s*\([^()]{1,60}\)$/, '');
  return !otherHead.test(text) && (namesPerson(`${name} `) || isPlainName(name));
};
