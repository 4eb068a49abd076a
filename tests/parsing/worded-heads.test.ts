import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const parse = (text: string, file = 'paper.md') => parseFile({ file, bytes: text }).papers;

const head = (text: string) => {
  const [paper] = parse(text);
  const { body, date, time, venue } = paper?.meeting ?? {};
  return [paper?.kind, paper?.nodes[0]?.item.label, paper?.title, body?.name, date, time, venue].join(' | ');
};
const text = '\n\nPurpose\n\n1. The Forum is asked to agree a transfer.\n\n2. It costs £1 million.\n';
const high = 'report | 5 | High needs budget | Otterby Schools Forum | 2024-01-17';

const ways: readonly (readonly [string, string, string])[] = [
  [
    'a line each, in bold',
    '# Otterby Schools Forum\n\n**Wednesday 17 January 2024, 4.15 pm – Ash Green School, library**\n\n**Agenda item 5: High needs budget**\n\n**Report by:** Clement Abara, Finance Manager',
    `${high} | 4.15 pm | Ash Green School, library`,
  ],
  [
    'cells side by side',
    '| OTTERBY SCHOOLS FORUM | Agenda item 5 |\n| Wednesday 17 January 2024, 4.15 pm | Committee Room 1 |\n\nHigh needs budget\nReport of the Head of Finance, Clement Abara',
    `${high} | 4.15 pm | Committee Room 1`,
  ],
  [
    'columns of spaces',
    'OTTERBY SCHOOLS FORUM                    Agenda item 5\nWednesday 17 January 2024, 4.15 pm       Committee Room 1\n\nHigh needs budget\nReport of the Head of Finance',
    `${high} | 4.15 pm | Committee Room 1`,
  ],
  [
    'the title first, the item behind the day',
    'HIGH NEEDS BUDGET\nReport of Clement Abara, Finance Manager\nOtterby Schools Forum, 17 January 2024 – Item 5',
    'report | 5 | High Needs Budget | Otterby Schools Forum | 2024-01-17 |  | ',
  ],
  [
    'the title first, fields behind the meeting',
    'High needs budget: a proposal\n\nOtterby Schools Forum, Wednesday 17 January 2024, 4.15 pm, Committee Room 1\nAgenda item: 5\nLead officer: Clement Abara, Finance Manager',
    'report | 5 | High needs budget: a proposal | Otterby Schools Forum | 2024-01-17 | 4.15 pm | Committee Room 1',
  ],
  [
    'a line on the item between',
    'Otterby Borough Council\nOtterby Schools Forum\n17 January 2024\nItem 5 – High needs budget\nPaper by: Clement Abara',
    `${high} |  | `,
  ],
  [
    'the author and the paper’s own number before a title in capitals',
    'OTTERBY COUNCIL\n\nOTTERBY SCHOOLS FORUM - 17 JANUARY 2024\n\nREPORT BY HEAD OF FINANCE\n\nED 14-25\n\nSCHOOL ESTATE REVIEW',
    'report |  | School Estate Review | Otterby Schools Forum | 2024-01-17 |  | ',
  ],
  [
    'a table with a logo, and the title in bold last',
    '| Otterby Schools Forum | ![](logo.png) |\n|---|---|\n| **17 January 2024** | |\n| **Report of:** Jo Lane, Director | **Classification:** Open |\n| **High needs budget** | |',
    'report |  | High needs budget | Otterby Schools Forum | 2024-01-17 |  | ',
  ],
  [
    'the item beside the council’s name',
    'Otterby City Council                 Agenda Item 5\n\nOtterby Schools Forum\n\nSubject:           High needs budget\n\nDate of Meeting:   17 January 2024\n\nReport of:         Head of Finance',
    `${high} |  | `,
  ],
  [
    'the meeting in the name of the day’s field',
    'Title of Report: High needs budget\n\nCABINET MEETING DATE (2025/26)\n28 April 2025\n\nCLASSIFICATION: Open\n\nGROUP DIRECTOR: Jacquie Burn',
    'report |  | High needs budget | Cabinet | 2025-04-28 |  | ',
  ],
  [
    'fields, the title between them',
    'Committee:  Otterby Schools Forum\nDate:       17 January 2024\nAgenda Item No.: 5\n\nHigh needs budget\n\nBy: Head of Finance\n\nClassification: Unrestricted',
    `${high} |  | `,
  ],
];

describe('a head whose lines each say a thing or two', () => {
  it.each(ways)('is read: %s', (_, given, expected) => {
    expect(head(given + text)).toBe(expected);
  });

  it('names its author, the office before the name', () => {
    const given = ways[1]?.[1] ?? '';
    const authors = parse(given + text)[0]?.people.map(({ name, role, capacity }) => `${name}, ${role}, ${capacity}`);
    expect(authors).toEqual(['Clement Abara, Head of Finance, author']);
  });

  it.each([
    ['the items of an agenda', 'Otterby Schools Forum\n17 January 2024\nItem 1: Welcome\nItem 2: High needs budget'],
    [
      'what was decided',
      'Otterby Schools Forum\n17 January 2024\nItem 5: High needs budget\nRESOLVED that it be agreed.',
    ],
  ])('is not made of %s', (_, given) => {
    expect(parse(given).map(({ kind }) => kind)).not.toContain('report');
  });
});

describe('a head of fields', () => {
  it('is read where the longest name stands one space before its value', () => {
    const given =
      'OTTERBY SCHOOLS FORUM\n\n Date of meeting Wednesday 17 January 2024, 4.15 pm\n Venue                Hall, Ropewalk School\n Agenda item          5\n Title                High needs budget\n Author               Clement Abara, Finance Manager';
    expect(head(given + text)).toBe(`${high} | 4.15 pm | Hall, Ropewalk School`);
  });

  it('takes whose report it is from a line below', () => {
    const given =
      'Agenda Item No: 5\n\nOTTERBY SCHOOLS FORUM\n\n17 JANUARY 2024\n\nHIGH NEEDS BUDGET\n\nReport by Clement Abara, Finance Manager';
    expect(parse(given + text)[0]?.people.map(({ name }) => name)).toEqual(['Clement Abara']);
  });
});

describe('the end of one paper and the front of the next', () => {
  it('is told where only numbers of pages stand between, and labels on lines of their own are kept', () => {
    const page = (number: number, words: string) => `${words}\n\nCorporate Parenting Board 18/04/2024\n\n${number}\n\f`;
    const list = ['Welcome', 'Declarations of interest', 'Minutes of the meeting held on 8 February 2024 – attached']
      .concat('Local offer for care leavers – report of the Head of Leaving Care, attached', 'Any other business')
      .map((title, index) => `${index + 1}\n\n${title}`)
      .join('\n\n');
    const front =
      'Otterby Council\n\nCORPORATE PARENTING BOARD\nAgenda and papers for the meeting to be held on Thursday 18 April 2024 at 4.00 pm in the Council\nChamber, Guild Hall, Otterby\nMembers of the Board\nCouncillor Winifred Dacre (Chair)\nCouncillor Anil Mistry\n\nOrder of business\n';
    const minutes =
      'MINUTES OF THE CORPORATE PARENTING BOARD\nThursday 8 February 2024, 4.00 pm – Council Chamber\nPresent: Councillors Dacre (Chair) and Mistry\n\n1.\n\nHealth passports\n\n1.1\n\nThe Board heard of it.\n\n1.2\n\nAGREED: that three quotations be obtained.';
    const report =
      'LOCAL OFFER FOR CARE LEAVERS\nReport of Lowri Bebbington, Head of Leaving Care\nCorporate Parenting Board, 18 April 2024 – Item 4\n\nWhy this report has come to the Board\n1\n\nThe law requires an offer.\n\nWhat it costs\n2\n\nIt costs £263,000.\n\n3\n\nAll of it is within the budget.';
    const papers = parse(page(1, front + list) + page(2, minutes) + page(3, report), 'pack.txt');
    expect(papers.map(({ kind, meeting, nodes }) => `${kind} ${meeting.id} ${nodes.at(-1)?.label}`)).toEqual([
      'agenda corporate-parenting-board/2024-04-18 5',
      'minutes corporate-parenting-board/2024-02-08 1.2',
      'report corporate-parenting-board/2024-04-18 3',
    ]);
    expect(papers[0]?.meeting).toMatchObject({ time: '4.00 pm', venue: 'Council Chamber, Guild Hall, Otterby' });
    expect(papers[0]?.people.map(({ name }) => name)).toEqual(['Councillor Winifred Dacre', 'Councillor Anil Mistry']);
    expect(papers[2]?.nodes[0]?.item).toEqual({ label: '4', title: 'Local offer for care leavers' });
  });
});
