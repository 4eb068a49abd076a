import type { Reading } from './indicator.ts';
import { parsePeriod } from './period-in-text.ts';

/** What a paper leaves out, said the same way everywhere. */
export const notStated = 'not stated';

/** Which way it moved, as the paper says: "up", "down", "no change"; null where it says nothing. */
export function sayMove({ trend }: Pick<Reading, 'trend'>): string | null {
  if (!trend) return null;
  return { Increase: 'up', Decrease: 'down', 'No Change': 'no change' }[trend];
}

/** Whether the paper calls the move good: "getting better", "getting worse"; null where it does not say. */
export function sayVerdict({ change }: Pick<Reading, 'change'>): string | null {
  if (!change) return null;
  return { Positive: 'getting better', Negative: 'getting worse' }[change];
}

/** "down, getting better"; the verdict is the paper's own, so that an increase is never taken for good. */
export function sayDirection(reading: Pick<Reading, 'trend' | 'change'>): string {
  return [sayMove(reading), sayVerdict(reading)].filter(Boolean).join(', ') || notStated;
}

/** "above 97.2%" for ">97.2%"; a bare figure with a good side "97.2% or more"; other wordings as printed. */
export function sayTarget({ target }: Pick<Reading, 'target'>): string {
  if (!target) return notStated;
  const { display, operator } = target;
  const beyond = /^[<>]\s*(.+)$/.exec(display)?.[1];
  if (beyond) return `${display.startsWith('>') ? 'above' : 'below'} ${beyond}`;
  if (!operator || !/^[£\d.,%\s]+$/.test(display)) return display;
  return `${display} or ${operator === '>' ? 'more' : 'less'}`;
}

/** National quartiles in words: 1 is the top. */
export function sayQuartile(quartile: Reading['quartile']): string {
  if (!quartile) return notStated;
  return { 1: 'top quartile', 2: 'second quartile', 3: 'third quartile', 4: 'bottom quartile' }[quartile];
}

/** How old a figure is on a day (ISO date): "4 months old", counted from the last day of its period; null for periods it cannot read. */
export function sayAge(period: string, today: string): string | null {
  const end = parsePeriod(period)?.end;
  if (!end || end > today) return null;
  const [[year = 0, month = 1, day = 1], [toYear = 0, toMonth = 1, toDay = 1]] = [end, today].map((date) =>
    date.split('-').map(Number),
  ) as [number[], number[]];
  const months = (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
  if (months < 1) return 'less than a month old';
  if (months < 24) return `${months} ${months === 1 ? 'month' : 'months'} old`;
  return `${Math.floor(months / 12)} years old`;
}
