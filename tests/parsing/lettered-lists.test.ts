import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const front =
  'London Borough of Westhampton\n\nSchools Forum\n\nThursday 16 January 2025 at 4.30 pm\n\nCivic Centre\n\nAGENDA\n\n';
const entries = (list: string): string[] =>
  parseFile({ file: 'agenda.txt', bytes: front + list }).papers.flatMap(({ visibility, nodes }) =>
    nodes.flatMap(({ kind, item }) => (kind === 'agenda-entry' ? [`${visibility} ${item.label} ${item.title}`] : [])),
  );

describe('an agenda', () => {
  it.each([
    [
      'that letters count',
      'A. Welcome and apologies\n\nB. Minutes of the meeting held on 5 December 2024\n\nC. Growth fund\n   Report of the Head of Finance\n\nD. Any other business',
      [
        'public A Welcome and apologies',
        'public B Minutes of the meeting held on 5 December 2024',
        'public C Growth fund',
        'public D Any other business',
      ],
    ],
    [
      'whose parts are lettered',
      'PART A - OPEN TO THE PUBLIC\n\nA1. Apologies for absence\n\nA2. Growth fund (pages 7-30)\n\nPART B - EXEMPT\n\nB1. Placement contract',
      ['public A1 Apologies for absence', 'public A2 Growth fund', 'public B1 Placement contract'],
    ],
    [
      'whose entries go on behind their titles',
      '1. Apologies\n\n2. Fostering (Pages 5 – 6) Report of the Director of Children’s Services\n\n3. School places - Report of the Head of Education (Pages 7 - 9)\n\n4. SEND strategy: report by the Assistant Director (copy attached)\n\n5. Work programme To note the programme, circulated separately\n\n6. Annual Report of the Director of Public Health\n\n7. Home education: progress Report of the Head of Access (attached)\n\n8. Public questions Questions must reach the Clerk by noon',
      [
        'public 1 Apologies',
        'public 2 Fostering',
        'public 3 School places',
        'public 4 SEND strategy',
        'public 5 Work programme',
        'public 6 Annual Report of the Director of Public Health',
        'public 7 Home education: progress',
        'public 8 Public questions',
      ],
    ],
  ])('%s is read', (_, list, expected) => {
    expect(entries(list)).toEqual(expected);
  });
});

describe('a pack whose items are lettered', () => {
  const pack = `# Council Summons and Papers

## Meeting of the Council, Wednesday, 3rd December, 2025, 6.30 pm

The Assembly Rooms, Market Street, Otterby

### Order of business

A. Apologies

B. Draft minutes of the Executive Board, for questions

C. Notices of motion

D. Report: Sufficiency Statement

## B. Draft minutes of the Executive Board, for questions

### EXECUTIVE BOARD - DRAFT

Minutes of the meeting held on Wednesday, 12th November, 2025

Present: Councillor Standish (Chair); Councillors Stroud and Latif

### EB.52 Holiday clubs

1\\. Councillor Latif asked why clubs had been empty.

2\\. **Resolved** that the outcome be noted.

### EB.53 Nursery

1\\. **Resolved** that it stay open.

## C. Notices of motion

That this Council asks the Executive Board to restore the youth bus.

## D. Report: Sufficiency Statement

Report of the Director of Children's Services

1.1 The Council looked after 583 children.
`;

  it('is parted at its letters, and minutes of the executive in it are not the council’s', () => {
    const { papers } = parseFile({ file: 'council.md', bytes: pack });
    expect(
      papers.map(({ kind, edition, meeting, nodes }) => [kind, edition, meeting.id, nodes.at(-1)?.item.label]),
    ).toEqual([
      ['agenda', undefined, 'council/2025-12-03', null],
      ['minutes', 'draft', 'executive-board/2025-11-12', 'EB.53'],
      ['report', undefined, 'council/2025-12-03', 'C'],
      ['report', undefined, 'council/2025-12-03', 'D'],
    ]);
    expect(papers[0]?.meeting.venue).toBe('The Assembly Rooms, Market Street, Otterby');
  });
});
