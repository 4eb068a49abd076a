import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const peopleOf = (...lines: readonly string[]): string[] =>
  (
    parseFile({
      file: 'minutes.txt',
      bytes: [
        'MINUTES of a meeting of the Ponds Committee held at Guild House on Monday, 26 January 2026 at 5.00 pm',
        '',
        ...lines,
        '',
        '',
        '1.   APOLOGIES',
        '',
        'Councillor Reed was unable to attend.',
      ].join('\n'),
    }).papers[0]?.people ?? []
  ).map(({ name, role, capacity }) => [name, role, capacity].filter(Boolean).join(', '));

const away = 'Councillor Reed, apologies';

describe('lists of people side by side', () => {
  it('are one list after the other', () => {
    expect(
      peopleOf(
        'Present                                     Also attending',
        '',
        'Councillor Garrick Lumb (Chairman)          Bethan Sugden, Head of Internal Audit',
        '',
        'Councillor Jerome Castle                    Felix Oduya, Section 151 Officer',
        '',
        'Dr Crispin Yardley (Independent Person)',
      ),
    ).toEqual([
      'Councillor Garrick Lumb, Chairman, present',
      'Councillor Jerome Castle, present',
      'Dr Crispin Yardley, Independent Person, present',
      'Bethan Sugden, Head of Internal Audit, in-attendance',
      'Felix Oduya, Section 151 Officer, in-attendance',
      away,
    ]);
  });
});

const members = ['Councillor Garrick Lumb', 'Councillor Jerome Castle', 'Mrs Ida Moor'];
const roles = ['Chair', 'Vice-Chair', 'Parent Governor'];
const came = ['Present', 'Apologies', 'Present'];

describe('a table of attendance written column by column', () => {
  const table = [
    'Councillor Garrick Lumb, Chair, present',
    'Councillor Jerome Castle, Vice-Chair, apologies',
    'Mrs Ida Moor, Parent Governor, present',
    away,
  ];
  it.each([
    ['a heading over each', ['Member', ...members, '', 'Role', ...roles, '', 'Attendance', ...came]],
    [
      'blank lines between',
      ['Name', '', ...members.flatMap((one) => [one, '']), 'Role', ...roles, '', 'Status', ...came],
    ],
    ['all headings first', ['Member', 'Role', 'Attendance', '', ...members, '', ...roles, '', ...came]],
  ])('is read row by row: %s', (_, lines) => expect(peopleOf(...lines)).toEqual(table));

  it('may have names and what was told of them alone', () => {
    expect(peopleOf('Councillor', ...members, '', 'Present?', 'Yes', 'No', 'Yes')).toEqual([
      'Councillor Garrick Lumb, present',
      'Councillor Jerome Castle, apologies',
      'Mrs Ida Moor, present',
      away,
    ]);
  });

  it('is none where a cell is missing', () => {
    const lines = ['Member', ...members, '', 'Attendance', 'Present', 'Apologies'];
    expect(peopleOf(...lines).filter((one) => one.includes('Ida Moor, apologies'))).toEqual([]);
  });
});
