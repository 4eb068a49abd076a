import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const minutes = (title: string, word: string): string =>
  [
    'Penmarsh Metropolitan Borough Council',
    'Children and Young People Scrutiny Committee',
    'Minutes of the meeting held on 5 November 2025',
    '',
    'Present: Councillor Una Marsden (Chair), Councillors Reed and Booth',
    '',
    '42 Inspection readiness',
    'The Committee heard that mock inspections of 3 Openhomes were complete.',
    '',
    `43 ${title}`,
    `The Committee heard that ${word} would enter administration.`,
    '',
    '44 Breakfast clubs',
    'The Committee heard of Openclubs.',
  ].join('\n');

const pack = (title: string, word: string): string =>
  [
    'Meeting: Cabinet\nDate/Time: Tuesday, 4 June 2024 at 10.00 am\nLocation: Town Hall',
    'AGENDA',
    `1. Apologies\n2. Library hours (Pages 3 - 4)\n3. ${title} (Pages 5 - 6)`,
    'CABINET – 4 JUNE 2024',
    'LIBRARY HOURS',
    'REPORT OF THE DIRECTOR OF RESOURCES',
    '1. Openhours will be extended.',
    'CABINET – 4 JUNE 2024',
    'PLACEMENT PROVIDER FAILURE',
    'REPORT OF THE DIRECTOR OF RESOURCES',
    `1. The provider ${word} will fail.`,
  ].join('\n\n');

const ends: readonly string[] = [
  '(Public Excluded)',
  '[PUBLIC EXCLUDED]',
  '(Public excluded – paragraph 3)',
  '(Press and public excluded)',
  '(Public and press excluded)',
  '(Not for publication)',
  '(Not open to the public)',
  '(Closed to the public)',
  '(Private)',
  '(in private)',
  '(Taken in private)',
  '(Private and confidential)',
  '(In Committee)',
  '(Members only)',
  '(Withheld)',
  '(Closed item)',
  '– Public Excluded',
  '(Eithriedig)',
  '(Closed)',
  '(pink report)',
  '[Closed]',
  '– Closed',
  '(E)',
  '(Paragraph 3)',
  '(Paragraphs 1 and 3)',
  '(Para 3)',
  '(Paragraff 14)',
  '(Caeedig)',
  '(Part II)',
  '(Part B)',
  '– Part 2',
  '(Exempt: paragraph 8 of Schedule 7A)',
  '(Not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972)',
];

describe('words at the end of an item’s title that say that it is not public', () => {
  it.each(ends)('keep it back in minutes and from an agenda: %s', (end) => {
    expect(misplaced({ 'm.txt': minutes(`Placement provider failure ${end}`, 'Hushhomes') })).toEqual([]);
    expect(misplaced({ 'p.txt': pack(`Placement provider failure ${end}`, 'Hushhomes') })).toEqual([]);
  });

  it('keep it back at the title’s beginning too', () => {
    expect(misplaced({ 'p.txt': pack('(Private) Placement provider failure', 'Hushhomes') })).toEqual([]);
    expect(misplaced({ 'm.txt': minutes('PRIVATE: Placement provider failure', 'Hushhomes') })).toEqual([]);
  });
});

describe('other words at the end of a title', () => {
  it.each([
    '(private sector)',
    '(private hire)',
    '(public and private)',
    '(public)',
    '(exclusions)',
    '(closed 4 June)',
    '(open)',
    '(not exempt)',
    '(public consultation)',
    '– Public Health',
    '(Closed schools)',
    '(Exempt households)',
    '(Restricted zones)',
    '(closed to traffic)',
    '(Part 1)',
    '(Part 2 of 3)',
    '(Part 2: consultation)',
    '(Part II of the Housing Act)',
    '(Paragraph 3.2 of the White Paper)',
    '(Phase E)',
    '(E-bikes)',
    '(D)',
    '(Key decision)',
    '– closed',
  ])('keep nothing back: %s', (end) => {
    expect(misplaced({ 'm.txt': minutes(`Placement provider failure ${end}`, 'Openhomes') })).toEqual([]);
    expect(misplaced({ 'p.txt': pack(`Placement provider failure ${end}`, 'Openplaces') })).toEqual([]);
  });
});
