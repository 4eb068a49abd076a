import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const nodesOf = (paper: string) => parseFile({ file: 'audit.txt', bytes: paper }).papers.flatMap(({ nodes }) => nodes);

/** As pdftotext lays a page out: the marks of notes run into the words and figures they stand behind. */
const page = `AUDIT COMMITTEE – 30 SEPTEMBER 2026
ANNUAL REPORT ON COUNTER FRAUD
REPORT OF THE HEAD OF INTERNAL AUDIT

1.     In the year to 31st March 2026 the team received 1,2341 referrals, of which 318 were
       investigated. The rest were closed.
2.     Discount was withdrawn from 486 households2, against 37 in 2024/253.
3.     Homes were recovered at a saving of £93,000 4 in all.


1
  Of these, 96 were received twice.
2
  Figures are to 28 February 2026.
3
  Report of 24 September 2025.
4
  The Council uses £6,200 for one home.
`;

describe('notes of a page laid out as text', () => {
  it('are bound to their marks, and no figure keeps the digit of a mark', () => {
    const nodes = nodesOf(page);
    expect(nodes.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)).toEqual([
      'In the year to 31st March 2026 the team received 1,234 referrals, of which 318 were investigated. The rest were closed.',
      'Discount was withdrawn from 486 households, against 37 in 2024/25.',
      'Homes were recovered at a saving of £93,000 in all.',
    ]);
    const labels = new Map(nodes.map(({ reference, label }) => [reference, label]));
    const notes = nodes.filter(({ kind }) => kind === 'footnote');
    expect(notes.map(({ label, text, parent }) => `${label} on ${labels.get(parent ?? '')}: ${text}`)).toEqual([
      '1 on 1: Of these, 96 were received twice.',
      '2 on 2: Figures are to 28 February 2026.',
      '3 on 2: Report of 24 September 2025.',
      '4 on 3: The Council uses £6,200 for one home.',
    ]);
  });

  it('change no figure where several places could be the mark, or where no note stands below', () => {
    const twice = page.replace('investigated. The rest', 'investigated1. The rest');
    expect(nodesOf(twice).some(({ text }) => text.includes('1,2341'))).toBe(true);
    const without = page.slice(0, page.indexOf('\n\n\n1\n'));
    expect(nodesOf(without).some(({ text }) => text.includes('486 households2'))).toBe(true);
  });

  it('are told in line with their numbers too, below paragraphs numbered without a stop', () => {
    const nodes = nodesOf(`CABINET – 4 MARCH 2025

PLACEMENTS

REPORT OF THE DIRECTOR

1 The Council looked after 412 children at 31 December 2024.1 That is 14 more than a year
before.2

2 The average cost of a placement was £6,120 a week.3 In 2023 it was £5,480.

3 The Cabinet is asked to note the report.

1 Source: the return to the department.
2 A rise of 3.5%.
3 Secure homes are left out.
`);
    expect(nodes.filter(({ kind }) => kind === 'paragraph').map(({ label, text }) => `${label} ${text}`)).toEqual([
      '1 The Council looked after 412 children at 31 December 2024. That is 14 more than a year before.',
      '2 The average cost of a placement was £6,120 a week. In 2023 it was £5,480.',
      '3 The Cabinet is asked to note the report.',
    ]);
    expect(nodes.filter(({ kind }) => kind === 'footnote').map(({ label }) => label)).toEqual(['1', '2', '3']);
  });
});
