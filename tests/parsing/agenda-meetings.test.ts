import { describe, expect, it } from 'vitest';
import { describeLibrary } from '../../src/papers/describe-library.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

/** How the front of an agenda says when and where, in one line or more: the time and the place of the same meeting. */
const fronts: readonly (readonly [string, string, string | null])[] = [
  ['Tuesday 14 October 2025 at 10.30 am \u00b7 Council Chamber', '10.30 am', 'Council Chamber'],
  [
    'Tuesday 14 October 2025 at 10.30 am\nTollgate Room, County Hall, Stannary Street, Hollin Bridge',
    '10.30 am',
    'Tollgate Room, County Hall, Stannary Street, Hollin Bridge',
  ],
  ['Tuesday 14 October 2025 | 10.30 am | Council Chamber, Town Hall', '10.30 am', 'Council Chamber, Town Hall'],
  ['10.30 am on Tuesday 14 October 2025\n\nCouncil Chamber, Town Hall', '10.30 am', 'Council Chamber, Town Hall'],
  ['Council Chamber, Town Hall, Tuesday 14 October 2025 at 10.30 am', '10.30 am', 'Council Chamber, Town Hall'],
  [
    'Tuesday 14 October 2025\n\n10.30 am\n\nCommittee Room 2, Civic Centre',
    '10.30 am',
    'Committee Room 2, Civic Centre',
  ],
  ['Date and time: Tuesday 14 October 2025, 10.30 am\nVenue: Committee Room 2', '10.30 am', 'Committee Room 2'],
  [
    'To be held on Tuesday 14 October 2025 at 10.30 am in the Council Chamber, Town Hall',
    '10.30 am',
    'Council Chamber, Town Hall',
  ],
  ['Tuesday 14 October 2025, 10.30 am to 12.30 pm, Microsoft Teams', '10.30 am', 'Microsoft Teams'],
  ['Tuesday 14 October 2025 \u2013 10.30 am \u2013 Great Hall', '10.30 am', 'Great Hall'],
  ['Tuesday 14 October 2025 at 10.30 am', '10.30 am', null],
];

const agendaWith = (front: string): string =>
  [
    'QUENBY COUNCIL',
    'HARBOUR SCRUTINY COMMITTEE',
    front,
    'To: Members of the Committee',
    'AGENDA',
    '1. Apologies for absence',
    '2. Declarations of interest',
    '3. Moorings: charges for 2026/27',
    'The meeting will be filmed in the Council Chamber.',
  ].join('\n\n');

describe('the front of an agenda', () => {
  it.each(fronts)('says when and where: %s', (front, time, venue) => {
    const [paper] = parseFile({ file: 'agenda.txt', bytes: agendaWith(front) }).papers;
    expect(paper?.kind).toBe('agenda');
    expect(paper?.meeting).toMatchObject({ id: 'harbour-scrutiny-committee/2025-10-14', time, venue });
  });

  it('tells its meeting for the papers of it that state no time', () => {
    const report = 'HARBOUR SCRUTINY COMMITTEE\n\n14 OCTOBER 2025\n\nMOORINGS\n\nREPORT OF THE DIRECTOR\n\n1. Purpose.';
    const files = [
      parseFile({ file: 'agenda.txt', bytes: agendaWith('Tuesday 14 October 2025 at 10.30 am, Council Chamber') }),
      parseFile({ file: 'report.txt', bytes: report }),
    ];
    expect(describeLibrary(files).meetings).toMatchObject([{ time: '10.30 am', venue: 'Council Chamber' }]);
  });
});
