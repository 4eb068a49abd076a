import type { Cell } from './table-grid.ts';
import { widthOf } from './table-grid.ts';

/** A row of a table of items: what numbers it, and what stands beside its text; one across the table has neither. */
export interface ItemRow {
  /** Where the row stands in the table. */
  readonly at: number;
  /** Which cell holds its text. */
  readonly cell: number;
  readonly label: string;
  readonly beside: readonly string[];
}

/**
 * The rows of a table that only sets numbers, and who is to act, beside the text of each item, as minutes do in Word.
 * Null where it is a table of another kind.
 */
export function itemRows(rows: readonly (readonly Cell[])[]): ItemRow[] | null {
  const width = Math.max(0, ...rows.map(widthOf));
  if (width < 2 || width > 4) return null;
  const [first = []] = rows;
  const headed = first.length > 1 && isHeadOfNumbers.test(first[0]?.text ?? '') && !isNumber(first[0]);
  const names = headed ? first.map(({ text }) => text) : [];
  const besides = names.slice(2);
  if (headed && !isHeadOfItems.test(names[1] ?? '')) return null;
  if (width > 2 && (!headed || !besides.every((name) => isHeadOfActions.test(name)))) return null;
  const held = rows.flatMap((cells, at): (ItemRow & { readonly cells: readonly Cell[] })[] => {
    if ((headed && at === 0) || cells.every(({ text }) => text === '')) return [];
    if (cells.length === 1) return [{ at, cell: 0, label: '', beside: [], cells }];
    const beside = cells
      .slice(2)
      .flatMap(({ text }, index) => (text === '' ? [] : [`${besides[index] || 'Action'}: ${text}`]));
    return [{ at, cell: 1, label: labelOf(cells[0]?.text ?? ''), beside, cells }];
  });
  const parted = held.filter(({ cells }) => cells.length > 1);
  const numbered = parted.filter(({ cells }) => isNumber(cells[0]));
  if (parted.some(({ cells }) => cells[0]?.text !== '' && !isNumber(cells[0]))) return null;
  if (numbered.length === 0 || numbered.length * 5 < parted.length * 4) return null;
  const several = numbered.filter(({ cells }) => (cells[1]?.lines.length ?? 0) > 1);
  return several.length * 2 >= numbered.length ? held : null;
}

const isNumber = (cell: Cell | undefined): boolean => itemNumber.test(cell?.text ?? '');
const labelOf = (number: string): string =>
  number === '' ? '' : `${number}${/[\dA-Za-z]$/.test(number) && !number.includes('/') ? '.' : ''} `;

export const itemNumber =
  /^(?:[A-Z]{1,5}[./ -]?)?\d{1,4}(?:[./]\d{1,4})?[A-Za-z]?[.):]?$|^\(?(?:[a-z]|[ivx]{1,5})[.)]$/;

const isHeadOfNumbers =
  /^(?:(?:agenda |minute )?(?:items?|minutes?|no|ref(?:erence)?|number)\.?(?: ?(?:no\.?|number|ref\.?))?|#|)$/i;
const isHeadOfItems =
  /^(?:(?:agenda )?items?(?: (?:and|\/) .{3,20})?|(?:minutes?|discussion|subject|title|business|details?|notes?|topic|issue|summary)\b.{0,40}|)$/i;
const isHeadOfActions =
  /^(?:actions?(?: (?:by|for|required|owner|points?|who))?|by(?: whom)?|lead(?: officer)?|who|owner|)$/i;
