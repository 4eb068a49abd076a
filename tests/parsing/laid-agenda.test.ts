import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

/** As pdftotext lays the table of an agenda out: a title, an office and its pages wrap each in a column of its own. */
const laid = `                    Wexmoor Borough Council
Meeting: Planning Committee
Date: Tuesday, 24 November 2026
                              AGENDA
1.    Apologies for absence.
2.    Minutes of the meeting held on 27 October 2026.                     (Pages 3 - 8)
3.    Declarations of interest in respect of items on the
      agenda.
4.    Land at Foxhole Lane: 84 dwellings, with access       Head of       (Pages 9 -
      from the A417.                                        Planning      42)
      To consider the report.
5.    Review of the Statement of Licensing Policy           Director of   (Pages 61 -
      2027-32.                                              Regulatory    96)
                                                            Services
`;

describe('an agenda laid out in columns', () => {
  const { papers } = parseFile({ file: 'agenda.txt', bytes: laid });
  const nodes = papers.flatMap((paper) => paper.nodes).filter(({ item }) => item.label !== null);

  it('reads each column of an entry for itself, and what is said below a title apart from it', () => {
    expect(nodes.map(({ item, text }) => `${item.label} ${text}`)).toEqual([
      '1 Apologies for absence.',
      '2 Minutes of the meeting held on 27 October 2026. (Pages 3 - 8)',
      '3 Declarations of interest in respect of items on the agenda.',
      '4 Land at Foxhole Lane: 84 dwellings, with access from the A417. Head of Planning (Pages 9 - 42)',
      '4 To consider the report.',
      '5 Review of the Statement of Licensing Policy 2027-32. Director of Regulatory Services (Pages 61 - 96)',
    ]);
    expect(nodes.map(({ item }) => item.title)[3]).toBe(
      'Land at Foxhole Lane: 84 dwellings, with access from the A417',
    );
  });
});

describe('an agenda laid out in columns whose papers have a page or two', () => {
  const list = (pages: readonly string[]): string[] => {
    const entries: [string, string][] = [
      ['Apologies for absence', 'Chair'],
      ['Minutes of 12 January 2026', 'Chair'],
      ['Voice of children in care', 'Participation Lead'],
      ['Performance of the virtual school', 'School Head'],
      ['Housing of care leavers', 'Head of Housing'],
    ];
    const rows = entries.map(([title, lead], index) =>
      `${index + 1}      ${title.padEnd(36)}${lead.padEnd(24)}${pages[index] ?? ''}`.trimEnd(),
    );
    const text = [
      'Shelby County Council',
      '',
      'Corporate Parenting Board',
      '',
      '9 March 2026',
      '',
      'AGENDA',
      '',
      ...rows,
    ];
    return parseFile({ file: 'agenda.txt', bytes: text.join('\n') })
      .papers.flatMap(({ nodes }) => nodes)
      .filter(({ kind }) => kind === 'agenda-entry')
      .map(({ item }) => item.title);
  };

  it.each([
    ['a page alone, or a span of them', ['', '3', 'Verbal', '4 - 5', '6']],
    ['each a page', ['3', '4', '5', '6', '7']],
  ])('parts the title from who leads it and from its pages: %s', (_, pages) => {
    expect(list(pages)).toEqual([
      'Apologies for absence',
      'Minutes of 12 January 2026',
      'Voice of children in care',
      'Performance of the virtual school',
      'Housing of care leavers',
    ]);
  });

  it('keeps the column where one title reaches across it', () => {
    const text = [
      'Shelby County Council',
      '',
      'Corporate Parenting Board',
      '',
      '9 March 2026',
      '',
      'AGENDA',
      '',
      '1      Apologies for absence               Chair',
      '2      Minutes of 12 January 2026          Chair                   3 - 4',
      '3      Declarations of any interest in respect of items on the list',
      '4      Performance of the virtual school   School Head             5 - 6',
      '5      Housing of care leavers             Head of Housing         7',
    ];
    const titles = parseFile({ file: 'agenda.txt', bytes: text.join('\n') })
      .papers.flatMap(({ nodes }) => nodes)
      .filter(({ kind }) => kind === 'agenda-entry')
      .map(({ item }) => item.title);
    expect(titles).toEqual([
      'Apologies for absence',
      'Minutes of 12 January 2026',
      'Declarations of any interest in respect of items on the list',
      'Performance of the virtual school',
      'Housing of care leavers',
    ]);
  });
});
