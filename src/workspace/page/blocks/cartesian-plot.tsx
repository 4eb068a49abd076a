import type { CartesianChart } from '../../blocks/chart.ts';
import { axisSteps } from './scale.ts';

const WIDTH = 560;
const HEIGHT = 240;
const EDGE = { top: 16, right: 16, bottom: 44, left: 56 } as const;

interface Plotted {
  readonly chart: CartesianChart;
  readonly title: string;
}

/** A line, area or bar chart, drawn to its own axis. */
export function CartesianPlot({ chart, title }: Plotted) {
  const { categories, x_label, y_label } = chart.axis_config;
  const valueIn = (series: CartesianChart['series'][number], category: string) =>
    series.data.find(({ label }) => label === category)?.value ?? 0;
  const values = chart.series.flatMap(({ data }) => data.map(({ value }) => value));
  const steps = axisSteps(chart.type === 'line' ? values : [0, ...values]);
  const [low = 0, high = 1] = [steps[0], steps.at(-1)];
  const y = (value: number) => EDGE.top + (1 - (value - low) / (high - low || 1)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const band = (WIDTH - EDGE.left - EDGE.right) / categories.length;
  const x = (index: number) => EDGE.left + band * (index + 0.5);
  const barWidth = Math.min((band * 0.7) / chart.series.length, 48);
  const zero = y(Math.max(low, Math.min(0, high)));
  const few = chart.series.length === 1 && categories.length <= 12;

  return (
    <svg className="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={inWords(chart, title)}>
      {steps.map((step) => (
        <g key={step}>
          <line className="grid" x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(step)} y2={y(step)} />
          <text className="tick" x={EDGE.left - 8} y={y(step)} textAnchor="end" dominantBaseline="central">
            {step.toLocaleString('en-GB')}
          </text>
        </g>
      ))}
      {categories.map((category, index) => (
        <text key={category} className="tick" x={x(index)} y={HEIGHT - EDGE.bottom + 18} textAnchor="middle">
          {category}
        </text>
      ))}
      {x_label && (
        <text className="tick" x={WIDTH / 2} y={HEIGHT - 6} textAnchor="middle">
          {x_label}
        </text>
      )}
      {y_label && (
        <text className="tick" transform={`translate(12 ${HEIGHT / 2}) rotate(-90)`} textAnchor="middle">
          {y_label}
        </text>
      )}
      {chart.series.map((series, at) => {
        const tone = `series-${at % 6}`;
        const points = categories.map((category, index) => [x(index), y(valueIn(series, category))] as const);
        const path = points.map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${px} ${py}`).join(' ');
        return (
          <g key={series.name} className={tone}>
            {chart.type === 'area' && (
              <path className="area" d={`${path} L${points.at(-1)?.[0]} ${zero} L${points[0]?.[0]} ${zero} Z`} />
            )}
            {chart.type !== 'bar' && <path className="line" d={path} />}
            {categories.map((category, index) => {
              const [px = 0, py = 0] = points[index] ?? [];
              const value = valueIn(series, category);
              const left = px + (at - chart.series.length / 2) * barWidth;
              return (
                <g key={category}>
                  {chart.type === 'bar' ? (
                    <rect
                      className="bar"
                      x={left + 1}
                      width={barWidth - 2}
                      y={Math.min(py, zero)}
                      height={Math.abs(py - zero)}
                      rx="2"
                    />
                  ) : (
                    <circle className="dot" cx={px} cy={py} r="4" />
                  )}
                  {few && (
                    <text className="value" x={px} y={Math.min(py, zero) - 8} textAnchor="middle">
                      {value.toLocaleString('en-GB')}
                    </text>
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

function inWords(chart: CartesianChart, title: string): string {
  const series = chart.series.map(
    ({ name, data }) => `${name}: ${data.map(({ label, value }) => `${label} ${value}`).join(', ')}`,
  );
  return `${chart.type} chart. ${title}. ${series.join('. ')}`;
}
