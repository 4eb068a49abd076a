import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../src/parsing/parse-library.ts';

/** Words beginning with "Hush" must stand in exempt papers alone, words beginning with "Open" in public ones alone. */
function misplaced(files: Readonly<Record<string, string>>, knowledge: object = {}): string[] {
  const papers = parseLibrary(Object.entries(files).map(([file, bytes]) => ({ file, bytes, knowledge }))).flatMap(
    (file) => file.papers,
  );
  const wordsOf = (visibility: string): Set<string> =>
    new Set(
      papers
        .filter((paper) => paper.visibility === visibility)
        .flatMap(({ nodes }) => nodes.map(({ text }) => text))
        .flatMap((text) => text.match(/\b(?:Hush|Open)[a-z]+/g) ?? []),
    );
  const [open, exempt] = [wordsOf('public'), wordsOf('exempt')];
  const all = new Set(Object.values(files).flatMap((text) => text.match(/\b(?:Hush|Open)[a-z]+/g) ?? []));
  return [...all].filter((word) => (word.startsWith('Hush') ? open.has(word) || !exempt.has(word) : !open.has(word)));
}

const minutes = (...paragraphs: string[]): string =>
  [
    'Minutes of a meeting of the Cabinet held at the Town Hall on Tuesday, 4 June 2024.',
    '1. Apologies for absence.',
    'There were none.',
    '2. Library hours.',
    'The Cabinet heard that Openhours had been extended.',
    ...paragraphs,
  ].join('\n\n');

const front = ['Meeting: Cabinet', 'Date/Time: Tuesday, 4 June 2024 at 10.00 am', 'Location: Town Hall'].join('\n');
const report = (title: string, words: string): string =>
  ['CABINET – 4 JUNE 2024', title, 'REPORT OF THE DIRECTOR OF RESOURCES', `1. ${words}`].join('\n\n');
const pack = (agenda: readonly string[], ...reports: string[]): string =>
  [front, 'AGENDA', agenda.join('\n'), ...reports].join('\n\n');

const bound = report('LIBRARY HOURS', 'Openhours will be extended in nine libraries.');
const sale = report('SALE OF ELM HOUSE', 'The best offer came from Hushbuyer at 412,337 pounds.');
const fleet = report('FLEET OF VANS', 'The tender of Hushmotors was the lowest of three.');

describe('minutes after the public were excluded', () => {
  const closing: readonly (readonly [string, string])[] = [
    [
      'the classic resolution',
      minutes(
        '3. Exclusion of the press and public.',
        'RESOLVED:',
        'That under Section 100A(4) of the Local Government Act 1972 the press and public be excluded from the meeting for the following items of business on the grounds that they involve the likely disclosure of exempt information as defined in paragraph 3 of Part 1 of Schedule 12A.',
        '4. Sale of Elm House.',
        'The Cabinet considered the offer of Hushbuyer.',
        'RESOLVED:',
        'That the offer of Hushprice be accepted.',
        '5. Fleet of vans.',
        'The Cabinet considered the tender of Hushmotors.',
        '6. Date of next meeting.',
        'The next meeting would be held on 2 July 2024 at Openhall.',
      ),
    ],
    [
      'private session, without a resolution',
      minutes(
        '3. Private session.',
        'The Cabinet moved into private session.',
        '4. Sale of Elm House.',
        'The offer of Hushbuyer was discussed.',
      ),
    ],
    [
      'a heading alone',
      minutes('PART II – EXEMPT BUSINESS', '3. Sale of Elm House.', 'The offer of Hushbuyer was discussed.'),
    ],
    [
      'a Scottish resolution',
      minutes(
        '3. Exclusion of public',
        'The Committee resolved that, in terms of Section 50A(4) of the Local Government (Scotland) Act 1973, the public be excluded from the meeting for the undernoted item on the grounds that it involved the disclosure of exempt information as defined in paragraph 8 of Part I of Schedule 7A.',
        '4. Sale of Elm House',
        'There was submitted a report on the offer of Hushbuyer.',
      ),
    ],
    [
      'a Northern Irish one',
      minutes(
        '3. In Committee',
        'Proposed by Alderman Boyd, seconded by Councillor Kane, that the Council go into committee with members of the public and press withdrawing.',
        '4. Sale of Elm House',
        'Members considered the offer of Hushbuyer.',
        '5. Out of Committee',
        'Agreed that the Council come out of committee and the public were re-admitted.',
        '6. Town centre',
        'Members welcomed the Opensquare scheme.',
      ),
    ],
    [
      'a parish council’s',
      minutes(
        '3. Confidential matters',
        'It was RESOLVED that in accordance with the Public Bodies (Admission to Meetings) Act 1960 the press and public be excluded because of the confidential nature of the business to be transacted.',
        '4. Staffing',
        'The clerk’s pay was raised to Hushsalary.',
      ),
    ],
    ['pink papers', minutes('3. Pink papers', '4. Sale of Elm House', 'The offer of Hushbuyer was discussed.')],
    [
      'inside an item, with the rest of it in private',
      minutes(
        '3. Sale of Elm House.',
        'The Cabinet considered an Openreport on the house.',
        'RESOLVED that the public be excluded for the remainder of this item.',
        'Members then discussed the offer of Hushbuyer.',
        '4. Work programme.',
        'Members noted the Openprogramme.',
      ),
    ],
    [
      'named items alone',
      minutes(
        '3. Exclusion of the public.',
        'RESOLVED: That the public be excluded for agenda items 5 and 7, which contain exempt information under paragraph 3 of Schedule 12A.',
        '4. School places.',
        'Openplaces were 400 short.',
        '5. Sale of Elm House.',
        'The offer of Hushbuyer was discussed.',
        '6. Youth work.',
        'Openclubs were to reopen.',
        '7. Fleet of vans.',
        'The tender of Hushmotors was the lowest.',
      ),
    ],
    [
      'named titles alone, and the private talk of each after it',
      minutes(
        '3. Exclusion of the public.',
        'RESOLVED: That the public be excluded for the items below:',
        '- Sale of Elm House',
        '- Fleet of vans',
        '4. School places.',
        'Openplaces were 400 short.',
        '5. Sale of Elm House.',
        'The offer of Hushbuyer was discussed.',
        '6. Fleet of vans.',
        'The tender of Hushmotors was the lowest.',
      ),
    ],
    [
      'until the meeting resumed in public',
      minutes(
        '3. Exclusion of the public.',
        'RESOLVED: That the public be excluded.',
        '4. Sale of Elm House.',
        'The offer of Hushbuyer was discussed.',
        'The meeting returned to public session at 11.40 am.',
        '5. School places.',
        'Openplaces were 400 short.',
      ),
    ],
    [
      'what follows the resolution in its own item',
      minutes(
        '3. Exclusion of the press and public.',
        'RESOLVED: That the press and public be excluded from the remainder of the meeting.',
        'Sale of Elm House',
        'The offer of Hushbuyer was discussed.',
      ),
    ],
  ];
  it.each(closing)('keeps back: %s', (_, text) => {
    expect(misplaced({ 'minutes.txt': text })).toEqual([]);
  });

  const open: readonly (readonly [string, string])[] = [
    [
      'no business was taken in private',
      minutes(
        '3. Exclusion of the press and public.',
        'There was no business to be taken in private.',
        '4. School places.',
        'Openplaces were 400 short.',
      ),
    ],
    [
      'the standing item, first of all',
      minutes(
        '3. Possible exclusion of the public.',
        'To determine whether any items are likely to be considered in private. There were none.',
        '4. School places.',
        'Openplaces were 400 short.',
      ),
    ],
    [
      'the motion was lost',
      minutes(
        '3. School places.',
        'A motion that the press and public be excluded was lost. Openplaces were 400 short.',
        '4. Youth work.',
        'Openclubs were to reopen.',
      ),
    ],
    [
      'a school’s exclusions',
      minutes(
        '3. Exclusions from school.',
        'Permanent exclusions of pupils from public schools rose to Openrate.',
        '4. Youth work.',
        'Openclubs were to reopen.',
      ),
    ],
    [
      'the exempt appendices alone',
      minutes(
        '3. School places.',
        'Members were reminded that the public would have to be excluded if they wished to discuss the exempt appendix. Openplaces were 400 short.',
        '4. Youth work.',
        'Openclubs were to reopen.',
      ),
    ],
  ];
  it.each(open)('keeps nothing back: %s', (_, text) => {
    expect(misplaced({ 'minutes.txt': text })).toEqual([]);
  });
});

describe('an agenda that excludes the public', () => {
  it.each([
    [
      'by title',
      [
        '1. Apologies',
        '2. Library hours',
        '3. Exclusion of the press and public',
        '4. Sale of Elm House',
        '5. Fleet of vans',
      ],
    ],
    [
      'by the resolution to be passed',
      [
        '1. Apologies',
        '2. Library hours',
        '3. Exclusion of the public',
        '   To consider passing the following resolution: That under Section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting for the following items.',
        '4. Sale of Elm House',
        '5. Fleet of vans',
      ],
    ],
    [
      'by a part of its own',
      ['1. Apologies', '2. Library hours', '', 'PART B', '', '3. Sale of Elm House', '4. Fleet of vans'],
    ],
    [
      'as private session',
      ['1. Apologies', '2. Library hours', '3. Private session', '4. Sale of Elm House', '5. Fleet of vans'],
    ],
    [
      'right after the formalities',
      [
        '1. Apologies',
        '2. Declarations of interest',
        '3. Library hours',
        '4. Items containing exempt information',
        '5. Sale of Elm House',
        '6. Fleet of vans',
      ],
    ],
    [
      'for items it names',
      [
        '1. Apologies',
        '2. Exclusion of the public',
        '   That the public be excluded during consideration of items 4 and 5, which contain exempt information.',
        '3. Library hours',
        '4. Sale of Elm House',
        '5. Fleet of vans',
      ],
    ],
  ])('keeps the reports after it back: %s', (_, agenda) => {
    expect(misplaced({ 'pack.txt': pack(agenda, bound, sale, fleet) })).toEqual([]);
    expect(misplaced({ 'agenda.txt': pack(agenda), 'b.txt': bound, 's.txt': sale, 'v.txt': fleet })).toEqual([]);
  });

  it.each([
    [
      'a standing item among the formalities',
      [
        '1. Apologies',
        '2. Exclusion of the public',
        '3. Declarations of interest',
        '4. Library hours',
        '5. Sale of Elm House',
      ],
    ],
    [
      'a question whether any item is to be private',
      [
        '1. Apologies',
        '2. Items to be considered in private',
        '   To determine whether any items on the agenda are likely to be considered in private.',
        '3. Library hours',
        '4. Sale of Elm House',
      ],
    ],
    [
      'a form that ends in none',
      [
        '1. Appeals against refusal of inspection of documents',
        '2. Exempt information – possible exclusion of the press and public',
        '   If so, to formally pass the following resolution: RESOLVED – That the press and public be excluded from the meeting during consideration of the following parts of the agenda: No exempt items on this agenda.',
        '3. Library hours',
        '4. Sale of Elm House',
      ],
    ],
    [
      'a notice of the intention to meet in private, and what was made of it',
      [
        '1. Apologies',
        '2. Notice of intention to meet in private',
        '   Mr Amari had written to ask why the sale should be talked about in private. The Leader replied.',
        '3. Library hours',
        '4. Sale of Elm House',
      ],
    ],
    [
      'representations on private business',
      [
        '1. Apologies',
        '2. Notice of business to be held in private and representations received',
        '   Two representations had been received. The Leader answered them.',
        '3. Library hours',
        '4. Sale of Elm House',
      ],
    ],
    ['none at its end', ['1. Apologies', '2. Library hours', '3. Sale of Elm House', '4. Exempt items', '   None']],
  ])('keeps nothing back: %s', (_, agenda) => {
    const shown = report('SALE OF ELM HOUSE', 'The Openbuyer offered 412,337 pounds.');
    expect(misplaced({ 'pack.txt': pack(agenda, bound, shown) })).toEqual([]);
    expect(misplaced({ 'agenda.txt': pack(agenda), 'b.txt': bound, 's.txt': shown })).toEqual([]);
  });

  it('keeps back a report after it that no entry names', () => {
    const agenda = ['1. Apologies', '2. Library hours', '3. Exclusion of the public', '4. Sale of Elm House'];
    const odd = report('RESTRUCTURE OF THE TEAM', 'The post of Hushperson will end.');
    expect(misplaced({ 'pack.txt': pack(agenda, bound, sale, odd) })).toEqual([]);
  });

  it('tells two reports of one title apart by their order', () => {
    const agenda = ['1. Apologies', '2. Sale of Elm House', '3. Exclusion of the public', '4. Sale of Elm House'];
    const first = report('SALE OF ELM HOUSE', 'Openhouse is empty.');
    expect(misplaced({ 'pack.txt': pack(agenda, first, sale) })).toEqual([]);
  });

  it('keeps back pages whose top names a private item, though they have no head of their own', () => {
    const agenda = ['1. Apologies', '2. Library hours', '3. Exclusion of the public', '4. Sale of Elm House'];
    const loose = '17 Agenda Item 4\n\nThe best offer came from Hushbuyer at 412,337 pounds.';
    expect(misplaced({ 'pack.txt': pack(agenda, bound, loose) })).toEqual([]);
  });
});

const folder = new URL('../fixtures/exclusion/', import.meta.url);

describe('papers of other kinds', () => {
  it.each(readdirSync(folder))('are parted as they say: %s', (file) => {
    expect(misplaced({ [file]: readFileSync(new URL(file, folder), 'utf8') })).toEqual([]);
  });
});

describe('what an officer can say of it', () => {
  const text = minutes('3. Exclusion of the public.', '4. School places.', 'Openplaces were 400 short.');

  it('names what was kept back, and how to show it', () => {
    const [parsed] = parseLibrary([{ file: 'minutes.txt', bytes: text }]);
    const said = parsed?.findings.find(({ rule }) => rule === 'kept-after-exclusion');
    expect(said?.message).toContain('publicItems');
    expect(said?.message).toContain('item 4');
    expect(said?.place?.lines[0]).toBe(11);
  });

  it('shows an item that the notes call public', () => {
    expect(misplaced({ 'minutes.txt': text }, { publicItems: ['4'] })).toEqual([]);
    expect(misplaced({ 'minutes.txt': text }, { publicItems: ['School places'] })).toEqual([]);
    expect(misplaced({ 'minutes.txt': text }, { visibility: 'public' })).toEqual([]);
  });

  it('keeps an item back that the notes call exempt', () => {
    const all = minutes(
      '3. School places.',
      'Hushplaces were 400 short.',
      '4. Youth work.',
      'Openclubs were to reopen.',
    );
    expect(misplaced({ 'minutes.txt': all }, { exemptItems: ['3'] })).toEqual([]);
  });

  it('shows a report of its own file that the notes call public', () => {
    const agenda = pack(['1. Apologies', '2. Library hours', '3. Exclusion of the public', '4. Sale of Elm House']);
    const shown = report('SALE OF ELM HOUSE', 'The Openbuyer offered 412,337 pounds.');
    const parsed = parseLibrary([
      { file: 'agenda.txt', bytes: agenda },
      { file: 'sale.txt', bytes: shown, knowledge: { visibility: 'public' } },
    ]);
    expect(parsed.flatMap(({ papers }) => papers.map(({ visibility }) => visibility))).toEqual(['public', 'public']);
  });
});

describe('a report that asks for the public to be sent out', () => {
  const asking = (words: string): string =>
    ['CABINET – 4 JUNE 2024', 'LIBRARY HOURS', 'REPORT OF THE DIRECTOR OF RESOURCES', words].join('\n\n');

  it('is private where it is asked for the report itself', () => {
    const text = asking(
      '1. It is recommended that the public be excluded from the meeting during consideration of this report, which contains the price of Hushbuyer.',
    );
    expect(misplaced({ 'a.txt': text })).toEqual([]);
  });

  it('is public where it is asked for an appendix, or if members wish to speak of one', () => {
    const text = asking(
      '1. If members wish to discuss Appendix B the public will have to be excluded from the meeting for this item.\n\n2. Openhours will be extended.',
    );
    expect(misplaced({ 'a.txt': text })).toEqual([]);
  });

  it('is private from the resolution on, where minutes were taken for a report', () => {
    const text = asking(
      'The Cabinet heard of Openhours.\n\nRESOLVED: That the public be excluded from the meeting.\n\nThe offer of Hushbuyer was discussed.',
    );
    expect(misplaced({ 'a.txt': text })).toEqual([]);
  });
});

describe('minutes kept in a file beside the agenda', () => {
  it('lose the items that the agenda lists as private', () => {
    const agenda = pack(['1. Apologies', '2. Library hours', '3. Exclusion of the public', '4. Sale of Elm House']);
    const said = minutes('3. Sale of Elm House.', 'The offer of Hushbuyer was discussed.');
    expect(misplaced({ 'agenda.txt': agenda, 'minutes.txt': said })).toEqual([]);
  });

  it('close the reports of what they took in private', () => {
    const said = minutes(
      '3. Exclusion of the public.',
      'RESOLVED: That the public be excluded.',
      '4. Sale of Elm House.',
      'The offer of Hushbuyer was discussed.',
    );
    expect(misplaced({ 'minutes.txt': said, 'report.txt': sale })).toEqual([]);
  });
});
