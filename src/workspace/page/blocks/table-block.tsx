import type { BlockOf } from '../../blocks/block.ts';
import { numbered } from '../numbered.ts';
import { CellView } from './cell-view.tsx';
import { ScrollBox } from './scroll-box.tsx';

export function TableBlock({ block }: { block: BlockOf<'table'> }) {
  const [head = [], ...rows] = block.rows;
  const align = (column: number) => `align-${block.column_settings?.[column]?.align ?? 'left'}`;
  return (
    <ScrollBox label="Table">
      <table>
        <thead>
          <tr>
            {numbered(head).map(({ key, at, item }) => (
              <th key={key} scope="col" className={align(at)}>
                <CellView cell={item} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered(rows).map((row) => (
            <tr key={row.key}>
              {numbered(row.item).map(({ key, at, item }) => (
                <td key={key} className={align(at)}>
                  <CellView cell={item} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
