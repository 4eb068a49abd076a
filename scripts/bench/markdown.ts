import type { Spread } from './timing.ts';

export function perSecond(count: number, seconds: number): number {
  return Math.round(count / Math.max(seconds, 0.001));
}

export function said(times: Spread | undefined): string {
  return times ? `${times.p50} / ${times.p95} ms` : '–';
}

/** A Markdown table; a row with fewer cells than the head is filled up. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${head.map((_, at) => cells[at] ?? '').join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
