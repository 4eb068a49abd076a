import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { misplaced } from './misplaced.ts';

const head = ['CABINET – 9 JUNE 2026', 'LAND AT MILL LANE', 'REPORT OF THE DIRECTOR OF PLACE'];
const report = (...paragraphs: readonly string[]): string => [...head, ...paragraphs].join('\n\n');

const agenda = [
  'Roads Committee',
  '',
  'Date: Tuesday 7 July 2026',
  '',
  'AGENDA',
  '',
  '1. Apologies',
  '2. Parks Report (Pages 3 - 4)',
  '3. Depot Report (Pages 5 - 6)',
  '',
];
const heads: Readonly<Record<string, (title: string) => readonly string[]>> = {
  'in capitals': (title) => [
    'ROADS COMMITTEE – 7 JULY 2026',
    '',
    title.toUpperCase(),
    '',
    'REPORT OF THE DIRECTOR OF PLACE',
  ],
  'in ordinary letters': (title) => [
    'Roads Committee',
    '',
    '7 July 2026',
    '',
    title,
    '',
    'Report of the Director of Place',
  ],
  'of fields': (title) => [
    'Report to: Roads Committee',
    'Date: 7 July 2026',
    `Title: ${title}`,
    'Report of: Director of Place',
  ],
};
const banners: readonly string[] = [
  'By virtue of paragraph(s) 3 of Part 1 of Schedule 12A\nof the Local Government Act 1972.',
  'Document is Restricted',
  'By virtue of paragraph(s) 1, 2 of Part 1 of Schedule 12A of the Local Government Act 1972.\n\nDocument is Restricted',
  'NOT FOR PUBLICATION',
  'CONFIDENTIAL',
  'PART II – PRIVATE',
  'Exempt under paragraph 3 of Schedule 12A',
];
const endings: Readonly<Record<string, readonly string[]>> = {
  'a paragraph': ['2. The Openmatter is plain.'],
  'a contact': ['Contact officer: Sunita Bhatt, Director of Place, 01999 555 377', '', 'Openmatter is told elsewhere.'],
  'a list': ['2. The options are:', '', '(a) keep it; and', '', '(b) sell Openmatter.'],
  'an appendix': ['Appendix A – Openmatter', '', 'There are nine in the east.'],
};

describe('a marking above a report’s head in a pack', () => {
  const cases = Object.entries(heads).flatMap(([how, made]) =>
    banners.flatMap((banner) =>
      Object.entries(endings).map(([after, ending]) => ({ how, made, banner, after, ending })),
    ),
  );
  it.each(cases)('is said of that report, not of the one before: $banner, head $how, after $after', (given) => {
    const { made, banner, ending } = given;
    const public1 = [...made('Parks Report'), '', '1. There are 40 Openparks.', '', ...ending];
    const secret = [...made('Depot Report'), '', '1. The Hushdepot will be sold.'];
    const tagged = [
      ...agenda,
      'Page 3',
      'Agenda Item 2',
      '',
      ...public1,
      '',
      'Page 5',
      'Agenda Item 3',
      '',
      banner,
      '',
    ];
    expect(misplaced({ 'pack.txt': [...tagged, ...secret].join('\n') })).toEqual([]);
    const untagged = [
      ...agenda,
      ...public1,
      '',
      banner,
      '',
      ...secret,
      '',
      ...made('Trees Report'),
      '',
      '1. Opentrees.',
    ];
    expect(misplaced({ 'pack.txt': untagged.join('\n') })).toEqual([]);
  });

  it('stands for a paper taken out where the next page is another item’s', () => {
    const [capitals] = Object.values(heads);
    if (!capitals) throw new Error('no head');
    const parks = ['Page 3', 'Agenda Item 2', '', ...capitals('Parks Report'), '', '1. There are 40 Openparks.', ''];
    const taken = ['Page 5', 'Agenda Item 2', '', banners[2] ?? '', ''];
    const depot = ['Page 7', 'Agenda Item 3', '', ...capitals('Depot Report'), '', '1. Opendepot will be built.'];
    expect(misplaced({ 'pack.txt': [...agenda, ...parks, ...taken, ...depot].join('\n') })).toEqual([]);
  });

  it('is said of the report on the next page where it stands alone on its own', () => {
    const [capitals] = Object.values(heads);
    if (!capitals) throw new Error('no head');
    const parks = ['Agenda Item 2', '', ...capitals('Parks Report'), '', '1. There are 40 Openparks.', ''];
    const depot = ['\fAgenda Item 3', '', ...capitals('Depot Report'), '', '1. The Hushdepot will be sold.'];
    const text = [...agenda, ...parks, '\fNOT FOR PUBLICATION', '', ...depot].join('\n');
    expect(misplaced({ 'pack.txt': text })).toEqual([]);
  });

  it('is said of minutes and of a file’s only report too', () => {
    const minutes = 'Minutes of a meeting of the Cabinet held at the Town Hall on Tuesday, 4 June 2024.';
    const told = '1. Land.\n\nThe Hushprice was heard.';
    for (const banner of banners) {
      expect(misplaced({ 'm.txt': [banner, minutes, told].join('\n\n') })).toEqual([]);
      expect(misplaced({ 'r.txt': [banner, report('1. The Hushprice is 9 pounds.')].join('\n\n') })).toEqual([]);
      expect(misplaced({ 'r.txt': ['Wexcombe Council', banner, report('1. The Hushprice.')].join('\n\n') })).toEqual(
        [],
      );
    }
  });
});

describe('a marking that runs from page to page', () => {
  const page = (top: string, words: readonly string[], foot: string): string =>
    [top, '', ...words, '', foot].join('\n');
  const paged = (...pages: string[]): string => pages.join('\n\f');
  const secret = [head.join('\n\n'), '1. The Hushprice is 700,000 pounds.', '2. Hushbuyer will pay.'];
  it.each([
    ['at the top', 'EXEMPT – NOT FOR PUBLICATION', ''],
    ['at the foot', '', 'Confidential – not for circulation'],
    ['beside the page number', '', 'NOT FOR PUBLICATION   Page 4'],
    ['beside the council', 'Wexcombe Council   RESTRICTED', ''],
  ])('marks its pages: %s', (_, top, foot) => {
    const two = paged(page(top, [secret[0] ?? '', '', secret[1] ?? ''], foot), page(top, [secret[2] ?? ''], foot));
    expect(misplaced({ 'p.txt': two })).toEqual([]);
    const four = paged(
      ...[secret[0] ?? '', secret[1] ?? '', secret[2] ?? '', '3. Hushend is near.'].map((words) =>
        page(top, [words], foot),
      ),
    );
    expect(misplaced({ 'p.txt': four })).toEqual([]);
  });

  it('leaves the pages without it as they are', () => {
    const top = 'EXEMPT – NOT FOR PUBLICATION';
    const open = [head.join('\n\n'), '1. Openland lies in the east.', '2. It has an Openpond.', '3. An Opengate.'];
    const pages = [
      ...open.map((words) => page('', [words, 'It was seen in May.'], '')),
      page(top, ['Prices', '', 'The Hushprice is 9 pounds.'], ''),
      page(top, ['Hushbuyer will pay.'], ''),
    ];
    expect(misplaced({ 'p.txt': paged(...pages) })).toEqual([]);
  });
});

describe('a field in a row, under a heading or in a title', () => {
  it.each([
    [
      'a row of a table',
      '| Report of | Director of Place |\n|---|---|\n| Exempt from publication | Yes – paragraph 3 |',
    ],
    ['the first row', '| Exempt | Yes |\n|---|---|\n| Ward | All |'],
    [
      'a row of two fields',
      '| Ward | All | Confidential? | Yes |\n|---|---|---|---|\n| Key decision | No | Cost | Low |',
    ],
    ['below the names of columns', '| Ward | Key decision | Exempt |\n|---|---|---|\n| All | No | Yes, para 3 |'],
    ['a tab', 'Ward\tAll\nAccess to information\tNot for publication\nKey decision\tNo'],
    [
      'a field far down',
      '2. More.\n\n3. More still.\n\n4. And more.\n\n5. And yet more.\n\n6. Enough.\n\n7. Exempt: Yes',
    ],
    ['a heading that is a marking', '## NOT FOR PUBLICATION\n\n## Summary\n\nIt is about land.\n\n## Prices'],
    ['a heading that is a field', '## Exempt: Yes\n\n## Summary\n\nIt is about land.\n\n## Prices'],
    ['a heading', '## Exempt information\n\nYes – paragraph 3 of Schedule 12A.'],
    ['a heading that asks', '## Is this report exempt?\n\nYes'],
    ['a heading on access', '## Access to information\n\nThis report is not for publication.'],
    ['a heading with a sentence', '**Confidentiality**\n\nThis report is exempt under paragraph 1.'],
    ['a heading at the end', '2. More of it.\n\n## Confidential or exempt information\n\nExempt: paragraph 3'],
  ])('keeps the report back: %s', (_, block) => {
    expect(misplaced({ 'p.md': report(block, '1. The Hushprice is 700,000 pounds.') })).toEqual([]);
  });

  it.each([
    ['a row', '| Report of | Director of Place |\n|---|---|\n| Exempt from publication | No |'],
    ['an unanswered row', '| Exempt | Yes / No |\n|---|---|\n| Ward | All |'],
    ['a heading', '## Exempt information\n\nNone.'],
    ['a heading of policy', '## Confidentiality\n\nStaff are trained in confidentiality and in data protection.'],
    ['a heading on access', '## Access to information\n\nThe background papers may be inspected at the Town Hall.'],
    [
      'two fields set as headings',
      'Access to information: Open\n\nExempt information: None\n\nPurpose\n\nIt is plain.',
    ],
    [
      'a heading on exclusion',
      'Exclusion of the press and public\n\n2. No part of this report is exempt. Members may exclude the public.',
    ],
    ['an action list', '| Action | Owner | Status |\n|---|---|---|\n| Write to schools | Ann | Closed |'],
    [
      'a list of decisions to come',
      '| Decision | Date | Exempt |\n|---|---|---|\n| Buses | May | No |\n| Land | May | Part |',
    ],
  ])('keeps nothing back: %s', (_, block) => {
    expect(misplaced({ 'p.md': report(block, '1. The Openprice is 700,000 pounds.') })).toEqual([]);
  });

  it.each([
    'LAND AT MILL LANE – EXEMPT',
    'LAND AT MILL LANE [RESTRICTED]',
    'EXEMPT: LAND AT MILL LANE',
    'CONFIDENTIAL – LAND AT MILL LANE',
  ])('keeps a report of such a title back: %s', (title) => {
    const text = ['CABINET – 9 JUNE 2026', title, 'REPORT OF THE DIRECTOR OF PLACE', '1. The Hushprice.'];
    expect(misplaced({ 'p.md': text.join('\n\n') })).toEqual([]);
  });
});

describe('a marking of a part', () => {
  const appendices = [
    'Appendix A – Timetable',
    'Start in Openmonth.',
    'Appendix B – Prices',
    'The Hushprice is 9 pounds.',
  ];
  it.each([
    'Appendix B of this report is exempt under paragraph 3 of Schedule 12A and is not for publication.',
    'This report contains exempt information in Appendix B.',
    'Exempt: Appendix B only',
    'Not for publication: Appendix B (paragraph 3)',
    'This report is public, but its Appendix B is confidential.',
    'Exempt information: Yes – Appendix B',
  ])('keeps back the appendix alone: %s', (line) => {
    expect(
      misplaced({ 'p.txt': report('1. The Openland is wide.', `2. ${line}`, '3. Openland is old.', ...appendices) }),
    ).toEqual([]);
    expect(misplaced({ 'p.txt': report(line, '1. The Openland is wide.', ...appendices) })).toEqual([]);
  });

  it.each([
    'CONFIDENTIAL APPENDIX',
    'Not for publication',
    'Exempt: Yes',
    'This appendix is exempt under paragraph 3.',
  ])('keeps back the appendix it stands in: %s', (line) => {
    const [a = '', b = '', c = '', d = ''] = appendices;
    expect(misplaced({ 'p.txt': report('1. The Openland is wide.', a, b, c, line, d) })).toEqual([]);
  });

  it('keeps back the appendix that the agenda calls exempt, and not its report', () => {
    const listed = agenda.map((line) =>
      line.startsWith('2.')
        ? `${line}\n   Appendix B to this report is exempt under paragraph 3 of Schedule 12A`
        : line,
    );
    const parks = [
      'ROADS COMMITTEE – 7 JULY 2026',
      'PARKS REPORT',
      'REPORT OF THE DIRECTOR OF PLACE',
      '1. Openparks are green.',
    ];
    expect(misplaced({ 'pack.txt': `${listed.join('\n')}\n\n${[...parks, ...appendices].join('\n\n')}` })).toEqual([]);
  });

  it('keeps back the appendix in a file of its own, of the letter alone that the report names', () => {
    const own = (letter: string, words: string): string =>
      ['Cabinet', '9 June 2026', `Appendix ${letter} – Figures`, words].join('\n\n');
    const files = {
      'report.txt': report('1. The Openland is wide.', '2. Appendix B is exempt under paragraph 3 of Schedule 12A.'),
      'appendix-a.txt': own('A', 'The Openplaces are nine.'),
      'appendix-b.txt': own('B', 'The Hushprice is 9 pounds.'),
    };
    expect(misplaced(files)).toEqual([]);
    const other = own('B', 'The Openrent is low.').replace('9 June', '7 July');
    expect(misplaced({ ...files, 'other.txt': other })).toEqual([]);
    expect(
      misplaced({ 'report.txt': files['report.txt'], 'b.txt': own('B', 'Openprice.') }, { visibility: 'public' }),
    ).toEqual([]);
  });

  it('says at the end of one appendix that the next is not public', () => {
    const [a = '', b = '', c = '', d = ''] = appendices;
    expect(misplaced({ 'p.txt': report('1. The Openland is wide.', a, b, 'PART B', c, d) })).toEqual([]);
  });

  it('shows the log of actions below a private last minute', () => {
    const text = [
      'Minutes of a meeting of the Cabinet held at the Town Hall on Tuesday, 4 June 2024.',
      '1. Library hours.',
      'Openhours were extended.',
      '2. Land (exempt).',
      'The Hushprice was agreed.',
      'ACTION LOG',
      'No.\tAction\tMinute\tOwner\n1\tWrite about Openletters\t1\tAnn\n2\tPay the Hushdeposit\t2\tBob',
    ].join('\n\n');
    expect(misplaced({ 'm.txt': text })).toEqual([]);
  });
});

describe('what is kept back', () => {
  const text = report('Is this report exempt? Yes', '1. The Openprice is 700,000 pounds.');
  it('is shown where papers.yml says that it is public', () => {
    expect(misplaced({ 'p.txt': text }, { publicItems: ['Land at Mill Lane'] })).toEqual([]);
    expect(misplaced({ 'p.txt': text }, { visibility: 'public' })).toEqual([]);
  });

  it('is told of in a finding that says how to show it', () => {
    const { findings } = parseFile({ file: 'p.txt', bytes: text });
    expect(findings.find(({ rule }) => rule === 'exempt-paper')?.message).toContain('publicItems');
  });
});
