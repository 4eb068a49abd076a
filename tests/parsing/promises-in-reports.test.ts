import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const promised = (heading: string, sentence: string): string[] =>
  parseFile({
    file: 'report.md',
    bytes: [
      '# Cabinet - 18 February 2026',
      '',
      '## Pond Review',
      '',
      'Report of the Director of Parks',
      '',
      `### ${heading}`,
      '',
      `1. ${sentence}`,
      '',
      '2. The pond was dug in 1974.',
    ].join('\n'),
  })
    .findings.filter(({ rule }) => rule === 'commitment')
    .map(({ message }) => message);

describe('what a report promises', () => {
  it.each([
    ['Progress', 'The housing team has undertaken to reply to every referral within ten working days.', 'within ten'],
    ['Progress', 'Mr Hale will report the figures to the Chair each quarter.', 'each quarter'],
    ['Progress', 'Mr Hale will present its conclusions to the Forum on 23rd April.', 'on 23rd April'],
    ['Progress', 'The Parks Manager will tell the Committee at the meeting whether it has dried.', 'at the meeting'],
    ['Next steps', 'Libraries will give a map to every child, beginning in March 2026.', 'in March 2026'],
    ['Management response', 'Prepaid cards will replace cash from 1 June 2026.', 'from 1 June 2026'],
  ])('below "%s": %s', (heading, sentence, due) => {
    const [only = '', ...others] = promised(heading, sentence);
    expect(only).toContain(sentence);
    expect(only).toContain(`(when: ${due}`);
    expect(others).toEqual([]);
  });

  it.each([
    ['Progress', 'The pond will open on 4 May.'],
    ['Progress', 'The Director had undertaken to reply within ten days and did so.'],
    ['Next steps', 'The Cabinet will consider the review on 4 May.'],
  ])('is not below "%s": %s', (heading, sentence) => {
    expect(promised(heading, sentence)).toEqual([]);
  });
});
