import { useMemo, useState } from 'react';
import type { BlockOf } from '../../blocks/block.ts';
import type { Cell } from '../../blocks/table.ts';
import { numbered } from '../numbered.ts';
import { CellView, cellWords } from './cell-view.tsx';
import { ScrollBox } from './scroll-box.tsx';

const SLACK_PAGE_SIZE = 5;

interface Order {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** A table one can sort by any column and leaf through. */
export function DataTableBlock({ block }: { block: BlockOf<'data_table'> }) {
  const [order, setOrder] = useState<Order | null>(null);
  const [page, setPage] = useState(0);
  const [head = [], ...rows] = block.rows;
  const size = block.page_size ?? SLACK_PAGE_SIZE;
  const rowHeader = block.row_header_column_index ?? 0;
  const sorted = useMemo(() => inOrder(block.rows.slice(1), order), [block.rows, order]);
  const pages = Math.ceil(rows.length / size);
  const from = page * size;
  const numeric = head.map((_, column) =>
    rows.every((row) => row[column]?.type === 'raw_number' || !cellWords(row[column])),
  );

  const sortBy = (column: number) => {
    setPage(0);
    setOrder(
      order?.column !== column
        ? { column, direction: 'ascending' }
        : order.direction === 'ascending'
          ? { column, direction: 'descending' }
          : null,
    );
  };

  return (
    <div className="data-table">
      <ScrollBox label={block.caption}>
        <table>
          <caption>{block.caption}</caption>
          <thead>
            <tr>
              {numbered(head).map(({ key, at: column, item: cell }) => {
                const words = cellWords(cell);
                const direction = order?.column === column ? order.direction : undefined;
                return (
                  <th
                    key={key}
                    scope="col"
                    aria-sort={direction ?? 'none'}
                    className={numeric[column] ? 'align-right' : ''}
                  >
                    <button type="button" onClick={() => sortBy(column)} aria-label={`Sort by ${words}`}>
                      <CellView cell={cell} />
                      <span className="sort-mark" aria-hidden="true">
                        {direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : '↕'}
                      </span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {numbered(sorted.slice(from, from + size)).map((row) => (
              <tr key={row.key}>
                {numbered(row.item).map(({ key, at: column, item: cell }) => {
                  const align = numeric[column] ? 'align-right' : '';
                  return column === rowHeader ? (
                    <th key={key} scope="row" className={align}>
                      <CellView cell={cell} />
                    </th>
                  ) : (
                    <td key={key} className={align}>
                      <CellView cell={cell} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {pages > 1 && (
        <nav className="table-pages" aria-label={`Pages of ${block.caption}`}>
          <button type="button" className="button button-small" disabled={page === 0} onClick={() => setPage(page - 1)}>
            Previous
          </button>
          <span aria-live="polite">
            {from + 1}–{Math.min(from + size, rows.length)} of {rows.length}
          </span>
          <button
            type="button"
            className="button button-small"
            disabled={page === pages - 1}
            onClick={() => setPage(page + 1)}
          >
            Next
          </button>
        </nav>
      )}
    </div>
  );
}

function inOrder(rows: readonly (readonly Cell[])[], order: Order | null): readonly (readonly Cell[])[] {
  if (!order) return rows;
  const sign = order.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => sign * compare(a[order.column], b[order.column]));
}

/** Numbers before words; numbers by size, words as a reader would look them up. */
function compare(a: Cell | undefined, b: Cell | undefined): number {
  if (a?.type === 'raw_number' && b?.type === 'raw_number') return a.value - b.value;
  if (a?.type === 'raw_number') return -1;
  if (b?.type === 'raw_number') return 1;
  return cellWords(a).localeCompare(cellWords(b), 'en-GB', { numeric: true });
}
