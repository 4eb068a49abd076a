import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const everyone = [
  'Cllr Dan Rook | apologies',
  'Cllr Ines Figueira | Chair | present',
  'Cllr Omar Blyth | present',
  'Jane Moore | Director of Services',
  'Raj Patel | Clerk',
];
const officers = 'Officers: Jane Moore, Director of Services; Raj Patel, Clerk';

/** The same five people as the officers of different councils set them out. */
const settings: readonly (readonly [string, readonly string[]])[] = [
  [
    'the label of each list in a cell of its own',
    [
      '| Present | Cllr Ines Figueira (Chair) and Cllr Omar Blyth |',
      '| --- | --- |',
      '| Apologies | Cllr Dan Rook |',
      '| Officers | Jane Moore, Director of Services; Raj Patel, Clerk |',
    ],
  ],
  [
    'a label beside the first of its rows',
    [
      '| Present: | Cllr Ines Figueira (Chair) |',
      '| --- | --- |',
      '|  | Cllr Omar Blyth |',
      '| Apologies: | Cllr Dan Rook |',
      '| In attendance: | Jane Moore, Director of Services |',
      '|  | Raj Patel, Clerk |',
    ],
  ],
  [
    'a list in each column',
    [
      'Present\tIn attendance\tApologies',
      'Cllr Ines Figueira (Chair)\tJane Moore, Director of Services\tCllr Dan Rook',
      'Cllr Omar Blyth\tRaj Patel, Clerk\t',
    ],
  ],
  [
    'a list in each cell, a name a line',
    [
      '| Members present | Apologies | Officers |',
      '| --- | --- | --- |',
      '| Cllr Ines Figueira (Chair)<br>Cllr Omar Blyth | Cllr Dan Rook | Jane Moore, Director of Services<br>Raj Patel, Clerk |',
    ],
  ],
  [
    'a letter in the last column',
    [
      '| Member | P/A |',
      '| --- | --- |',
      '| Cllr Ines Figueira (Chair) | P |',
      '| Cllr Omar Blyth | P |',
      '| Cllr Dan Rook | A |',
      '',
      officers,
    ],
  ],
  [
    'a tick under the day',
    [
      '| Member | 4 Mar |',
      '| --- | --- |',
      '| Cllr Ines Figueira (Chair) | ✓ |',
      '| Cllr Omar Blyth | ✓ |',
      '| Cllr Dan Rook | Ap |',
      '',
      officers,
    ],
  ],
  [
    'letters and labels parted by spaces',
    [
      'Members            Cllr Ines Figueira (Chair)        P',
      '                   Cllr Omar Blyth                   P',
      '                   Cllr Dan Rook                     A',
      'P = present, A = apologies',
      'Officers           Jane Moore, Director of Services',
      '                   Raj Patel, Clerk',
    ],
  ],
  [
    'rows that head a part of the table',
    [
      '| Name | Initials | Job title |',
      '| --- | --- | --- |',
      '| **Present** | | |',
      '| Cllr Ines Figueira | IF | Chair |',
      '| Cllr Omar Blyth | OB | Committee member |',
      '| **In attendance** | | |',
      '| Jane Moore | JM | Director of Services |',
      '| Raj Patel | RP | Clerk |',
      '| **Apologies** | | |',
      '| Cllr Dan Rook | DR | Committee member |',
    ],
  ],
  [
    'two people with their offices on a line',
    [
      'Present:',
      '',
      'Cllr Ines Figueira (Chair)          Cllr Omar Blyth',
      '',
      'Apologies: Cllr Dan Rook',
      '',
      'Officers:',
      '',
      'Jane Moore, Director of Services          Raj Patel, Clerk',
    ],
  ],
  [
    'a sentence among the lists that says who was away',
    [
      'Present: Cllr Ines Figueira (Chair) and Cllr Omar Blyth.',
      '',
      'Cllr Dan Rook was absent, having sent apologies.',
      '',
      officers,
    ],
  ],
];

describe('tables of who was there', () => {
  it.each(settings)('read %s', (_, lines) => {
    const head = 'Minutes of the meeting of the Parks Committee held on Tuesday 4 March 2025';
    const bytes = [head, '', ...lines, '', '1. Minutes', '', 'RESOLVED: That the minutes be approved.'].join('\n');
    const people = parseFile({ file: 'minutes.txt', bytes }).papers.flatMap((paper) => paper.people);
    const told = people.map(({ name, role, capacity }) => {
      const as = capacity === 'officer' || capacity === 'in-attendance' ? null : capacity;
      return [name, role === 'Committee member' ? null : role, as].filter(Boolean).join(' | ');
    });
    expect(told.sort()).toEqual(everyone);
  });
});

describe('minutes whose items letters part', () => {
  const bytes = [
    '# Minutes of the meeting of the Parks Committee held on Tuesday 4 March 2025',
    '',
    '| Name | Capacity | Attended |',
    '| --- | --- | --- |',
    '| Cllr Ines Figueira | Chair | Yes |',
    '',
    '| Officers and guests | | |',
    '| Jane Moore | Director of Services | |',
    '',
    '## A. STANDARD ITEMS',
    '',
    '### A1. Apologies',
    '',
    'There were none.',
    '',
    '### A2. Minutes',
    '',
    'AGREED as a correct record.',
    '',
    '## B. BUSINESS',
    '',
    '### B1. Ponds',
    '',
    '12.1 The Director said that two ponds were dry.',
    '',
    '## C. CLOSING',
    '',
    '### C1. Work programme',
    '',
    'The Committee asked for a visit.',
  ].join('\n');
  const { papers } = parseFile({ file: 'minutes.md', bytes });

  it('keep the letter with the number, one item to a part or several', () => {
    const items = papers.flatMap(({ nodes }) => nodes.filter(({ kind, label }) => kind === 'heading' && label));
    expect(items.map(({ item }) => item.label)).toEqual(['A1', 'A2', 'B1', 'C1']);
    expect(papers[0]?.nodes.find(({ label }) => label === '12.1')?.item.label).toBe('B1');
  });

  it('list who was there up to the heading of the first part', () => {
    expect(papers.flatMap(({ people }) => people.map(({ name, capacity }) => `${name} ${capacity}`))).toEqual([
      'Cllr Ines Figueira present',
      'Jane Moore officer',
    ]);
  });
});
