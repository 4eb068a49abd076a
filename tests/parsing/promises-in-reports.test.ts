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
    [
      'Progress',
      'The Head of Ponds will meet all four clubs and report what they say on 16 April 2026.',
      'on 16 April',
    ],
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

const logged = (paper: 'minutes' | 'report', columns: string, ...rows: string[]): string[] => {
  const top =
    paper === 'minutes'
      ? ['# Minutes of a meeting of the Parks Committee held on 4 March 2025', '', 'Present: Councillor Reed', '']
      : ['# Cabinet - 18 February 2026', '', '## Pond Review', '', 'Report of the Director of Parks', ''];
  const table = [columns, columns.replace(/[^|]+/g, '---'), ...rows];
  const bytes = [...top, '## 1. Action log', '', ...table].join('\n');
  return parseFile({ file: 'log.md', bytes })
    .findings.filter(({ rule }) => rule === 'commitment')
    .map(({ message }) => message);
};

describe('a log of actions promises what it says is to be done', () => {
  it.each([
    ['| No | Action | Owner | Due |', '| 1 | Drain the pond | Jo Ames | 2 May 2025 |'],
    ['| What we will do | Who | When |', '| Drain the pond | Jo Ames | 2 May 2025 |'],
    ['| What | By whom | By when |', '| Drain the pond | Jo Ames | 2 May 2025 |'],
    ['| Issue | Agreed action | Lead officer | Target date |', '| Smell | Drain the pond | Jo Ames | 2 May 2025 |'],
    ['| Task | Assigned to | Completion date |', '| Drain the pond | Jo Ames | 2 May 2025 |'],
    ['| Date of meeting | Action | Officer | Due date |', '| 1 March 2025 | Drain the pond | Jo Ames | 2 May 2025 |'],
  ])('%s', (columns, row) => {
    expect(logged('minutes', columns, row)).toEqual(['Jo Ames: Drain the pond (when: 2 May 2025)']);
    expect(logged('report', columns, row)).toEqual(['Jo Ames: Drain the pond (when: 2 May 2025)']);
  });

  it('but nothing where there is none, and a cell of another table may promise', () => {
    expect(logged('minutes', '| No | Action | Owner | Due |', '| 2 | None | - | - |')).toEqual([]);
    const said =
      '| Clean ponds | 75% | Two are green. The Parks Manager has undertaken to drain both by 30 April 2026. |';
    expect(logged('report', '| Measure | Q3 | What the service says |', said)).toEqual([
      expect.stringContaining('(when: by 30 April 2026)'),
    ]);
  });
});
