import type { AnyBlock, Block } from '@slack/types';
import { movementBetween } from '../../indicators/compare-indicators.ts';
import type { HistoryPoint, Indicator } from '../../indicators/indicator.ts';
import { saySource } from '../../papers/say-source.ts';
import { clip, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { bare, bullets, heading, line, note, rich, words } from './rich.ts';

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

/** An indicator's figures, oldest first, and the periods between them that no paper holds a figure for. */
export interface TrendView {
  readonly indicator: Indicator;
  readonly history: readonly HistoryPoint[];
  readonly gaps?: readonly string[];
}

/** How an indicator moved, oldest first: a chart where Slack draws one, and always the figures in words. */
export function trendMessage({ indicator, history, gaps = [] }: TrendView): Message {
  const points = history.slice(-LIMITS.chartPoints);
  const title = `${indicator.name} over time`;
  const missing = sayGaps(gaps);
  const moved = sayMoved(indicator, points);
  const said = [title, ...points.map(sayPoint), ...moved, ...missing].join('\n');
  const figures = rich(
    bullets(
      points.map(({ period, display, note: remark }) =>
        line(
          words(`${clip(period, 80)}: `),
          words(clip(display, 80), { bold: true }),
          ...(remark ? [words(` (${clip(remark.replace(/\.$/, ''), 250)})`)] : []),
        ),
      ),
    ),
  );
  const newest = points.at(-1);
  const tail: AnyBlock[] = [
    ...[...moved, ...missing].map(note),
    ...(newest ? [note(`Newest figure: ${saySource(newest.source)}`)] : []),
  ];
  const drawn = oneForEachPeriod(points);
  if (drawn.length < 2) return tooShort(title, points, tail);
  const plainer = message(said, [heading(title), figures, ...tail]);
  return message(said, [heading(title), chart(indicator, drawn, gaps.length > 0), figures, ...tail], [plainer]);
}

function sayGaps(gaps: readonly string[]): string[] {
  if (gaps.length === 0) return [];
  const shown = gaps.slice(0, 8).join(', ');
  return [`The papers hold no figure for ${shown}${gaps.length > 8 ? ` and ${gaps.length - 8} more` : ''}.`];
}

/** How far it went in all, with the working; a figure of ours is told from the papers' own. */
function sayMoved({ unit }: Indicator, points: readonly HistoryPoint[]): string[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.period === last.period) return [];
  const { working } = movementBetween(first, last, unit);
  return [`From ${first.period} to ${last.period}: ${working} (worked out here).`];
}

/** Where papers disagree about a period the chart draws the figure published last; the words give them all. */
function oneForEachPeriod(points: readonly HistoryPoint[]): readonly HistoryPoint[] {
  return [...new Map(points.map((point) => [point.period, point])).values()];
}

function tooShort(title: string, points: readonly HistoryPoint[], tail: readonly AnyBlock[]): Message {
  const [only] = points;
  const sentence = only
    ? `The papers give figures for one period only: ${points.map(sayPoint).join('; ')}. A trend needs two.`
    : 'The papers give no figure for this indicator.';
  return message(`${title}. ${sentence}`, [heading(title), rich(line(words(clip(sentence, 600)))), ...tail]);
}

/** A line would run over a gap as if something were known there; bars do not. */
function chart(indicator: Indicator, points: readonly HistoryPoint[], gappy: boolean): DataVisualizationBlock {
  const labels = distinct(points.map(({ period }) => bare(period, LIMITS.chartLabel)));
  return {
    type: 'data_visualization',
    title: bare(spanOf(points), LIMITS.chartTitle),
    chart: {
      type: gappy ? 'bar' : 'line',
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

/** The heading above names the indicator; the chart says from when to when. */
function spanOf(points: readonly HistoryPoint[]): string {
  return `${clip(points[0]?.period ?? '', 22)} to ${clip(points.at(-1)?.period ?? '', 22)}`;
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
