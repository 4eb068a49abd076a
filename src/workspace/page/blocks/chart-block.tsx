import { useId } from 'react';
import type { BlockOf } from '../../blocks/block.ts';
import { CartesianPlot } from './cartesian-plot.tsx';
import { chartRows } from './chart-rows.ts';
import { PiePlot } from './pie-plot.tsx';

/** A chart with its figures in a table underneath, for those who would rather read it. */
export function ChartBlock({ block }: { block: BlockOf<'data_visualization'> }) {
  const titleId = useId();
  const { head, rows } = chartRows(block.chart);
  const names =
    block.chart.type === 'pie'
      ? block.chart.segments.map(({ label }) => label)
      : block.chart.series.map(({ name }) => name);
  return (
    <figure className="chart" aria-labelledby={titleId}>
      <figcaption id={titleId}>{block.title}</figcaption>
      {block.chart.type === 'pie' ? (
        <PiePlot chart={block.chart} title={block.title} />
      ) : (
        <CartesianPlot chart={block.chart} title={block.title} />
      )}
      {names.length > 1 && (
        <ul className="legend" aria-hidden="true">
          {names.map((name, index) => (
            <li key={name}>
              <span className={`swatch series-${index % 6}`} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <details className="chart-figures">
        <summary>Show the figures</summary>
        <table>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, ...values]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {values.map((value, index) => (
                  <td key={`${head[index + 1]}`}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
