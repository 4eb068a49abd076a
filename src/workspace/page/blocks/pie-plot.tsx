import type { PieChart } from '../../blocks/chart.ts';

const RADIUS = 90;

/** A pie chart, its parts from the top round. */
export function PiePlot({ chart, title }: { chart: PieChart; title: string }) {
  const total = chart.segments.reduce((sum, { value }) => sum + value, 0);
  const ends = chart.segments.map((_, index) =>
    chart.segments.slice(0, index + 1).reduce((sum, { value }) => sum + value / total, 0),
  );
  return (
    <svg
      className="plot plot-pie"
      viewBox="-100 -100 200 200"
      role="img"
      aria-label={`Pie chart. ${title}. ${chart.segments.map(({ label, value }) => `${label} ${value}`).join(', ')}`}
    >
      {chart.segments.map(({ label }, index) => (
        <path key={label} className={`series-${index % 6} slice`} d={slice(ends[index - 1] ?? 0, ends[index] ?? 1)} />
      ))}
    </svg>
  );
}

function slice(from: number, to: number): string {
  if (to - from > 0.9999) return `M0 ${-RADIUS} A${RADIUS} ${RADIUS} 0 1 1 -0.01 ${-RADIUS} Z`;
  const at = (share: number) => `${RADIUS * Math.sin(share * 2 * Math.PI)} ${-RADIUS * Math.cos(share * 2 * Math.PI)}`;
  return `M0 0 L${at(from)} A${RADIUS} ${RADIUS} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)} Z`;
}
