import type { PeriodFigure, Reading } from '../../indicators/indicator.ts';
import type { AskedField } from '../../indicators/mentions.ts';

const QUARTILES = {
  1: 'top quartile (quartile 1)',
  2: 'second quartile (quartile 2)',
  3: 'third quartile (quartile 3)',
  4: 'fourth quartile (quartile 4)',
} as const;

/**
 * A reading in words: the fields asked for first, then where the indicator stands. Figures are as printed; trend, rating
 * and quartile are as the paper says.
 */
export function sayReading(reading: Reading, asked: readonly AskedField[] = []): string {
  const first = asked.flatMap((field) => sayField(field, reading) ?? []);
  const rest = (['target', 'rag', 'quartile', 'statistical-neighbour'] as const)
    .filter((field) => !asked.includes(field))
    .flatMap((field) => sayField(field, reading) ?? []);
  const lead = first.length > 0 ? `${sentence(first)} ` : '';
  return `${lead}${sayValue(reading)}${rest.length > 0 ? ` ${sentence(rest)}` : ''}`;
}

/** "Care leavers EET: 62.1% in Q3 2021/22, down from 62.6% in Q2 2021/22 (worse)." */
export function sayValue({ indicator, reportedAs, latest, previous, trend, change }: Reading): string {
  const name = reportedAs || indicator.name;
  if (!latest) return `${name}: the paper gives no figure.`;
  const moved = previous ? Math.sign(latest.value - previous.value) : 0;
  const direction =
    trend === 'Increase' && moved > 0
      ? 'up from'
      : trend === 'Decrease' && moved < 0
        ? 'down from'
        : trend === 'No Change' && moved === 0
          ? 'unchanged from'
          : 'previously';
  const before = previous ? `, ${direction} ${previous.display}${inPeriod(previous)}` : '';
  const verdict =
    change === 'Positive' ? ' (an improvement)' : change === 'Negative' ? ' (a change for the worse)' : '';
  return `${name}: ${latest.display}${inPeriod(latest)}${before}${verdict}.`;
}

/** Some papers name no period beside a figure. */
function inPeriod({ period }: PeriodFigure): string {
  return period === '' ? '' : ` in ${period}`;
}

function sayField(field: AskedField, { target, rag, quartile, statisticalNeighbour, latest }: Reading): string | null {
  switch (field) {
    case 'target':
      return target
        ? `target ${target.operator === '>' ? 'above' : target.operator === '<' ? 'below' : ''} ${target.display.replace(/^[<>]\s*/, '')}`.replace(
            '  ',
            ' ',
          )
        : null;
    case 'rag':
      return rag ? `rated ${rag}` : null;
    case 'quartile':
      return quartile ? QUARTILES[quartile] : null;
    case 'statistical-neighbour':
      return statisticalNeighbour ? `statistical neighbour average ${statisticalNeighbour.display}` : null;
    case 'value':
    case 'previous':
    case 'trend':
    case 'count':
      return latest ? null : null;
    default:
      return field satisfies never;
  }
}

function sentence(parts: readonly string[]): string {
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
