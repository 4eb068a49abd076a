import type { CartesianChart, PieChart } from '../../blocks/chart.ts';

/** A chart's figures as a table: one row a category, one column a series. */
export function chartRows(chart: CartesianChart | PieChart): { head: string[]; rows: string[][] } {
  if (chart.type === 'pie') {
    return {
      head: ['Part', 'Value'],
      rows: chart.segments.map(({ label, value }) => [label, String(value)]),
    };
  }
  const { categories, x_label } = chart.axis_config;
  return {
    head: [x_label ?? 'Period', ...chart.series.map(({ name }) => name)],
    rows: categories.map((category) => [
      category,
      ...chart.series.map(({ data }) => String(data.find(({ label }) => label === category)?.value ?? '')),
    ]),
  };
}
