import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const report = (...lines: readonly string[]): string =>
  ['Ashdown City Council\nExecutive Board, 18 October 2023\nCanal Mills\nReport of the Director', ...lines].join(
    '\n\n',
  );
const asked = 'Does the report contain confidential or exempt information?';

const papers: Readonly<Record<string, string>> = {
  'boxes, and a rule between': `ASHDOWN CITY COUNCIL\n\nEXECUTIVE BOARD\nDate: 18 October 2023\nSubject: Refurbishment of Canal Mills\n\n${asked} [X] Yes [ ] No\nIf relevant, Access to Information Procedure Rule number: 10.4(3)\nAppendix number: 2\n\n1. Purpose of this report\n1.1 To seek authority to spend on Openfirst workshops.\n\nAppendix 1 - Timetable\nTenders are to go out in Opensecond weeks.\n\nAppendix 2\nThe leaseholder would take Hushfirst and a new boiler.`,
  'an appendix of which a sentence tells': report(
    `${asked} Yes\nAppendix number: B`,
    '1. The Openfirst mills will be let.',
    '2. Appendix B is exempt under Access to Information Procedure Rule 10.4(3).',
  ),
  'two appendices': report(
    `${asked} Yes\nAppendices: 1 and 3`,
    '1. The Openfirst mills will be let.',
    'Appendix 1\nThe Hushfirst offer.',
    'Appendix 2\nThe Opensecond plan.',
    'Appendix 3\nThe Hushsecond offer.',
  ),
  'no appendix named': report(`${asked} Yes\nAppendix number:`, '1. The Hushfirst mills will be let.'),
  'an appendix that nothing else tells of': report(
    `${asked} Yes\nAppendix number: 7`,
    '1. The Hushfirst mills will be let.',
  ),
};

describe('a form that names the appendix which is exempt', () => {
  it.each(Object.entries(papers))('%s', (_, text) => {
    expect(misplaced({ 'paper.txt': text })).toEqual([]);
  });
});
