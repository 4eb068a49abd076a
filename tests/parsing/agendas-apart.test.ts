import { describe, expect, it } from 'vitest';
import { agendas, type Entry, misplacedApart, plainFront, service, withoutNumbers } from './set-out-agendas.ts';

const opening: readonly Entry[] = [
  ['1', 'Apologies for absence'],
  ['2', 'Declarations of interest'],
  ['3', 'Parking charges'],
  ['4', 'Bin rounds'],
];
const closing: readonly Entry[] = [
  ['5', 'Sale of Quay House'],
  ['6', 'Purchase of vans'],
];
const resolution =
  'To resolve that under Section 100A(4) of the Local Government Act 1972 the public be excluded for the following items of business on the grounds that they involve the likely disclosure of exempt information.';

const told: readonly (readonly [string, string, string])[] = [
  ['4', 'Bin rounds', 'Openbins are emptied weekly.'],
  ['5', 'Sale of Quay House', 'Hushquay will be sold for 4 million pounds.'],
  ['6', 'Purchase of vans', 'The tender of Hushvans is lowest.'],
];
const dressed = (made: (number: string, title: string, words: string) => readonly string[]): Record<string, string> =>
  Object.fromEntries(told.map(([number, title, words]) => [`${title}.txt`, made(number, title, words).join('\n\n')]));
const reports: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'headed by body and date': dressed((_, title, words) => [
    'Cabinet',
    '14 April 2026',
    title,
    'Report of the Director of Place',
    `1. ${words}`,
  ]),
  'of fields': dressed((_, title, words) => [
    `Report to: Cabinet\nDate: 14 April 2026\nTitle: ${title}\nReport of: Director of Place`,
    `1. ${words}`,
  ]),
  'without a date': dressed((_, title, words) => ['Cabinet', title, 'Report of the Director of Place', `1. ${words}`]),
  'without a body': dressed((_, title, words) => [
    title,
    'Report of the Director of Place',
    '14 April 2026',
    `1. ${words}`,
  ]),
};
const plain = reports['headed by body and date'] ?? {};
const shown = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.replaceAll('Hush', 'Open')]));

const numberedAgendas = Object.entries({ ...agendas, ...service });
const everyAgenda = [...numberedAgendas, ...Object.entries(withoutNumbers)];

describe('reports in files of their own, behind an agenda that sends the public out', () => {
  it.each(everyAgenda)('are kept back by its titles: %s', async (_, made) => {
    const alone = made([...opening, ['', 'Exclusion of the press and public'], ...closing]);
    const resolved = made([...opening, ['', 'Exclusion of the public', resolution], ...closing]);
    for (const files of Object.values(reports))
      expect(await misplacedApart({ 'agenda.txt': alone, ...files })).toEqual([]);
    expect(await misplacedApart({ 'agenda.txt': resolved, ...plain })).toEqual([]);
  });

  it.each(everyAgenda)('are shown where it only asks, or says that nothing is private: %s', async (_, made) => {
    const [apologies, interests, ...rest] = opening;
    if (!apologies || !interests) throw new Error('no opening');
    const asks: Entry = [
      '',
      'Exclusion of the press and public',
      'To consider whether any items should be taken in private.',
    ];
    const none: Entry = ['', 'Exempt items', 'There are none.'];
    for (const entries of [
      [apologies, asks, interests, ...rest, ...closing],
      [...opening, ...closing, none],
    ])
      expect(await misplacedApart({ 'agenda.txt': made(entries), ...shown(plain) })).toEqual([]);
  });

  it.each(Object.entries(agendas))('are kept back where it names their numbers: %s', async (_, made) => {
    for (const note of [
      'Items 5 and 6 are exempt from publication under paragraph 3 of Part 1 of Schedule 12A.',
      'Please note that items 5 and 6 contain exempt information and the public are likely to be excluded.',
      'Reports 5–6 are not for publication.',
      'The public will be excluded from the meeting during consideration of items 5-6.',
      'Agenda items 5 to 6 will be considered in private.',
    ])
      expect(await misplacedApart({ 'agenda.txt': made([...opening, ...closing], note), ...plain })).toEqual([]);
  });

  it.each(numberedAgendas)('are kept back where their titles there are marked: %s', async (_, made) => {
    const marked = closing.map(([number, title]): Entry => [number, `${title} (Closed)`]);
    expect(await misplacedApart({ 'agenda.txt': made([...opening, ...marked]), ...plain })).toEqual([]);
  });
});

describe('an agenda in parts of its own kind', () => {
  const front = ['Aldermoor Borough Council', 'Cabinet', 'Tuesday 14 April 2026', '', 'AGENDA', ''];
  it.each([
    [
      'lettered',
      ['A1. Apologies', 'A2. Bin rounds', '', 'B. EXEMPT ITEMS', '', 'B1. Sale of Quay House', 'B2. Purchase of vans'],
    ],
    [
      'roman',
      ['PART I – PUBLIC', '1. Bin rounds', 'PART II – PRIVATE', '2. Sale of Quay House', '3. Purchase of vans'],
    ],
    [
      'Scottish',
      [
        '1. Bin rounds',
        '',
        'Items likely to be considered in private in terms of Schedule 7A',
        '',
        '2. Sale of Quay House',
        '3. Purchase of vans',
      ],
    ],
    [
      'Northern Irish',
      [
        '1. Bin rounds',
        '',
        'CONFIDENTIAL BUSINESS – Restricted under Part 1 of Schedule 6 of the Local Government Act (Northern Ireland) 2014',
        '',
        '2. Sale of Quay House',
        '3. Purchase of vans',
      ],
    ],
    [
      'of columns',
      [
        'Item\tSubject\tPage',
        '1\tBin rounds\t3',
        '\tEXEMPT BUSINESS\t',
        '2\tSale of Quay House\t7',
        '3\tPurchase of vans\t9',
      ],
    ],
  ])('keeps back what stands in the private one: %s', async (_, lines) => {
    expect(await misplacedApart({ 'agenda.txt': [...front, ...lines].join('\n'), ...plain })).toEqual([]);
  });

  it('keeps back a Welsh report, which is read as a page', async () => {
    const day = ['Pwyllgor Amgylchedd', '8 Hydref 2026'];
    const agenda = [...day, '', 'RHAGLEN', '', '1. Biniau', '2. Gwahardd y wasg a’r cyhoedd', '3. Gwerthu’r depo'];
    const own = (title: string, words: string): string =>
      [...day, title, 'Adroddiad y Cyfarwyddwr', `1. ${words}`].join('\n\n');
    const files = { 'b.txt': own('Biniau', 'Openbin.'), 'd.txt': own('Gwerthu’r depo', 'Hushdepo.') };
    expect(await misplacedApart({ 'a.txt': agenda.join('\n'), ...files })).toEqual([]);
  });
});

describe('a report whose title the agenda puts otherwise', () => {
  const agenda = [...plainFront, '1. Apologies', '2. Bin rounds', 'PART B', '3. Sale of Quay House'].join('\n\n');
  const titled = (title: string, word: string, above = ''): string =>
    [above, 'Cabinet', '14 April 2026', title, 'Report of the Director of Place', `1. It will go to ${word}.`].join(
      '\n\n',
    );

  it.each(['Sale of Quay House, Harbour Road', 'Quay House – sale', 'Quay House: Sale'])(
    'is kept back by most of its words: %s',
    async (title) => {
      expect(await misplacedApart({ 'a.txt': agenda, 'r.txt': titled(title, 'Hushbuyer') })).toEqual([]);
    },
  );

  it('is kept back by the number above it, or in its file’s name', async () => {
    const other = titled('Outcome of the marketing exercise', 'Hushbuyer', 'Agenda Item 3');
    expect(await misplacedApart({ 'a.txt': agenda, 'r.txt': other })).toEqual([]);
    expect(await misplacedApart({ 'a.txt': agenda, 'Item 03 - Marketing.txt': 'It will go to Hushbuyer.' })).toEqual(
      [],
    );
  });

  it('is shown where it is another matter, another day’s or another committee’s', async () => {
    const other = titled('Sale of Quay House', 'Openbuyer');
    for (const report of [other.replace('14 April', '12 May'), other.replace('Cabinet', 'Planning Committee')])
      expect(await misplacedApart({ 'a.txt': agenda, 'r.txt': report })).toEqual([]);
    const own = titled('Sale of Quay House', 'Hushbuyer');
    const another = titled('Sale of allotments', 'Openbuyer');
    expect(await misplacedApart({ 'a.txt': agenda, 'q.txt': own, 'r.txt': another })).toEqual([]);
  });

  it('is kept back where nothing public on the agenda is it, and a private item has no paper', async () => {
    const unlike = titled('Disposal of a warehouse', 'Hushbuyer');
    expect(await misplacedApart({ 'a.txt': agenda, 'r.txt': unlike })).toEqual([]);
  });

  it('is not kept back by a number alone where it may be of several meetings', async () => {
    const may = agenda.replace('14 April', '12 May').replace('Sale of Quay House', 'Purchase of vans');
    const undated = ['Agenda Item 3', 'Cabinet', 'Tree works', 'Report of the Director of Place', '1. Opentrees.'].join(
      '\n\n',
    );
    expect(await misplacedApart({ 'a.txt': agenda, 'b.txt': may, 'r.txt': undated })).toEqual([]);
  });

  it('is told from the public report of its title by its number; without one it is kept back', async () => {
    const both = [...plainFront, '1. Apologies', '2. Sale of Quay House', 'PART B', '3. Sale of Quay House'].join(
      '\n\n',
    );
    const first = titled('Sale of Quay House', 'Opencrowd', 'Agenda Item 2');
    const second = titled('Sale of Quay House', 'Hushbuyer', 'Agenda Item 3');
    expect(await misplacedApart({ 'a.txt': both, '1.txt': first, '2.txt': second })).toEqual([]);
    expect(await misplacedApart({ 'a.txt': both, 'r.txt': titled('Sale of Quay House', 'Hushbuyer') })).toEqual([]);
  });
});
