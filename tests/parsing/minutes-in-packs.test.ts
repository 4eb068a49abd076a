import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/papers/paper.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

const agenda = `Westmere Borough Council

Children's Panel

Tuesday 9 December 2025 at 10.00 am
Guildhall, Barton

AGENDA

1. Apologies for absence

2. Minutes of the meeting held on 9 September 2025 (Pages 3 - 4)

3. Foster carers: recruitment (Pages 5 - 6)
Report of the Director of Children's Services

4. Date of next meeting
\f`;

const report = `\fAgenda Item 3

Foster carers: recruitment

Report of the Director of Children's Services

1. Purpose
1.1 This report tells the Panel how many foster carers joined in the year.
`;

const present = `Present: Councillors Amina Farouk (Chair), Peter Loxley and Bryn Hughes
Apologies: Councillor Greta Lowe
`;

const business = `
1. Apologies for absence

An apology was received from Councillor Lowe.

2. Declarations of interest

There were none.

3. Savings accounts

RESOLVED: That the report be noted.

4. Date of next meeting

9 December 2025 at 10.00 am.
`;

function minutesOf(head: string, attendance = present): Paper | undefined {
  const { papers } = parseFile({
    file: 'pack.txt',
    bytes: `${agenda}${head}\n${attendance}${business}\nPage 3\n${report}`,
  });
  expect(papers.map(({ kind }) => kind)).toEqual(['agenda', 'minutes', 'report']);
  return papers[1];
}

describe('minutes within a pack, however they open', () => {
  it.each([
    [
      "Agenda Item 2\n\nChildren's Panel\nNotes of the meeting held at 5.30 pm on Tuesday 9 September 2025\n",
      '5.30 pm',
      null,
    ],
    [
      "Record of the Children's Panel meeting, Tuesday 9 September 2025 at 2.00 pm in the Guildhall, Barton\n",
      '2.00 pm',
      'Guildhall, Barton',
    ],
    ['Draft minutes – Tuesday 9 September 2025\n', null, null],
    [
      "At a meeting of the Children's Panel held on Tuesday 9 September 2025 at 10.00 am in the\nGuildhall, Barton\n",
      '10.00 am',
      'Guildhall, Barton',
    ],
    [
      "MINUTES of the proceedings of the CHILDREN'S PANEL held at the Guildhall, Barton on Tuesday 9 September 2025\n",
      null,
      'Guildhall, Barton',
    ],
    [
      "Children's Panel Minutes\n9 September 2025, 10.00 am to 12 noon\nGuildhall, Barton\n",
      '10.00 am',
      'Guildhall, Barton',
    ],
    ["Children's Panel – Minutes of Meeting – 9 September 2025\n", null, null],
    ["Item 2 - Children's Panel, 9 September 2025 - Minutes\n", null, null],
    [
      "CHILDREN'S PANEL\n\nMINUTES\n\nTuesday, 9 September 2025\n\nStart time: 10.00 am\nFinish time: 12.10 pm\n",
      '10.00 am',
      null,
    ],
    [
      'Minutes of the last meeting\nHeld on 9 September 2025 at 10.00 am at the Guildhall, Barton\n',
      '10.00 am',
      'Guildhall, Barton',
    ],
    [
      "Minutes: Children's Panel\n\nDate: Tuesday 9 September 2025\nTime: 10.00 am\nVenue: Guildhall, Barton\n",
      '10.00 am',
      'Guildhall, Barton',
    ],
    ["Action notes from the Children's Panel held on Tuesday 9 September 2025\n", null, null],
    ["Decisions taken by the Children's Panel on Tuesday, 9 September 2025\n", null, null],
    [
      "CHILDREN'S PANEL\n\nCONFIRMED MINUTES of the meeting held on Tuesday 9 September 2025 at 10.00 am\n",
      '10.00 am',
      null,
    ],
    [
      "## Item 2: Minutes of the Children's Panel, 9 September 2025\n\nThe meeting began at 10.30 am in the Guildhall, Barton.\n",
      '10.30 am',
      'Guildhall, Barton',
    ],
    [
      "M I N U T E S\n\nof a meeting of the Children's Panel\nheld on Tuesday 9 September 2025 at 10.00 am\n",
      '10.00 am',
      null,
    ],
    [
      "Children's Panel 9 December 2025 Item 2\n\nMINUTES OF THE CHILDREN'S PANEL\nTuesday 9 September 2025 at 4.00 pm, Barton Community Hub\n",
      '4.00 pm',
      'Barton Community Hub',
    ],
    ['2. What we said in autumn: notes of 09/09/2025\n', null, null],
    ['B. Minutes of the meeting of 9 September 2025\n\nHeld by video conference, 9.30 am\n', '9.30 am', null],
    [
      "MINUTES\nof a meeting of the Children's Panel held at the Guildhall, Barton on Tuesday, 9\n\nSeptember 2025 at 5.00 pm\n",
      '5.00 pm',
      'Guildhall, Barton',
    ],
    [
      "MINUTES of the Children's Panel held on Tuesday 9 September 2025 at 8.15\nam at Barton Academy\n",
      '8.15 am',
      'Barton Academy',
    ],
  ])('reads %j', (head, time, venue) => {
    const minutes = minutesOf(head);
    expect(minutes?.meeting).toMatchObject({ date: '2025-09-09', time, venue });
    expect(minutes?.meeting.body.name).toBe("Children's Panel");
    expect([...new Set(minutes?.nodes.flatMap(({ item }) => item.label ?? []))]).toEqual(['1', '2', '3', '4']);
    expect(minutes?.nodes.filter(({ kind }) => kind === 'resolution')).toHaveLength(1);
    expect(minutes?.people.filter(({ capacity }) => capacity === 'present')).toHaveLength(3);
  });

  it('leaves minutes of another body with that body', () => {
    const minutes = minutesOf('Agenda Item 2\n\nAdoption Sub-Group\nNotes of meeting on 4 September 2025, 3.00 pm\n');
    expect(minutes?.meeting).toMatchObject({
      body: { name: 'Adoption Sub-Group' },
      date: '2025-09-04',
      time: '3.00 pm',
    });
  });

  it('takes no entry of the agenda, and no history in a report, for minutes', () => {
    const told = 'At a meeting of the Cabinet held on 3 September 2025 it was agreed to recruit more carers.\n';
    const { papers } = parseFile({ file: 'pack.txt', bytes: `${agenda}${report}\n2. History\n\n${told}` });
    expect(papers.map(({ kind }) => kind)).toEqual(['agenda', 'report']);
  });
});

describe('who was there, at the top of minutes within a pack', () => {
  const head =
    "Agenda Item 2\n\nChildren's Panel\nMinutes of the meeting held on Tuesday 9 September 2025 at 10.00 am\n";
  it.each([
    [
      'Attended                          Representing\nCllr Amina Farouk (Chair)         Cabinet Member\nKeziah Lane                       Voices Council\nApologies: Cllr Greta Lowe; Steffan Row (Carers Group)\n',
      {
        'Cllr Amina Farouk': 'present',
        'Keziah Lane': 'present',
        'Cllr Greta Lowe': 'apologies',
        'Steffan Row': 'apologies',
      },
    ],
    [
      'Member\n\nSector\n\n9 Sept\n\nImogen Sarson (Chair)\n\nSecondary academies\n\nPresent\n\nRavi Desh\n\nPrimary heads\n\nPresent\n\nNoreen Catch\n\nPrimary governors\n\nApologies\n\n',
      { 'Imogen Sarson': 'present', 'Ravi Desh': 'present', 'Noreen Catch': 'apologies' },
    ],
    [
      'Name                     Organisation                   Present   Apologies\nCllr Amina Farouk        Westmere Borough Council       ✓\nJo Allard                NHS Westmere                             ✓\nBen Cole                 Police                         ✓\n',
      { 'Cllr Amina Farouk': 'present', 'Jo Allard': 'apologies', 'Ben Cole': 'present' },
    ],
    [
      'Present\n\nCllr Amina Farouk (Chair)                Cabinet Member for Health\n\nMavis Okon                            Healthwatch Westmere\n\nApologies: Tamsin Upton (Voluntary Alliance), represented by\nGwilym Stone\n',
      {
        'Cllr Amina Farouk': 'present',
        'Mavis Okon': 'present',
        'Tamsin Upton': 'apologies',
        'Gwilym Stone': 'present',
      },
    ],
    [
      'Name                  Role                         Attendance\nCllr Amina Farouk     Chair                        In person\nJo Allard             NHS Westmere                 Online\nBen Cole              Police                       Apologies\n',
      { 'Cllr Amina Farouk': 'present', 'Jo Allard': 'present', 'Ben Cole': 'apologies' },
    ],
    [
      '| Attended | Representing |\n|---|---|\n| Cllr Amina Farouk (Chair) | Cabinet Member |\n| Keziah Lane | Voices Council |\n| Apologies: Cllr Greta Lowe | |\n',
      { 'Cllr Amina Farouk': 'present', 'Keziah Lane': 'present', 'Cllr Greta Lowe': 'apologies' },
    ],
    [
      'P R E S E N T :\n\nCouncillor Farouk (Chair)\nCouncillor Loxley\n',
      { 'Councillor Farouk': 'present', 'Councillor Loxley': 'present' },
    ],
    [
      'Present: Councillor Amina Farouk (Chair of the Council) and 48 other councillors, as listed in the attendance book.\n',
      { 'Councillor Amina Farouk': 'present' },
    ],
  ])('reads %j', (attendance, expected) => {
    const people = new Map(minutesOf(head, attendance)?.people.map(({ name, capacity }) => [name, capacity]));
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, people.get(name)]))).toEqual(expected);
  });
});

describe('what was minuted while the public were out', () => {
  const head = "Agenda Item 2\n\nChildren's Panel\nMinutes of the meeting held on Tuesday 9 September 2025\n";
  it.each([
    '(The Panel moved into private session; the following note is not for circulation.) 3.1 The head of the school had\nbeen suspended.\nThe Panel returned to open session at 5.40 pm.\n',
    'The press and public withdrew.\n\nThe head of the school had been suspended.\n\nThe press and public were invited back.\n',
  ])('is kept back up to their return: %j', (told) => {
    const minuted = `\n1. Apologies for absence\n\nThere were none.\n\n2. Declarations\n\nThere were none.\n\n3. A school\n\n${told}\n4. Next meeting\n\nThe January meeting will be online.\n`;
    const { papers } = parseFile({ file: 'pack.txt', bytes: `${agenda}${head}\n${present}${minuted}${report}` });
    const shown = (visibility: string): string =>
      papers
        .filter((paper) => paper.visibility === visibility)
        .flatMap(({ nodes }) => nodes.map(({ text }) => text))
        .join(' ');
    expect(shown('exempt')).toContain('suspended');
    expect(shown('public')).not.toContain('suspended');
    expect(shown('public')).toContain('The January meeting will be online.');
  });
});
