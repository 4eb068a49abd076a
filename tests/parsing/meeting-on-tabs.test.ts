import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/adapters/files/readers/read-html.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

const front = ['Committee: Audit Panel', 'Date: 3 Jun 2025 - 18:30', 'Venue: The Old Library, Market Street'];
const rows = [
  ['Minutes of 4 March 2025', 'Resolved: That the minutes be approved.', 'Open'],
  ['Risk register', 'Members asked about flooding. Resolved: That risk 7 be raised from 12 to 16.', 'Open'],
  ['Fraud cases', 'A manager was under caution over claims of £2,310.', 'Exempt - Members only'],
];
const names = ['Item', 'Title', 'Decision / minute', 'Publication'];

const html = (): string => `<html><body><h1>Meeting Details</h1>
<table>${front.map((field) => `<tr><td>${field.replace(': ', ':</td><td>')}</td></tr>`).join('')}</table>
<ul class="rtsUL"><li>Documents</li><li>Attendance</li><li>Visitors</li></ul>
<h2>Agenda items</h2><table><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr>
${rows.map((row, at) => `<tr><td>${at + 1}</td>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>
<h2>Attendance</h2><p>Attended - Committee Members</p>
<table><tr><th>Name</th><th>Reason for Sending Substitute</th><th>Substituted By</th></tr>
<tr><td>Cllr Ada Finch (Chair)</td><td></td><td></td></tr><tr><td>Cllr Tom Birch</td><td></td><td></td></tr></table>
<p>Apologies - Committee Members</p>
<table><tr><th>Name</th><th>Reason for Sending Apology</th></tr><tr><td>Cllr Nell Rook</td><td>Illness</td></tr></table>
<h2>Visitors</h2><p>None recorded.</p></body></html>`;
const tabbed = (): string =>
  [...front, '', 'Agenda items', '', names.join('\t'), ...rows.map((row, at) => [at + 1, ...row].join('\t'))].join(
    '\n',
  );

const said = ({ papers }: ReturnType<typeof parseFile>): string[] =>
  papers
    .flatMap(({ nodes, visibility }) => nodes.map((node) => ({ ...node, visibility })))
    .filter(({ kind }) => kind === 'resolution' || kind === 'paragraph')
    .map(({ kind, item, text, visibility }) => `${visibility} ${item.label} ${kind} ${text}`);

describe('a meeting whose items stand in a table with what each came to', () => {
  it.each([
    ['saved as a page', () => parseFile({ file: 'm.html', bytes: html(), read: readHtml(html()) })],
    ['copied as text', () => parseFile({ file: 'm.txt', bytes: tabbed() })],
  ])('is read as minutes, %s', (_, read) => {
    const file = read();
    expect(said(file)).toEqual(
      expect.arrayContaining([
        'public 1 resolution That the minutes be approved.',
        'public 2 paragraph Members asked about flooding.',
        'public 2 resolution That risk 7 be raised from 12 to 16.',
        'exempt 3 paragraph Publication: Exempt - Members only',
        'exempt 3 paragraph A manager was under caution over claims of £2,310.',
      ]),
    );
    expect(file.papers[0]?.meeting).toMatchObject({ date: '2025-06-03', time: '18:30' });
    expect(file.papers[0]?.nodes.some(({ text }) => text.startsWith('Item\tTitle'))).toBe(true);
  });

  it('lists who attended on the tab below', () => {
    const { papers } = parseFile({ file: 'm.html', bytes: html(), read: readHtml(html()) });
    const people = papers.flatMap(({ people: listed }) => listed.map(({ name, capacity }) => `${name} ${capacity}`));
    expect(people).toEqual(['Cllr Ada Finch present', 'Cllr Tom Birch present', 'Cllr Nell Rook apologies']);
  });
});

describe('a meeting page copied from a browser', () => {
  it.each([
    [
      'with the links of its documents below',
      ['    Attendance details', '    Agenda frontsheet PDF 139 KB', '', 'Venue: Elm Hall'],
    ],
    ['with the place below', ['Attendance details', '', 'Venue: Elm Hall. View directions']],
  ])('takes the link to who attended for no list of people, %s', (_, links) => {
    const text = [
      'Agenda and minutes',
      '',
      'Health Board - Wednesday, 26th November, 2025 9.30 am',
      '',
      ...links,
      '',
      'Contact: Rowan Teal  Tel. 01632 960422',
      '',
      'Items',
      'No.\tItem',
      '',
      '14.\t',
      '',
      'Apologies',
      '',
      'Minutes:',
      '',
      'Apologies were received from Dr Femi Adu.',
    ];
    const [paper] = parseFile({ file: 'copied.txt', bytes: text.join('\n') }).papers;
    expect(paper?.meeting).toMatchObject({ venue: 'Elm Hall', date: '2025-11-26' });
    expect(paper?.nodes.filter(({ kind }) => kind === 'attendance')).toEqual([]);
  });
});
