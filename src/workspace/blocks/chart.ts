import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { blockId } from './text-objects.ts';

const label = z.string().min(1).max(LIMITS.chartLabel);
const points = z
  .array(z.strictObject({ label, value: z.number() }))
  .min(1)
  .max(LIMITS.chartPoints);
const series = z
  .array(z.strictObject({ name: label, data: points }))
  .min(1)
  .max(LIMITS.chartSeries);

const cartesian = z
  .strictObject({
    type: z.enum(['line', 'bar', 'area']),
    series,
    axis_config: z.strictObject({
      categories: z.array(label).min(1).max(LIMITS.chartPoints),
      x_label: z.string().max(LIMITS.chartTitle).optional(),
      y_label: z.string().max(LIMITS.chartTitle).optional(),
    }),
  })
  .check((context) => {
    const { categories } = context.value.axis_config;
    context.value.series.forEach((each, index) => {
      const labels = new Set(each.data.map((point) => point.label));
      if (labels.size === categories.length && categories.every((category) => labels.has(category))) return;
      context.issues.push({
        code: 'custom',
        input: each,
        path: ['series', index, 'data'],
        message: 'every series must have one value for every category',
      });
    });
  });

const pie = z.strictObject({
  type: z.literal('pie'),
  segments: z
    .array(z.strictObject({ label, value: z.number().positive() }))
    .min(1)
    .max(LIMITS.chartSeries),
});

/** Slack's own chart block; not yet in `@slack/types`. */
export const dataVisualization = z.strictObject({
  type: z.literal('data_visualization'),
  block_id: blockId,
  title: z.string().min(1).max(LIMITS.chartTitle),
  chart: z.discriminatedUnion('type', [pie, cartesian]),
});

export type DataVisualization = z.infer<typeof dataVisualization>;
export type CartesianChart = z.infer<typeof cartesian>;
export type PieChart = z.infer<typeof pie>;
