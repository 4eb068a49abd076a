import type { Paper } from '../papers/paper.ts';
import { sayDate } from '../papers/say-source.ts';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split('|');

/** A date to put papers in order by: the meeting's, or the last date it is known to come after, or the first it comes before. */
export function sortDate({ meeting }: Pick<Paper, 'meeting'>): string {
  if (meeting.date) return meeting.date;
  const known = /(after|before) (\d{1,2}) (\w+) (\d{4})/i.exec(meeting.dateNote ?? '');
  const month = MONTHS.indexOf((known?.[3] ?? '').toLowerCase()) + 1;
  if (!known || month === 0) return '0000-00-00';
  const day = `${known[4]}-${String(month).padStart(2, '0')}-${(known[2] ?? '').padStart(2, '0')}`;
  return known[1]?.toLowerCase() === 'after' ? `${day}~` : day;
}

/** "8 March 2022", or what is known of a date that is not stated. */
export function saidDate({ meeting }: Pick<Paper, 'meeting'>): string {
  if (meeting.date) return sayDate(meeting.date);
  return meeting.dateNote ? `date not stated (${meeting.dateNote})` : 'date not stated';
}
