import type { AnyBlock, Block } from '@slack/types';
import type { HistoryPoint, Indicator } from '../../indicators/indicator.ts';
import { saySource } from '../../papers/say-source.ts';
import { clip, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { bare, heading, line, note, rich, words } from './rich.ts';

/** Slack's native chart; not yet among the published types. Every series covers every category. */
interface DataVisualizationBlock extends Block {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'line' | 'bar';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: {
      readonly categories: readonly string[];
      readonly x_label: string;
      readonly y_label: string;
    };
  };
}

/** How an indicator moved, oldest first: a chart where Slack draws one, and always the figures in words. */
export function trendMessage(indicator: Indicator, history: readonly HistoryPoint[]): Message {
  const points = history.slice(-LIMITS.chartPoints);
  const title = `${indicator.name} over time`;
  const said = [title, ...points.map(sayPoint)].join('\n');
  const figures = rich(
    ...points.map((point) =>
      line(words(`${clip(point.period, 80)}  `), words(`${clip(point.display, 80)}\n`, { bold: true })),
    ),
  );
  const newest = points.at(-1);
  const tail: AnyBlock[] = newest ? [note(`Newest figure: ${saySource(newest.source)}`)] : [];
  if (points.length < 2) return tooShort(title, points, tail);
  const plainer = message(said, [heading(title), figures, ...tail]);
  return message(said, [heading(title), chart(indicator, points), figures, ...tail], [plainer]);
}

function tooShort(title: string, points: readonly HistoryPoint[], tail: readonly AnyBlock[]): Message {
  const [only] = points;
  const sentence = only
    ? `The papers give one figure only: ${sayPoint(only)}. A trend needs two.`
    : 'The papers give no figure for this indicator.';
  return message(`${title}. ${sentence}`, [heading(title), rich(line(words(clip(sentence, 600)))), ...tail]);
}

function chart(indicator: Indicator, points: readonly HistoryPoint[]): DataVisualizationBlock {
  const labels = distinct(points.map(({ period }) => bare(period, LIMITS.chartLabel)));
  return {
    type: 'data_visualization',
    title: bare(indicator.name, LIMITS.chartTitle),
    chart: {
      type: 'line',
      series: [
        {
          name: bare(indicator.name, LIMITS.chartLabel),
          data: points.map(({ value }, index) => ({ label: labels[index] ?? `${index + 1}`, value })),
        },
      ],
      axis_config: { categories: labels, x_label: 'Period', y_label: sayUnit(indicator) },
    },
  };
}

/** Two periods may shorten to the same label; a number tells them apart. */
function distinct(labels: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return times === 1 ? label : `${clip(label, LIMITS.chartLabel - 4)} ${times}`;
  });
}

function sayUnit({ unit }: Indicator): string {
  switch (unit) {
    case 'percent':
      return 'Per cent';
    case 'count':
      return 'Number';
    case 'rate':
      return 'Rate';
    case null:
      return 'Value';
    default:
      return unit satisfies never;
  }
}

function sayPoint({ period, display, note: remark }: HistoryPoint): string {
  return remark ? `${period}: ${display} (${remark})` : `${period}: ${display}`;
}
