import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

/** Minutes that say when the meeting was in a line of their own, with the time and place that the line gives. */
const lines: readonly (readonly [string, string | null, string | null])[] = [
  ['Thursday 3 December 2026 at 10.00 am, Council Chamber, Shire Hall', '10.00 am', 'Council Chamber, Shire Hall'],
  ['Held on Thursday 3 December 2026 at 6.00pm in the Town Hall', '6.00pm', 'Town Hall'],
  ['Minutes of the meeting held at 7pm on 3rd December 2026', '7pm', null],
  ['Minutes of the meeting held on Thu 3 Dec 2026', null, null],
  ['Date: 03/12/2026', null, null],
  ['Thursday 3 December 2026 at 8.15 am, Shire Hall (coffee from 7.45 am)', '8.15 am', 'Shire Hall'],
  ['Thursday, 3rd December, 2026 7.00 pm', '7.00 pm', null],
  ['Date of meeting: Thursday 3 December 2026', null, null],
  ['3.12.26', null, null],
  ['3.12.2026', null, null],
  ['MEETING HELD ON 3 DECEMBER 2026', null, null],
  ['Meeting: 3rd of December 2026', null, null],
  ['Thursday 3 December 2026', null, null],
  ['Thu. 3 December 2026, 18:30', '18:30', null],
  [
    'Thursday 3 December 2026, 9.30 am - 11.30 am\n\nSkel Community Fire Station',
    '9.30 am',
    'Skel Community Fire Station',
  ],
  ['Minutes of the meeting held on Thursday 3 December 2026\n\nMicrosoft Teams, 3.45pm', '3.45pm', 'Microsoft Teams'],
  [
    'Minutes of the meeting held on Thursday 3 December 2026 in the Assembly Room, Fleet\nTown Hall, commencing at 2.00pm and finishing at 4.35pm',
    '2.00pm',
    'Assembly Room, Fleet Town Hall',
  ],
  ['Thursday 3 December 2026, 4.15 pm – Ash Green High School, library', '4.15 pm', 'Ash Green High School, library'],
];

const minutesWith = (line: string): string =>
  [
    'QUENBY COUNCIL',
    'HARBOUR SCRUTINY COMMITTEE',
    line,
    'Present: Councillors A. Bell (Chair), C. Dunn and E. Ford',
    '1. APOLOGIES\nNone.',
    '2. MOORINGS\nThe Committee considered the report.\nRESOLVED: That the report be noted.',
  ].join('\n\n');

describe('the line that says when a meeting was', () => {
  it.each(lines)('is read: %s', (line, time, venue) => {
    const [paper] = parseFile({ file: 'minutes.txt', bytes: minutesWith(line) }).papers;
    expect(paper?.kind).toBe('minutes');
    expect(paper?.meeting).toMatchObject({ id: 'harbour-scrutiny-committee/2026-12-03', time, venue });
  });

  it.each(['The bridge closed on 3 December 2026', 'Published 3 December 2026', 'Next meeting: 3 December 2026'])(
    'is not one that says something else: %s',
    (line) => {
      const [paper] = parseFile({ file: 'minutes.txt', bytes: minutesWith(line) }).papers;
      expect(paper?.meeting.date).toBeNull();
    },
  );
});

describe('a body is what the head of its papers calls it', () => {
  const report = (head: string): string =>
    `${head}\n\nSwimming Pools\n\nReport of the Director of Place\n\n1. Summary\n\n1.1 There are 4 pools.`;

  it.each([
    ['Fernleigh Council\n\nAudit and Governance\n\n3 March 2026', 'Audit and Governance'],
    ['Leisure Policy Development Group\n\n3 March 2026', 'Leisure Policy Development Group'],
    ['Lead Member for Leisure Decision Meeting\n\nTuesday 3 March 2026', 'Lead Member for Leisure Decision Meeting'],
    ['EXECUTIVE – 3 MARCH 2026', 'Executive'],
    ['Places and Communities – 3 March 2026', 'Places and Communities'],
  ])('%s', (head, name) => {
    const [paper] = parseFile({ file: 'report.txt', bytes: report(head) }).papers;
    expect(paper).toMatchObject({ kind: 'report', title: 'Swimming Pools', meeting: { date: '2026-03-03' } });
    expect(paper?.meeting.body.name).toBe(name);
  });

  it.each(['Chief Executive', 'Date', 'Corporate Strategy', 'Environment Directorate'])('but not %s', (name) => {
    const [paper] = parseFile({ file: 'report.txt', bytes: report(`${name}\n\n3 March 2026`) }).papers;
    expect(paper?.meeting.body.name).not.toBe(name);
  });
});
