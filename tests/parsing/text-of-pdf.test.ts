import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const read = (text: string) => parseFile({ file: 'minutes.md', bytes: text }).papers;
const meetingOf = (text: string) =>
  read(text).map(({ meeting: { body, date, time, venue } }) => [body.name, date, time, venue]);
const items = (text: string): string[] => [
  ...new Set(
    read(text)
      .flatMap(({ nodes }) => nodes)
      .filter(({ kind }) => kind === 'heading')
      .map(({ item }) => `${item.label} ${item.title}`),
  ),
];
const decided = (text: string): string[] =>
  read(text)
    .flatMap(({ nodes }) => nodes)
    .filter(({ kind }) => kind === 'resolution')
    .map(({ decision, item, text: words }) => `${decision} | ${item.label} | ${words}`);

describe('minutes that a PDF gave as one line', () => {
  const front =
    'Moss Parish Council Minutes of a Meeting of Moss Parish Council held at 7.00pm on Monday 3 March 2014 at the Reading Room, Mill Lane';
  const labels = {
    'letters, number and year': ['Pc/41/13-14 ', 'Pc/42/13-14 ', 'Pc/43/13-14 '],
    'numerals with a stop': ['1. ', '2. ', '3. '],
  };

  it.each(Object.entries(labels))('are read item by item: %s', (_, [one = '', two = '', three = '']) => {
    const first = `${one}Apologies for Absence Apologies were received from Cllr Reed and Cllr Vale.`;
    const second = `${two}Play Area The Clerk said that the swings had come and that the old ones had been taken away at last by the makers, who had paid for the van, the men and the day, as they had said that they would when the swings were ordered in May. The Council RESOLVED to pay £4,250.`;
    const third = `${three}Allotment Rents The Chairman said that no rents were owed by anyone at all, which had not been so for years.`;
    const text = [`${front}.`, first, second, third].join(' ');
    expect(meetingOf(text)).toEqual([['Moss Parish Council', '2014-03-03', '7.00pm', 'Reading Room, Mill Lane']]);
    expect(items(text).map((name) => name.replace(/^\S+ /, ''))).toEqual([
      'Apologies for Absence',
      'Play Area',
      'Allotment Rents',
    ]);
    expect(decided(text)).toEqual([`resolved | ${two.replace(/[. ]+$/, '')} | The Council RESOLVED to pay £4,250.`]);
  });

  it('leave a long paragraph alone in which nothing counts on', () => {
    const text = `${'The wood was cut in 1. Mill Lane and 7. Hill Road by the men of the parish. '.repeat(12)}`;
    expect(read(text).flatMap(({ nodes }) => nodes)).toHaveLength(1);
  });
});

describe('a line below the date that says when it began', () => {
  it.each(['Meeting commenced at 8.05 am', 'The meeting started at 8.05 am.', 'Commenced 8.05 am'])('%s', (words) => {
    const text = [
      'Agenda and minutes',
      '',
      'Pond Panel',
      '',
      'Wednesday 14 March 2012',
      words,
      '',
      '1.',
      '',
      'Pond',
      '',
      'Minutes:',
      '',
      'None.',
    ];
    expect(meetingOf(text.join('\n'))[0]?.slice(1, 3)).toEqual(['2012-03-14', '8.05 am']);
  });
});

describe('minutes set as a table without outer bars', () => {
  it('are read as numbered items, their cells over several lines', () => {
    const rows = [
      '1. | Election of Chairman:',
      'Cllr Reed was elected. |',
      '2. | Gifts:',
      'None were told of. |',
      '3. | Bench:',
      'It was resolved that £90 be spent on paint. |',
    ];
    const front =
      'Minutes of the Ninety-first Annual Meeting of the Moss Parish Council held in The Reading Room on Wednesday 20thMay 2020, 7pm';
    const text = [front, 'Present: Cllr Reed', ...rows].join('\n');
    expect(meetingOf(text)[0]?.slice(0, 3)).toEqual(['Moss Parish Council', '2020-05-20', '7pm']);
    expect(items(text)).toEqual(['1 Election of Chairman', '2 Gifts', '3 Bench']);
    expect(decided(text)).toEqual(['resolved | 3 | It was resolved that £90 be spent on paint.']);
  });
});

describe('minutes with an empty line after every line', () => {
  const lines = [
    '**MINUTES OF PROCEEDINGS AT MEETING OF MOSS CITY AND**',
    '**COUNTY**',
    '**COUNCIL**',
    '**HELD**',
    '**IN**',
    '**THE**',
    '**TOWN HALL, ON MONDAY, 6TH MAY, 2019, AT 3.00PM.**',
    '**MEMBERS PRESENT:**',
    'Councillors Reed, Vale, Birch (J), Birch (M), Finch, Oak,',
    'Moor and Hill.',
    '1.',
    'Pond',
    'Circulated, report of the Director of Parks on the pond, which set out what it had',
    'cost to clean and what it would cost to keep clean for the ten years that the',
    'lease had still to run.',
    'And Resolved:',
    '*“That the report be adopted.”*',
    '2.',
    'Sale of Land',
    'On the proposal of Councillor Vale, seconded by Councillor Reed, it was agreed to',
    'adjourn consideration of this item to the June Meeting.',
  ];

  it('are read as if no line had been broken', () => {
    const text = lines.join('\n\n');
    expect(meetingOf(text)).toEqual([['Moss City and County Council', '2019-05-06', '3.00PM', 'Town Hall']]);
    expect(items(text)).toEqual(['1 Pond', '2 Sale of Land']);
    expect(decided(text).map((words) => words.slice(0, 40))).toEqual([
      'resolved | 1 | “That the report be adopt',
      'deferred | 2 | On the proposal of Counci',
    ]);
    expect(
      read(text)
        .flatMap(({ people }) => people)
        .map(({ name }) => name),
    ).toContain('Councillor Hill');
  });
});

describe('a saved page whose items stand on lines of their own', () => {
  it('parts items between rows of nothing but bars', () => {
    const cells = [
      '| No. | Item |',
      '|---|---|',
      '|',
      'Apologies Minutes: Apologies were sent by Councillors Reed and Vale.',
      '|',
      '|',
      '|',
      'Pond Additional documents: Minutes: The Director spoke.',
      'Resolved – That the pond be cleaned.',
      '|',
    ];
    const text = ['Venue: Town Hall', ...cells].join('\n');
    expect(decided(text)).toEqual(['resolved | null | That the pond be cleaned.']);
    expect(
      read(text)
        .flatMap(({ people }) => people)
        .map(({ name }) => name),
    ).toEqual(['Councillor Reed', 'Councillor Vale']);
  });

  it('parts items that share a cell, and points that run on', () => {
    const one = 'Welcome and Introductions Minutes: The Chair welcomed all.';
    const two = 'Recording of Any Observers To record any observers present. Minutes: There were none. |';
    const three =
      'Pond To hear of the pond. Minutes: The Director spoke. · A member asked why. · A member thanked her. RESOLVED that the pond be cleaned. |';
    const text = ['Venue: Town Hall', 'No. | Item |', one, two, three].join('\n');
    expect(items(text)).toEqual(['null Welcome and Introductions', 'null Recording of Any Observers', 'null Pond']);
    expect(decided(text)).toEqual(['resolved | null | that the pond be cleaned.']);
    const points = read(text)
      .flatMap(({ nodes }) => nodes)
      .filter(({ kind }) => kind === 'list-item');
    expect(points.map((point) => point.text)).toEqual(['A member asked why.', 'A member thanked her.']);
  });
});
