import type { Finding } from '../../papers/finding.ts';
import type { Paper } from '../../papers/paper.ts';
import { findDates } from './dates.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const dated = new RegExp(
  `\\b(${days.join('|')}),? (?:the )?((\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${months}))(?:,? (\\d{4}))?\\b`,
  'gi',
);
/** A day without its year is the one nearest to the meeting; further away it may be any year's. */
const mostDays = 120;

/** Days of the week that their dates do not fall on: "Tuesday 18 February 2026" is a Wednesday. */
export function wrongWeekdays(paper: Paper): Finding[] {
  const found = new Map<string, Finding>();
  for (const { text, place } of paper.nodes) {
    if (!/day/i.test(text)) continue;
    for (const [, day = '', said = '', , , year] of text.matchAll(dated)) {
      const date = year ? findDates(`${said} ${year}`)[0]?.iso : nearest(said, paper.meeting.date);
      const real = date ? days[new Date(`${date}T00:00:00Z`).getUTCDay()] : undefined;
      if (!real || real.toLowerCase() === day.toLowerCase()) continue;
      const [from, to] = [`${day} ${said}${year ? ` ${year}` : ''}`, `${said} ${date?.slice(0, 4)}`];
      const message = `The paper says ${from}; ${to} is a ${real}.`;
      if (!found.has(message)) found.set(message, { rule: 'weekday-differs', message, place });
    }
  }
  return [...found.values()];
}

function nearest(said: string, met: string | null): string | undefined {
  if (!met) return undefined;
  const year = Number(met.slice(0, 4));
  const away = (iso: string): number => Math.abs(Date.parse(iso) - Date.parse(met)) / 86_400_000;
  return [year - 1, year, year + 1]
    .flatMap((one) => findDates(`${said} ${one}`)[0]?.iso ?? [])
    .filter((iso) => away(iso) <= mostDays)
    .sort((one, other) => away(one) - away(other))[0];
}
