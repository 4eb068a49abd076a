import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const peopleOf = (...lines: string[]) =>
  parseFile({
    file: 'minutes.txt',
    bytes: [
      'Minutes of the meeting of the Parks Committee held on Tuesday 4 March 2025',
      '',
      ...lines,
      '',
      '1. MINUTES',
      '',
      'RESOLVED: That the minutes be approved.',
    ].join('\n'),
  })
    .papers.flatMap(({ people }) => people)
    .map(({ name, role, capacity }) => [name, role, capacity].filter(Boolean).join(' | '));

describe('lists of who was there', () => {
  it('may be opened by a dash, and say in a sentence who was in the chair', () => {
    const listed = [
      'PRESENT - Councillor Vale in the Chair; Councillors Reed and Oak.',
      '',
      'APOLOGIES - Mrs J Birch.',
    ];
    expect(peopleOf(...listed)).toEqual([
      'Councillor Vale | Chair | present',
      'Councillor Reed | present',
      'Councillor Oak | present',
      'Mrs J Birch | apologies',
    ]);
  });

  it('give the chair to one already listed, and each group its title', () => {
    const listed = [
      'Present: Aldermen – F Moor and T Vale',
      'Councillors – J ASH, P Oak M Reed and Rev S HOLT.',
      '',
      'Councillor ASH, Convener, in the Chair.',
    ];
    expect(peopleOf(...listed)).toEqual([
      'Alderman F Moor | present',
      'Alderman T Vale | present',
      'Councillor J ASH | Convener | present',
      'Councillor P Oak | present',
      'Councillor M Reed | present',
      'Rev S HOLT | present',
    ]);
  });

  it.each([
    ['Officers: Priti Raval (PR), Strategic Finance Partner', 'Priti Raval | Strategic Finance Partner | officer'],
    ['Officers: Len Cutter (LC) - Clerk', 'Len Cutter | Clerk | officer'],
    ['Officers: Mary-Ann Frost (MAF), Head of Audit', 'Mary-Ann Frost | Head of Audit | officer'],
    ['Officers: Owen Hale (OH)', 'Owen Hale | officer'],
  ])('call people by initials in brackets, which are no office: %s', (line, person) => {
    expect(peopleOf(line)).toEqual([person]);
  });

  it('may name the office before each', () => {
    expect(peopleOf('Officials in Attendance: Chief Executive - J Ames Borough Lawyer – P Cole')).toEqual([
      'J Ames | Chief Executive | officer',
      'P Cole | Borough Lawyer | officer',
    ]);
    expect(peopleOf('Officers: Director, Open Spaces (Mr. A. Dunn), Clerk (Ms. B. Hay).')).toEqual([
      'Mr. A. Dunn | Director, Open Spaces | officer',
      'Ms. B. Hay | Clerk | officer',
    ]);
  });

  it('may be plain names in a row, under groups, and in plain words', () => {
    const listed = [
      'Who was here:',
      'School members:',
      'Peter Barlow, Sue Marlow (Chair), Dr Alan Sutter',
      'Governor Services Clerk:',
      'Sara Brine',
      '',
      'Sorry they could not come: Cllr Rory Hadley; Pearl Ash (Virtual School)',
    ];
    expect(peopleOf(...listed)).toEqual([
      'Peter Barlow | present',
      'Sue Marlow | Chair | present',
      'Dr Alan Sutter | present',
      'Sara Brine | Governor Services Clerk | officer',
      'Cllr Rory Hadley | apologies',
      'Pearl Ash | Virtual School | apologies',
    ]);
  });
});
