import { type Cell, isFieldName, sayField, widthOf } from './table-grid.ts';

/** A row of a form: fields, a line each, or one cell across the form, which is read as the text it holds. */
export type FormRow =
  | { readonly kind: 'fields'; readonly lines: readonly string[] }
  | { readonly kind: 'across'; readonly cell: number };

/**
 * The rows of a table that is a form, as papers have at their head: cells across it (the council, the committee, a
 * summary), names beside what fills them, cells that hold both a name and its value. Null where a table is something else.
 */
export function formRows(rows: readonly (readonly Cell[])[]): FormRow[] | null {
  const width = Math.max(0, ...rows.map(widthOf));
  if (width < 2 || rows.length < 2) return null;
  const said: FormRow[] = [];
  let known = 0;
  let unknown = 0;
  for (const cells of rows) {
    if (cells.some(({ rows: height }) => height > 1)) return null;
    if (cells.every(({ text }) => text === '')) {
      said.push({ kind: 'fields', lines: [] });
      continue;
    }
    const whole = cells.length === 1 && widthOf(cells) === width ? 0 : -1;
    const pairs = whole < 0 ? (namedCells(cells) ?? pairedCells(cells)) : [];
    if (pairs === null) return null;
    const named = pairs.filter(([name]) => isFieldName(name)).length;
    known += named;
    unknown += pairs.length - named;
    said.push(whole < 0 ? { kind: 'fields', lines: pairs.map(sayField) } : { kind: 'across', cell: whole });
  }
  const apart = said.some((row) => row.kind === 'across' || row.lines.length > 1);
  return apart && known >= 2 && known >= unknown ? said : null;
}

type Field = readonly [name: string, value: string];

/** Cells that each hold a name and, below it or behind a colon, what fills it. */
function namedCells(cells: readonly Cell[]): Field[] | null {
  const fields = cells.filter(({ text }) => text !== '').map(fieldIn);
  return fields.length > 1 && fields.every((field) => field !== null) ? fields : null;
}

function fieldIn({ lines }: Cell): Field | null {
  const [first = '', ...more] = lines;
  if (more.length > 0) return isFieldName(first) ? [first, more.join(' ')] : null;
  const colon = first.indexOf(': ');
  const name = first.slice(0, colon + 1);
  return colon > 0 && isFieldName(name) ? [name, first.slice(colon + 2)] : null;
}

/** Names and what fills them, turn about: one pair a row, or two. */
function pairedCells(cells: readonly Cell[]): Field[] | null {
  if (cells.length % 2 > 0 || cells.length > 4) return null;
  const fields: Field[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const [name, value] = [cells[at]?.text ?? '', cells[at + 1]?.text ?? ''];
    if (name === '' && value === '') continue;
    if (name.length > longestName || /\d/.test(name) || name === '') return null;
    if (cells.length > 2 && !isFieldName(name)) return null;
    fields.push([name, value]);
  }
  return fields;
}

const longestName = 60;
