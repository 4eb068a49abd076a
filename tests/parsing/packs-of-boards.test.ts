import { describe, expect, it } from 'vitest';
import { readEntry } from '../../src/parsing/agendas/agenda-entry.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

const pack = `Harbour Parenting Board

Date: Thursday 12 March 2026
Time: 6.30 pm

AGENDA

1. Apologies for Absence
2. Minutes of the Last Meeting
3. Changes of Social Worker
Report of the Director of Children's Services

PART B - PRIVATE

4. Visits to Homes
Report circulated to members only.
\f
Minutes of the Harbour Parenting Board                    Agenda Item 2

Held on Thursday 11 December 2025 at 6.30 pm in the Civic Centre

Present: Councillors Ada Bell (Chair) and Col Dunn

15. Health Assessments

Members asked why dental checks had fallen.

RESOLVED: That the report be noted.
\f
                                                           Agenda Item 3

HARBOUR PARENTING BOARD: 12 MARCH
2026
CHANGES OF SOCIAL WORKER
REPORT OF THE DIRECTOR OF CHILDREN'S SERVICES

Purpose

1. This report answers the request of the Board.
`;

describe('a pack of papers whose heads are set out in its own way', () => {
  const { papers } = parseFile({ file: 'pack.txt', bytes: pack });

  it('opens minutes where the page says beside their title which item they are', () => {
    expect(papers.map(({ kind, meeting, visibility }) => [kind, meeting.date, visibility])).toEqual([
      ['agenda', '2026-03-12', 'public'],
      ['minutes', '2025-12-11', 'public'],
      ['report', '2026-03-12', 'public'],
    ]);
  });

  it('reads a title below a day that breaks over two lines, and the number from the top of the page', () => {
    expect(papers.at(-1)?.nodes[0]?.item).toMatchObject({ label: '3', title: 'Changes of Social Worker' });
  });
});

describe('a head of fields', () => {
  const head = (lines: string): unknown => {
    const [paper] = parseFile({
      file: 'report.txt',
      bytes: `${lines}\n\n1. Purpose\n\n1.1 The homes would open in January 2027.\n\n1.2 Their cost is met.\n`,
    }).papers;
    return [paper?.title, paper?.meeting.body.name, paper?.meeting.date, paper?.meeting.time];
  };

  it.each([
    '**LONDON BOROUGH OF HARBOUR**\n\nMeeting: Cabinet\nDate and time: Tuesday 17 March 2026, 6.30 pm\nAgenda item: 9\nReport title: Small Homes\nReport of: Ann Lee, Director',
    '**Harbour Council**\n\nMeeting: Cabinet\nDate/Time: Tuesday 17 March 2026, 6.30 pm\nReport title: Small Homes\nReport of: Ann Lee, Director',
    'Meeting: Cabinet\nMeeting date and time: 17 March 2026, 6.30 pm\nReport title: Small Homes\nReport of: Ann Lee, Director',
  ])('names the council above it, and the day with the time', (lines) => {
    expect(head(lines)).toEqual(['Small Homes', 'Cabinet', '2026-03-17', '6.30 pm']);
  });

  it.each([
    '| Parenting Board - 12 March 2026 |  |\n| Report title | Small Homes |\n| Report of | Ann Lee, Director |',
    '| Parenting Board, Thursday 12 March 2026 | |\n|---|---|\n| Report title | Small Homes |\n| Report of | Ann Lee, Director |',
    'Parenting Board - 12 March 2026\nReport title: Small Homes\nReport of: Ann Lee, Director',
  ])('says in one cell or line whose meeting it is for and when', (lines) => {
    expect(head(lines)).toEqual(['Small Homes', 'Parenting Board', '2026-03-12', null]);
  });
});

it.each([
  [
    "Virtual School Headteacher's Annual Report 2024/25 Report of the Headteacher, Virtual School.",
    "Virtual School Headteacher's Annual Report 2024/25",
  ],
  ['Trees and parks Report of the Clerk', 'Trees and parks'],
  ['Annual Report of the Headteacher', 'Annual Report of the Headteacher'],
])('parts the title of %s from whose report it is', (text, title) => {
  expect(readEntry('6', text).title).toBe(title);
});
