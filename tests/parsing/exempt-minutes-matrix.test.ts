import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const law =
  'under section 100A(4) of the Local Government Act 1972, on the grounds that it involves exempt information as defined in paragraph 3 of Part 1 of Schedule 12A';

/** How minutes say that the public is sent out before minute 44. */
const exclusions: Readonly<Record<string, string>> = {
  'for what follows': `RESOLVED – That, ${law}, the press and public be excluded for the following item of business.`,
  'by number': `RESOLVED – That, ${law}, the press and public be excluded for minute 44.`,
  'for the rest': `RESOLVED – That, ${law}, the press and public be excluded from the remainder of the meeting.`,
  'by the Act of 1960':
    'RESOLVED: that, pursuant to section 1(2) of the Public Bodies (Admission to Meetings) Act 1960, the press and public be excluded because of the confidential nature of the business.',
  'in a sentence': 'The meeting then went into closed session.',
};

const numbers: Readonly<Record<string, (number: number, title: string) => string>> = {
  'a stop': (number, title) => `${number}. ${title.toUpperCase()}`,
  'no stop': (number, title) => `${number}  ${title.toUpperCase()}`,
  'the year': (number, title) => `${number}/25  ${title}`,
  letters: (number, title) => `CAB.${number} ${title.toUpperCase()}`,
  'a heading': (number, title) => `## ${number}. ${title}`,
};

const returns = [
  'The press and public were readmitted to the meeting.',
  'RESOLVED: that the meeting return to open session.',
  'The meeting resumed in public at 8.40 pm.',
];

describe('minutes of which one is closed', () => {
  const cases = Object.keys(exclusions).flatMap((way) =>
    Object.keys(numbers).flatMap((number) => returns.map((back) => [way, number, back] as const)),
  );

  it.each(cases)('keep it back and nothing else: excluded %s, numbered with %s: %s', (way, number, back) => {
    const title = (count: number, words: string): string => numbers[number]?.(count, words) ?? words;
    const minutes = [
      'MERE COUNCIL',
      'HARBOUR COMMITTEE',
      'Minutes of the meeting held on Thursday 13 February 2025 at 6.30 pm in the Guildhall',
      'Present: Councillors J. Ash (Chair), M. Elm and R. Oak',
      title(42, 'Moorings'),
      'The Committee noted that forty Openmoorings had been let in the year.',
      title(43, 'Exclusion of press and public'),
      exclusions[way] ?? '',
      title(44, 'Sale of the quay'),
      'The Harbour Master reported that Hushlimpet had offered 398,250 pounds.',
      'RESOLVED – That the Hushoffer be declined.',
      back,
      title(45, 'Date of the regatta'),
      'The Committee agreed that the Openregatta be held on 12 July.',
    ];
    expect(misplaced({ 'm.txt': minutes.join('\n\n') })).toEqual([]);
  });
});
