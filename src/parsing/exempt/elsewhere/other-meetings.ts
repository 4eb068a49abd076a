const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const monthAt = (name: string): number => months.split('|').indexOf(name.toLowerCase()) + 1;

const relative =
  /\b(?:last|previous|earlier|past|prior|preceding|next|future|later|another|other) (?:\w+ )?(?:meetings?|sessions?)\b/i;
/** "Members met in private last year", but not "the private report on last year's losses". */
const longAgo =
  /\b(?:met|meet|considered|taken|discussed|heard|decided|held|private|camera)\b[^.:]{0,40}\b(?:(?:last|previous|earlier in the) (?:year|month|week|spring|summer|autumn|winter)(?!['\u2019]s)|(?:years?|months?|weeks?) ago)\b/i;
const ofMonth = new RegExp(`\\b(${months})(?: \\d{4}|['\u2019]s)? (?:\\w+ )?(?:meeting|session)\\b`, 'i');
const ofDay = new RegExp(
  `\\b(?:minutes|meetings?|sessions?|met|held|private|camera)\\b(?: (?:of|on|in|from|the|this|held|dated|took|place|committee|cabinet|council|\\w+day,?)){0,6} (\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${months})\\b(?:,? (\\d{4}))?`,
  'i',
);
/** What an earlier meeting left to this one is of this one. */
const carried = /\b(?:defer\w+|adjourn\w+|postpon\w+|carried|held over|brought (?:back|forward)|referred|resum\w+)\b/i;
const mayTell = /\b(?:meetings?|sessions?|minutes|met|held|private|camera|year|month|week|ago)\b/i;

/** Whether words tell of another meeting than the one of a day, by its date, its month or as "the last": what they call by number is not of this. */
export function tellsOfOtherMeeting(text: string, date: string | null): boolean {
  if (!mayTell.test(text) || carried.test(text)) return false;
  const [year, month, day] = (date ?? '').split('-').map(Number);
  const [, dayNamed, monthNamed, yearNamed] = ofDay.exec(text) ?? [];
  if (dayNamed !== undefined && date !== null) {
    const isOwn = Number(dayNamed) === day && monthAt(monthNamed ?? '') === month;
    return !isOwn || (yearNamed !== undefined && Number(yearNamed) !== year);
  }
  const monthOf = ofMonth.exec(text)?.[1];
  if (monthOf !== undefined && date !== null) return monthAt(monthOf) !== month;
  return relative.test(text) || longAgo.test(text);
}
