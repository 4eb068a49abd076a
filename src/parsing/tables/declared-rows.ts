import { namesPerson } from '../body/heading.ts';
import { isPlainName } from '../people/people.ts';
import { isBlank, type Line } from '../text/line.ts';

/** What heads the columns of a table of interests that were declared: who, in which item, of what kind, and what it is. */
const heads =
  /^(?:name(?: of (?:the )?(?:member|councillor))?|councillor|member|(?:agenda |minute )?(?:item|minute|no\.?)(?: (?:number|no\.?|title))?|(?:type|nature|reason|details?|description) (?:of|for) (?:the )?(?:interests?|declaration)|item\s?\/\s?nature of interest|interests?|type|reason|action(?: taken)?)$/i;
const initialled = /^(?:[A-Z]\.? ?){1,4} ?[A-Z][\w'\u2019-]+$/;

/**
 * Sets a table of declared interests that was flattened to one cell a line as rows again. Each row begins with a person,
 * and has as many cells as there are names of columns.
 */
export function raiseDeclared(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => text.length < 40 && /\binterests?$/i.test(text.trim()))) return lines;
  const result: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const table = isBlank(line) ? null : tableAt(lines, index);
    if (!table) {
      result.push(line);
      continue;
    }
    result.push(...table.rows);
    index = table.end;
  }
  return result;
}

function tableAt(lines: readonly Line[], start: number): { readonly rows: Line[]; readonly end: number } | null {
  const cells = lines
    .slice(start, start + 400)
    .flatMap((line, at) => (isBlank(line) ? [] : [{ line, at: start + at }]));
  const columns = cells.findIndex(({ line }) => !heads.test(line.text.trim()));
  if (columns < 2 || columns > 5) return null;
  const names = cells.slice(0, columns).map(({ line }) => line.text.trim());
  if (!names.some((name) => /interest/i.test(name)) || !/^(?:name|councillor|member)/i.test(names[0] ?? ''))
    return null;
  const rows: (typeof cells)[] = [cells.slice(0, columns)];
  for (let at = columns; at + columns <= cells.length; at += columns) {
    const row = cells.slice(at, at + columns);
    if (
      !isPerson(row[0]?.line.text.trim() ?? '') ||
      row.some(({ line }) => line.text.length > 200 || /\t|\|/.test(line.text))
    )
      break;
    rows.push(row);
  }
  const end = rows.at(-1)?.at(-1)?.at;
  return rows.length < 2 || end === undefined ? null : { rows: rows.map(toRow), end };
}

const isPerson = (text: string): boolean => namesPerson(text) || isPlainName(text) || initialled.test(text);

function toRow(cells: readonly { readonly line: Line }[]): Line {
  const [first, last] = [cells[0]?.line, cells.at(-1)?.line];
  const text = cells.map(({ line }) => line.text.trim()).join('\t');
  return { ...(first ?? { number: 0 }), to: last?.to ?? last?.number ?? 0, row: true, text };
}
