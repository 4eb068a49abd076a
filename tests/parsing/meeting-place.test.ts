import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const agenda = (below: string): string =>
  [
    'Corporate Parenting Board',
    'AGENDA',
    'Tuesday, 4 November 2025 at 5.30 p.m.',
    below,
    'Members: Councillor Ada Vale (Chair), Councillor Ben Oak',
    '',
    '1. Apologies for absence',
    '2. Minutes of the last meeting',
    '3. Performance of the fostering service',
  ].join('\n');

const venueOf = (below: string): string | null =>
  parseFile({ file: 'agenda.txt', bytes: agenda(below) }).papers[0]?.meeting.venue ?? null;

describe('where a meeting is held', () => {
  it.each([
    'The Hive, 12 Tannery Row, Ravenby, SE29 1BD',
    'The Hive, Ravenby SE29 1BD',
    'The Old Mill, 4-6 Weir Street, Ravenby',
    'Council Chamber, Shire Hall, Ravenby',
  ])('is the line below the date: %s', (place) => expect(venueOf(place)).toBe(place.replace(/^The /, '')));

  it.each(['Councillors Hill, Street and Lane', 'Report of the Clerk'])('is not: %s', (line) =>
    expect(venueOf(line)).toBeNull(),
  );
});
