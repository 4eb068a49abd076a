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

const minutes = (...paragraphs: readonly string[]): string =>
  [
    'MERE DISTRICT COUNCIL\nCabinet\nMinutes of the meeting held on 5 March 2024',
    'Present: Councillors Ash (Chairman) and Birch',
    ...paragraphs,
  ].join('\n\n');

const form = (status: string, above: string, below: string): string =>
  `# Mere Council\n\n# RECORD OF DECISION BY A CABINET MEMBER\n\n| Field | Entry |\n|---|---|\n| Title | Gullies |\n| Publicity status | ${status} |\n| Reason for exemption | Paragraph 3, Schedule 12A, Local Government Act 1972 |\n\n## Reasons\n\n${above} scored highest.\n\n## Annex A \u2013 EXEMPT \u2013 NOT FOR PUBLICATION\n\nThe Hushfirst price was lowest.\n\n## Annex B \u2013 Equality analysis\n\nNo ${below} group is hurt.\n`;

const opening =
  '3 Pocket money. Kayleigh asked that the savings account be explained to every child at ten. The Board agreed and asked for a leaflet by autumn, with the Openfirst rates in it.';

const pack = (...paragraphs: readonly string[]): string =>
  [
    'MERE COUNCIL',
    'PLANNING COMMITTEE',
    'Tuesday 21 October 2025, 7.00 pm, Council Chamber',
    'Report 1: Figures',
    '1.1 The team opened Openfirst cases.',
    ...paragraphs,
  ].join('\n\n');

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
  'a report between a pink sheet and the end of it, in a pack': pack(
    'PINK PAPERS - EXEMPT\nThe following report is printed on pink paper because it contains exempt\ninformation within paragraphs 2 and 6 of Part 1 of Schedule 12A.',
    'Report 2: Notice',
    '2.1 The Hushfirst terrace has no permission.',
    'Background',
    '2.2 The Hushsecond owner does not know.',
    'END OF PINK PAPERS',
    'Report 3: Guide',
    '3.1 The Opensecond guide is new.',
  ),
  'a report below a pink sheet that does not say where it ends': pack(
    'PINK PAPERS - EXEMPT\nThe following report is printed on pink paper because it contains exempt\ninformation within paragraphs 2 and 6 of Part 1 of Schedule 12A.',
    'Report 2: Notice',
    '2.1 The Hushfirst terrace has no permission.',
    'Background',
    '2.2 The Hushsecond owner does not know.',
  ).replace('Openfirst', 'new'),
  'paragraphs between words in brackets that mark and end': report(
    '1. Why',
    '1.1 The Openfirst system is old.',
    '2. Market',
    '[EXEMPT \u2013 Schedule 12A paragraph 3 \u2013 begins]',
    '2.2 The Hushfirst firm named a price.',
    '[EXEMPT ends]',
    '2.4 The Opensecond firms send messages.',
    '3. Time',
    '3.1 Openthird tenders come in May.',
  ),
  'a mark in brackets that nothing ends': report(
    '1. Why',
    '1.1 The Openfirst system is old.',
    '2. Market',
    '[EXEMPT \u2013 Schedule 12A paragraph 3 \u2013 begins]',
    '2.2 The Hushfirst firm named a price. Talks with the exempt trader end in May.',
    '2.4 The Hushsecond firms send messages.',
  ),
  'an item that says in one paragraph that there was none': minutes(
    opening,
    '4 Exempt items. There were no exempt items and the public remained throughout.',
    '5 Carers. Opensecond households were approved.',
  ),
  'an item that says that there was none, and tells of one': minutes(
    opening,
    '4 Exempt items. There were no exempt items and Hushfirst was dismissed.',
  ),
  'an appendix that says that it was released': report(
    '1. In 2024 the business case was an exempt appendix.',
    '2. The Monitoring Officer has now lifted the exemption.',
    'Appendix: Business case (formerly exempt, released 18 May 2026)',
    'The Openfirst silt is deep.',
  ),
  'an appendix that is to be released': report(
    '1. The business case is in an exempt appendix.',
    'Appendix: Business case (exempt, to be released in 2027)',
    'The Hushfirst silt is deep.',
  ),
  'a report that counts the reports that were marked': report(
    '1. There were Openfirst meetings.',
    '2. Reports marked "Not for publication by virtue of paragraph 3 of Schedule 12A" made up most of the Opensecond items.',
  ),
  'a report that is sent with such reports': report(
    'Reports marked "Not for publication by virtue of paragraph 3 of Schedule 12A" are for members only.',
    'Not for publication by virtue of paragraph 3 of Schedule 12A.',
    '1. The Hushfirst offer is best.',
  ),
  'a form that says which annex alone is exempt': form('Part exempt: Annex A only', 'Openfirst', 'Opensecond'),
  'a form that says that all is exempt': form('Exempt, with Annex A', 'Hushthird', 'Hushfourth'),
  'a cover that says which appendix alone is exempt': report(
    'Status: PART EXEMPT. Appendix B contains information relating to individuals (paragraph 1) and is not for publication.',
    '1. The Openfirst routes were joined.',
    'Appendix A \u2013 Routes',
    'The Opensecond route is long.',
    'Appendix B \u2013 Children',
    'The Hushfirst child has bitten.',
  ),
  'a list that says who may see which annex': `# Schools Forum, Monday 8 December 2025\n\n## Paper 4\n\n| Annex | Contents | Who may see it |\n|---|---|---|\n| A | Criteria | Public |\n| B | Schools | Forum members only \u2013 confidential |\n\n1. The Openfirst fund is small.\n\n## Annex A: criteria\n\nThe Opensecond rolls fell.\n\n## Annex B: schools\n\nThe Hushfirst school is in debt.\n`,
  'such a list that closes all': `# Schools Forum, Monday 8 December 2025\n\n## Paper 4\n\n| Annex | Contents | Who may see it |\n|---|---|---|\n| A | Criteria | Forum members only \u2013 confidential |\n| B | Schools | Forum members only \u2013 confidential |\n\n## Annex A: criteria\n\nThe Hushsecond rolls fell.\n\n## Annex B: schools\n\nThe Hushfirst school is in debt.\n`,
  'a cover that says so, and that all is confidential': report(
    'Status: PART EXEMPT. Appendix B is not for publication.\nThis report is confidential.',
    '1. The Hushsecond routes were joined.',
    'Appendix B \u2013 Children',
    'The Hushfirst child has bitten.',
  ),
};

describe('what is open beside what is not', () => {
  it.each(Object.keys(papers))('%s', (name) => {
    expect(misplaced({ [papers[name]?.startsWith('# ') ? 'p.md' : 'p.txt']: papers[name] ?? '' })).toEqual([]);
  });
});
