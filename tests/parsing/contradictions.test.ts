import { describe, expect, it } from 'vitest';
import { relateFiles } from '../../src/parsing/across-files/relate-files.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

const head = 'HARBOUR SCRUTINY COMMITTEE\n\n14 OCTOBER 2025\n\nMOORINGS\n\nREPORT OF THE DIRECTOR\n\nBackground\n\n';
const rules = ['sum-differs', 'weekday-differs', 'figure-differs'];
const found = (text: string): string[] =>
  parseFile({ file: 'report.txt', bytes: `${head}1. ${text}\n` })
    .findings.filter(({ rule }) => rules.includes(rule))
    .map(({ message }) => message);

describe('a sum that its words do not bear out', () => {
  it.each([
    [
      'The auditors made eleven recommendations, of which three were high, six were medium and one was low.',
      'eleven',
      '10',
    ],
    [
      'Seventy-one berths answered the survey: 39 were for it, 27 were against and 4 gave no view.',
      'Seventy-one',
      '70',
    ],
    [
      'The fund holds £5.46m, of which £3.1m is a grant, £1.2m is a loan and £0.46m is from receipts.',
      '£5.46m',
      '4,760,000',
    ],
    ['Of the moorings, 27 of 33 (75%) were let.', '27 of 33 (75%)', '81.8%'],
    ['In all 75% (27 of 33) were let.', '27 of 33', '81.8%'],
    ['Berths rose from 1,100 to 1,207, an increase of 207.', '1,207', '107'],
    ['Costs fell from 400 to 300, a fall of 20 per cent.', '400', '25%'],
  ])('is a finding: %s', (text, stated, real) => {
    const [message = ''] = found(text);
    expect(message).toContain(stated);
    expect(message).toContain(real);
  });

  it('is a finding where points give the parts', () => {
    const [message] = found(
      'We looked at all 63 late moorings. The reasons were:\n\n• no buoy (31)\n\n• no chain (17)\n\n• a storm (9)\n\n• other (5)',
    );
    expect(message).toBe('The paper says 63; its parts (31, 17, 9, 5) add up to 62.');
  });

  it.each([
    'The auditors made ten recommendations, of which three were high, six were medium and one was low.',
    'There were 40 complaints, of which 5 were upheld, 3 were partly upheld and 2 were withdrawn.',
    'The budget is £5.46m, of which £3.1m is a grant, £1.9m is a loan and £0.46m is from receipts.',
    'Of the moorings, 27 of 33 (82%) were let, and 2 of 3 (66%) of the jetties.',
    'Berths rose from 1,100 to 1,207, an increase of 107 (9.7 per cent).',
    'The fee rose from £221 to £236 a week, and the berths from 2024 to 2026 are let.',
    'Three options were weighed: 12 months, 18 months and 24 months.',
  ])('is none where it is borne out, or not meant to be: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a weekday that its date does not fall on', () => {
  it.each([
    ['The Committee next meets on Tuesday, 18th February, 2026 at 10.00 am.', '18 February 2026 is a Wednesday'],
    ['The survey closes on Friday 18 October.', '18 October 2025 is a Saturday'],
    [
      'Boats may return on Monday the 3rd of November 2025, and on Sunday 5 November 2025.',
      '5 November 2025 is a Wednesday',
    ],
  ])('is a finding: %s', (text, real) => {
    expect(found(text).map((one) => one.replace(/(\d)(?:st|nd|rd|th)/g, '$1'))).toEqual([
      expect.stringContaining(real),
    ]);
  });

  it.each([
    'The Committee next meets on Wednesday 18 February 2026.',
    'It was launched on Friday 18 July.',
    'The harbour is shut on Monday 18 May, as in other years.',
  ])('is none where it does, or may: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('one figure of one day in the same words', () => {
  const file = (name: string, count: string, day: string) =>
    parseFile({
      file: name,
      bytes: `${head}1. The Committee noted that ${count} boats were known to be moored in the harbour on ${day}.\n`,
    });
  const differing = (...files: ReturnType<typeof file>[]): string[] =>
    relateFiles(files)
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === 'figure-differs')
      .map(({ message }) => message);

  it('is a finding where two papers give it differently', () => {
    const [message] = differing(file('a.txt', '1,148', '31 July 2025'), file('b.txt', '1,184', '31 July 2025'));
    expect(message).toMatch(/^1,148 in one place is 1,184 in another/);
  });

  it('is none of another day, or where both agree', () => {
    expect(differing(file('a.txt', '1,148', '31 July 2025'), file('b.txt', '1,184', '31 July 2024'))).toEqual([]);
    expect(differing(file('a.txt', '1,148', '31 July 2025'), file('b.txt', '1,148', '31 July 2025'))).toEqual([]);
  });
});
