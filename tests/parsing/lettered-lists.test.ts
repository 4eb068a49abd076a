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
      '1. Apologies\n\n2. Fostering (Pages 5 – 6) Report of the Director of Children’s Services\n\n3. School places - Report of the Head of Education (Pages 7 - 9)\n\n4. SEND strategy: report by the Assistant Director (copy attached)\n\n5. Work programme To note the programme, circulated separately\n\n6. Annual report of the Director of Public Health',
      [
        'public 1 Apologies',
        'public 2 Fostering',
        'public 3 School places',
        'public 4 SEND strategy',
        'public 5 Work programme',
        'public 6 Annual report of the Director of Public Health',
      ],
    ],
  ])('%s is read', (_, list, expected) => {
    expect(entries(list)).toEqual(expected);
  });
});
