import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const report = (...paragraphs: readonly string[]): string =>
  ['CABINET \u2013 9 JUNE 2026', 'LAND AT MILL LANE', 'REPORT OF THE DIRECTOR OF PLACE', ...paragraphs].join('\n\n');

const numbered = (...words: readonly string[]): readonly string[] => [
  '3. Position',
  `3.1 The ${words[0]} field is let for grazing.`,
  '4. Tenders',
  ...words.slice(1, -1).map((word, at) => `4.${at + 1} The ${word} offer came in May.`),
  '5. Next',
  `5.1 The ${words.at(-1)} letters go out in June.`,
];

const papers: Readonly<Record<string, string>> = {
  'a note on two paragraphs that breaks off in an aside': report(
    'NOTE: Paragraphs 4.1 and 4.2 of this report contain exempt information (Schedule\n12A, paragraph 3) and are not for publication. The rest of the report is public.',
    ...numbered('Openfirst', 'Hushfirst', 'Hushsecond', 'Opensecond'),
  ),
  'a note that breaks off in an aside, and says then that all is closed': report(
    'NOTE: Paragraphs 4.1 and 4.2 of this report contain exempt information (Schedule\n12A, paragraph 3). This report is not for publication.',
    ...numbered('Hushthird', 'Hushfirst', 'Hushsecond', 'Hushfourth'),
  ),
  'a range of numbers with a point in them': report(
    'Paragraphs 4.1 to 4.3 of this report contain exempt information and are not for publication.',
    ...numbered('Openfirst', 'Hushfirst', 'Hushsecond', 'Hushthird', 'Opensecond', 'Openthird'),
  ),
  'a question answered with the section that is closed': report(
    'Does the report contain exempt information? Yes. Section 4 of this report is exempt from publication under paragraph 3 of Part 1 of Schedule 12A.',
    ...numbered('Openfirst', 'Hushfirst', 'Hushsecond', 'Opensecond'),
  ),
  'a question answered with yes, and a section that tells of something else': report(
    'Does the report contain exempt information? Yes. Section 4 sets out the offers.',
    ...numbered('Hushthird', 'Hushfirst', 'Hushsecond', 'Hushfourth'),
  ),
};

describe('what is open beside what is not', () => {
  it.each(Object.keys(papers))('%s', (name) => {
    expect(misplaced({ 'p.txt': papers[name] ?? '' })).toEqual([]);
  });
});
