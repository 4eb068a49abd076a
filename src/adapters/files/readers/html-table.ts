import type { Element } from 'domhandler';
import { formRows } from './cover-form.ts';
import { isPageFurniture } from './html-furniture.ts';
import { labelsOf } from './html-list.ts';
import { elementsIn, isElement, namesOf, wordsIn } from './html-node.ts';
import type { HtmlLayout } from './html-text.ts';
import { itemNumber, itemRows } from './item-rows.ts';
import {
  type Cell,
  type GridRow,
  joinCellLines,
  namesFields,
  sayField,
  sayRow,
  titleRows,
  toGrid,
  withHeadings,
  withOneHeader,
} from './table-grid.ts';

/** Lays a table of figures out, a row a line. False where the table only places blocks on the page: it is read as text. */
export function writeHtmlTable(
  table: Element,
  { lines, lineAt, modernGov }: HtmlLayout,
  asText: (cell: Element, label?: string) => void,
): boolean {
  const inner = [...elementsIn(table)];
  const all = inner.some(({ name }) => name === 'table') ? [] : rowsOf(table);
  const items = modernGov ? null : itemRows(all.map(({ cells }) => cells));
  if (items) {
    for (const { at, cell, label, beside } of items) {
      const { element } = all[at] ?? { element: table };
      lines.part();
      asText(element.children.filter(isElement).filter(isCell)[cell] ?? element, label);
      for (const said of beside) {
        lines.part();
        lines.add(said, lineAt(element.startIndex ?? 0));
      }
    }
    for (const { element } of all.slice(0, items[0]?.at))
      lines.leftOut.push([lineAt(element.startIndex ?? 0), lineAt(element.endIndex ?? 0)]);
    lines.part();
    return true;
  }
  if (isLayout(table, inner, modernGov)) return false;
  const form = formRows(all.map(({ cells }) => cells));
  if (form) {
    lines.part();
    form.forEach((row, index) => {
      const { element } = all[index] ?? { element: table };
      if (row.kind === 'fields') for (const said of row.lines) lines.add(said, lineAt(element.startIndex ?? 0));
      else asText(element);
    });
    lines.part();
    return true;
  }
  const titles = titleRows(all.map(({ cells }) => cells));
  const rows = all.slice(titles);
  const grid = toGrid(withHeadings(rows.map((row) => row.cells)));
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text !== ''));
  if ((grid[0]?.cells.length ?? 0) < 2) return false;
  const caption = table.children.filter(isElement).find(({ name }) => name === 'caption');
  if (caption) {
    lines.part();
    lines.add(words(caption), lineAt(caption.startIndex ?? 0));
  }
  for (const { element } of all.slice(0, titles)) asText(element);
  lines.part();
  const placed = grid.map((row, index) => ({
    row,
    line: lineAt(filled[index]?.element.startIndex ?? table.startIndex ?? 0),
  }));
  if (namesFields(grid)) {
    placed.forEach(({ row, line }, index) => {
      const [first = '', ...more] = linesOf(filled[index]?.element);
      lines.add(sayField(more.length > 0 ? [row.cells[0] ?? '', first] : row.cells), line);
      for (const one of more) lines.add(one, line);
    });
    return true;
  }
  const merged = withOneHeader(grid);
  const dropped = grid.length - merged.length;
  merged.forEach((row: GridRow, index) => {
    lines.add(sayRow(row.cells), placed[index === 0 ? 0 : index + dropped]?.line ?? 1);
  });
  lines.part();
  return true;
}

/** How long a cell of a table of figures may be. */
const longestCell = 1500;

function isLayout(table: Element, inside: readonly Element[], modernGov: boolean): boolean {
  if (/^(?:presentation|none)$/.test(table.attribs.role ?? '')) return true;
  if (inside.some(({ name }) => name === 'table' || /^h[1-6]$/.test(name))) return true;
  if (
    modernGov &&
    inside.some((element) => /\bmg(?:ItemNumberCell|AiTitleTxt|SubItemTitleTxt)\b/.test(namesOf(element)))
  )
    return true;
  const cells = inside.filter(({ name }) => name === 'td' || name === 'th');
  if (numbersItems(inside)) return true;
  return cells.some((cell) => wordsIn(cell).length > longestCell);
}

/** Whether rows only set the number of an item beside its text, as printed minutes do. */
function numbersItems(inside: readonly Element[]): boolean {
  const rows = inside
    .filter(({ name }) => name === 'tr')
    .map(({ children }) => children.filter(isElement).filter(isCell));
  const numbered = rows.filter(([first, text, ...more]) => first && text && more.length === 0 && isItemNumber(first));
  const holdsBlocks = numbered.some(
    ([, text]) => text && [...elementsIn(text)].filter(({ name }) => isBlock.test(name)).length > 1,
  );
  return numbered.length > 0 && holdsBlocks && numbered.length * 5 >= rows.length * 4;
}

const isBlock = /^(?:p|div|li|ul|ol)$/;

/** Whether a cell holds nothing but the number of an item or a paragraph. */
export const isItemNumber = (cell: Element): boolean =>
  itemNumber.test(
    wordsIn(cell)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim(),
  );

interface TableRow {
  readonly element: Element;
  readonly cells: readonly Cell[];
}

function rowsOf(table: Element): TableRow[] {
  return [...elementsIn(table, (element) => !isPageFurniture(element))]
    .filter((element) => element.name === 'tr' || holdsBareCells(element))
    .map((element) => {
      const inHead = element.parent && 'name' in element.parent && element.parent.name === 'thead';
      const cells = element.children.filter(isElement).filter(isCell);
      return {
        element,
        cells: cells.map((cell): Cell => {
          const lines = linesIn(cell);
          return {
            text: joinCellLines(lines) || numberOf(cell),
            lines,
            columns: span(cell.attribs.colspan),
            rows: span(cell.attribs.rowspan),
            header: inHead === true || element.name === 'thead' || cell.name === 'th',
          };
        }),
      };
    });
}

/** A cell that holds nothing but a list's own number shows that: "4." */
function numberOf(cell: Element): string {
  const lists = [...elementsIn(cell)].filter(({ name }) => name === 'ol');
  const labels = lists.flatMap((list) => [...labelsOf(list).values()]);
  return labels.length === 1 ? (labels[0] ?? '').trim() : '';
}

const isCell = ({ name }: Element): boolean => name === 'td' || name === 'th';

/** Some pages put the heading cells into the head of the table without a row. */
const holdsBareCells = ({ name, children }: Element): boolean =>
  (name === 'thead' || name === 'tbody') && children.some((child) => isElement(child) && isCell(child));

const words = (element: Element): string => joinCellLines(linesIn(element));

/** The lines of what fills a field, as breaks and paragraphs part them: names, or points. */
function linesOf(row: Element | undefined): string[] {
  const value = row?.children.filter(isElement).filter(isCell)[1];
  return value ? linesIn(value) : [];
}

const linesIn = (element: Element): string[] =>
  wordsIn(element, (inner) => !isPageFurniture(inner), lineEnd)
    .split(lineEnd)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '');

const lineEnd = '\u2028';

const span = (text: string | undefined): number => Math.min(1000, Math.max(1, Number.parseInt(text ?? '1', 10) || 1));
