import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { panelReport } from '../support/panel-report.ts';
import { misplaced } from './misplaced.ts';

const list = [
  ' 1.   Apologies for absence',
  ' 2.   Performance Report',
  ' 3.   Exclusion of the public and press',
  '      To resolve that under Section 100A(4) of the Local Government Act 1972 the public be excluded',
  '      from the meeting for the following item of business.',
  ' 4.   Residential Placements Review',
];
const bare = ['1. Performance Report', '2. Exclusion of the press and public', '3. Residential Placements Review'];
const body = ['Corporate Parenting Panel', 'Tuesday, 11 November 2025 at 5.30 pm'];
const venue = 'Committee Room 2, Town Hall, Harrowdale HD1 2AB';
const members = [
  'Membership: Councillors Mrs Sheila Thackray (Chair), Imran Qadri (Deputy Chair), Ben',
  'Oldroyd, Grace Mbeki',
];
const council = 'Harrowdale Metropolitan Borough Council';

const reports = [
  ...panelReport('Performance Report', 'Openhomes are full.'),
  ...panelReport('Residential Placements Review', 'The uplift for Hushfold is 14.5%.'),
];

const fronts: Readonly<Record<string, readonly string[]>> = {
  'venue and members': [council, '', '', ...body, venue, '', ...members, '', 'AGENDA', ...list],
  'venue, members and no heading': [council, '', ...body, venue, '', ...members, '', ...list],
  'no council': [...body, venue, '', ...members, '', 'AGENDA', '', ...list],
  'members as a list': [
    council,
    '',
    ...body,
    venue,
    '',
    'Members of the Panel',
    'Councillor A Reed (Chair)',
    'Councillor B Booth',
    '',
    'AGENDA',
    '',
    ...list,
  ],
  'a notice to attend': [
    council,
    '',
    ...body,
    venue,
    '',
    'All members are summoned to attend.',
    '',
    'Order of Business',
    '',
    ...list,
  ],
  'a contact': [
    council,
    '',
    ...body,
    venue,
    '',
    'Contact: Ann Price, 01234 555 010',
    '',
    ...members,
    '',
    'AGENDA',
    '',
    ...list,
  ],
  'words on filming': [
    council,
    '',
    ...body,
    venue,
    '',
    'This meeting may be filmed for the website.',
    '',
    ...members,
    '',
    'Agenda',
    '',
    ...list,
  ],
  'a spaced heading': [council, '', ...body, venue, '', ...members, '', 'A G E N D A', '', ...list],
  'a heading in two languages': [council, '', ...body, venue, '', ...members, '', 'AGENDA / RHAGLEN', '', ...list],
  'headings of markdown': [
    `# ${council}`,
    '',
    `## ${body[0]}`,
    '',
    body[1] ?? '',
    '',
    venue,
    '',
    ...members,
    '',
    '## Agenda',
    '',
    ...list,
  ],
  'a list without the formalities': [council, '', ...body, venue, '', ...members, '', ...bare],
  'a list without the formalities and without members': [council, '', ...body, '', ...bare],
};

describe('an agenda whose front looks like a report’s head', () => {
  it.each(Object.entries(fronts))('is an agenda, and keeps back what it takes in private: %s', (_, front) => {
    const text = [...front, ...reports].join('\n');
    expect(misplaced({ 'pack.txt': text })).toEqual([]);
    const { papers } = parseFile({ file: 'pack.txt', bytes: text });
    expect(papers[0]?.kind).toBe('agenda');
    expect(papers[0]?.meeting.date).toBe('2025-11-11');
    expect(papers[0]?.meeting.body.name).toBe('Corporate Parenting Panel');
  });

  it('keeps back the reports in files of their own too', () => {
    for (const front of Object.values(fronts)) {
      const [open, secret] = [reports.slice(0, 8), reports.slice(8)].map((lines) => lines.join('\n').trim());
      const files = { 'agenda.txt': front.join('\n'), 'a.txt': open ?? '', 'b.txt': secret ?? '' };
      expect(misplaced(files)).toEqual([]);
    }
  });
});

describe('a report', () => {
  it.each([
    [
      'of numbered sections',
      [
        'Residential Placements Review',
        '',
        '1. Purpose',
        '',
        '1.1 Openhomes are full.',
        '',
        '2. Background',
        '',
        '2.1 Openbeds.',
      ],
    ],
    [
      'of numbered paragraphs',
      [
        'RESIDENTIAL PLACEMENTS REVIEW',
        '',
        '1. Openhomes are full.',
        '',
        '2. Openbeds are few.',
        '',
        '3. Openstaff are new.',
      ],
    ],
    [
      'with a section on exclusion',
      [
        'RESIDENTIAL PLACEMENTS REVIEW',
        '',
        '1. Purpose',
        '',
        '1.1 Openhomes are full.',
        '',
        '2. Exclusion of the press and public',
        '',
        '2.1 None needed.',
        '',
        '3. Openbeds',
        '',
        '3.1 Few.',
      ],
    ],
  ])('stays one: %s', (_, lines) => {
    const text = [council, '', ...body.slice(0, 1), '11 November 2025', '', ...lines].join('\n');
    expect(misplaced({ 'r.txt': text })).toEqual([]);
    expect(parseFile({ file: 'r.txt', bytes: text }).papers[0]?.kind).toBe('report');
  });
});
