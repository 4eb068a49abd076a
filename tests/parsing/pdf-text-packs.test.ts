import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const read = (text: string) => parseFile({ file: 'pack.txt', bytes: text }).papers;
const titles = (text: string) => read(text).map(({ kind, meeting }) => `${kind} ${meeting.date}`);
const nodes = (text: string) => read(text).flatMap((paper) => paper.nodes);

describe('a pack as pdftotext lays it out, with an empty line after each', () => {
  const head = 'Harbour and Quays Committee             9 March 2027';
  const pages = [
    [
      'BRINEFORD BOROUGH COUNCIL\n\nHARBOUR AND QUAYS COMMITTEE\n\n   Tuesday, 9 March 2027 at 6.30 pm in the Custom House',
      '1.       To receive apologies',
      '2.       To approve the minutes of 12 January 2027             A1',
      '3.       Dredging of the Inner Basin: Yearly Report        B1',
      'The side door is locked after seven, and members who come late should ring the bell that',
      'hangs beside the lamp.',
    ],
    [
      `${head}\n\nMINUTES`,
      'of a meeting of the Harbour and Quays Committee held at the Custom House on Tuesday, 12',
      'January 2027 at 6.30 pm',
      'Present: Councillors Ida Marl (Chair) and Tom Fenn',
      '7.       APOLOGIES',
      'Councillor Roe was unable to attend.',
      '8.       LAMPS ON THE NORTH QUAY',
      'The lamps had been out since the storm, and the harbour master said that the new ones would',
      'not come before the summer.',
      'RESOLVED to note the position.',
      '                                             A1',
    ],
    [
      `${head}\n\nDredging of the Inner Basin: Yearly Report\nBy: Ada Quill, Harbour Master`,
      'Summary\n1.1 The basin was dredged over nine weeks in the autumn, and 4,100 tonnes of silt were taken',
      'out of it.',
      '1.2 The depth at the pontoon is now three metres at the lowest tide of the year.',
      '                                             B1',
    ],
    [
      `${head.replace('             ', '     ')}\n\n1.3 The next dredging is due in four years, for which a sum has been set aside each year since`,
      'the last one.',
      '1.4 The Committee is asked to note the report.',
      '                                             B2',
    ],
    [`${head}\n\n1.5 The survey is kept at the Custom House.`, '                                             B3'],
  ];
  const text = pages.map((page) => page.join('\n\n')).join('\n\f');

  it('is parted into its papers', () => {
    expect(titles(text)).toEqual(['agenda 2027-03-09', 'minutes 2027-01-12', 'report 2027-03-09']);
  });

  it('has whole paragraphs, and no head or foot of a page among them', () => {
    const words = nodes(text).map((node) => node.text);
    expect(words).toContain(
      'The basin was dredged over nine weeks in the autumn, and 4,100 tonnes of silt were taken out of it.',
    );
    expect(words).toContain(
      'The next dredging is due in four years, for which a sum has been set aside each year since the last one.',
    );
    expect(words.filter((one) => /^[AB]\d$|Committee\s+9 March/.test(one))).toEqual([]);
  });
});

describe('labels of parts as pdftotext leaves them', () => {
  const labelled = (text: string) =>
    nodes(text).flatMap(({ label, text: words }) => (label ? [`${label} ${words}`] : []));

  it('number the words below them', () => {
    const text = [
      'Yearly Report on the Quays',
      'Lamps\n1.1\n\nThe lamps had been out since the storm.\n\n1.2\n\nThey would be back by the summer.',
      'Silt\n2.1\n\nThe basin was dredged in the autumn.',
    ].join('\n\n');
    expect(labelled(text)).toEqual([
      '1.1 The lamps had been out since the storm.',
      '1.2 They would be back by the summer.',
      '2.1 The basin was dredged in the autumn.',
    ]);
  });

  it('part the points of a sentence, a figure at the head of one included', () => {
    const text = [
      'Yearly Report on Silt',
      '',
      '1. The basin was dredged.',
      '',
      '2. We found that:',
      '2.1 the depth differs from two metres at the steps to five metres at the',
      'outer gate;',
      '2.2 140 tonnes of it were sand, at a mean price of',
      '2.5 pounds a tonne; and',
      '2.3 nobody looks at it.',
    ].join('\n');
    expect(labelled(text).slice(-3)).toEqual([
      '2.1 the depth differs from two metres at the steps to five metres at the outer gate;',
      '2.2 140 tonnes of it were sand, at a mean price of 2.5 pounds a tonne; and',
      '2.3 nobody looks at it.',
    ]);
  });
});

describe('a table of which pdftotext left one cell after another', () => {
  const rowsIn = (text: string) => nodes(text).flatMap(({ row }) => (row ? [[...row.cells]] : []));
  const apart = (...cells: string[]) => cells.join('\n\n');
  const above = 'Yearly Report on the Quays\n\nThe sums for each quay are these.\n\n';

  it.each<[string, string, string[][]]>([
    [
      'with words and figures, and a label below',
      `${apart('Quay', '2026/27', 'Vote', 'North', '£1,200', 'Unanimous', 'West', '£40', '2 for,\n3 against', '3.2')}\n\nThe sums were agreed at once by those who were there on the day.`,
      [
        ['North', '£1,200', 'Unanimous'],
        ['West', '£40', '2 for, 3 against'],
      ],
    ],
    [
      'right below its caption, with names over two lines',
      `Table 1: Boats by quay\n${apart('Quay', 'May\n2026', 'June\n2026', 'North', '14', '12', 'West, with\nthe steps', '3', 'n/a')}`,
      [
        ['North', '14', '12'],
        ['West, with the steps', '3', 'n/a'],
      ],
    ],
    ['with numbers that only count on', apart('Business', 'Number', 'Lamps', '1', 'Silt', '2', 'Boats', '3'), []],
    ['with a cell left empty', apart('Quay', 'May', 'June', 'North', '14', '12', 'West', '3', 'East', '4', '5'), []],
    [
      'column after column, which is the same table turned',
      apart('Quay', 'North', 'West', 'May', '14', '3', 'June', '12', '5'),
      [
        ['May', '14', '3'],
        ['June', '12', '5'],
      ],
    ],
  ])('%s', (_, table, expected) => {
    expect(rowsIn(above + table)).toEqual(expected);
  });
});

describe('a pack whose list has no heading', () => {
  const front = 'Young Voices Panel\n\nWhen: 25/11/2026, 4.30pm\n\nWhere: Quay House\n\nWhat we will talk about';
  const list = ['1. Who came', '2. Bikes and buses (look at page 2)', '3. The skate park (look at page 3)'].join(
    '\n\n',
  );

  it('is an agenda where pages open with what it lists', () => {
    const pages = [
      `${front}\n\n${list}`,
      '2. Bikes and buses\n\nWritten by Ada Quill, Travel Manager\n\n2.1 Half of us come by bus.',
      '3. The skate park\n\nWritten by Tom Fenn, Parks Officer\n\n3.1 The ramp was mended in May.',
    ];
    const papers = read(pages.join('\n\f'));
    expect(papers.map(({ kind, nodes: own }) => [kind, own[0]?.item.label])).toEqual([
      ['agenda', null],
      ['report', '2'],
      ['report', '3'],
    ]);
    expect(papers[0]?.meeting).toMatchObject({ date: '2026-11-25', time: '4.30pm', venue: 'Quay House' });
  });

  it('is none where numbered paragraphs stand at the top of pages', () => {
    const pages = ['1. Bikes', '2. Buses', '3. Trams'].map((title) => `${title} are few.\n\n${title} are old.`);
    expect(read(`Ways to School\n\n${pages.join('\n\f')}`).map(({ kind }) => kind)).toEqual(['page']);
  });
});

describe('two columns side by side', () => {
  const beside = (rows: readonly [string, string][]) =>
    rows.map(([left, right]) => `${left.padEnd(46)}${right}`.trimEnd()).join('\n');
  const above = 'Yearly Report on the Quays\n\n';

  it('of running words are read one after the other', () => {
    const text = beside([
      ['The lamps on the north quay had been out', 'The basin was dredged over nine weeks in'],
      ['since the storm, and the harbour master', 'the autumn, and more silt was taken out'],
      ['said that the new ones would not come', 'of it than in any year since the gate'],
      ['before the summer.', 'was hung.'],
      ['', 'The depth at the pontoon is now three'],
      ['The old ones were given to the museum,', 'metres at the lowest tide, which is enough'],
      ['which has hung them in the hall where', 'for the pilot boat but not for the lugger'],
      ['the schools come.', 'that the trust keeps.'],
    ]);
    expect(
      nodes(above + text)
        .slice(-4)
        .map((node) => node.text),
    ).toEqual([
      'The lamps on the north quay had been out since the storm, and the harbour master said that the new ones would not come before the summer.',
      'The old ones were given to the museum, which has hung them in the hall where the schools come.',
      'The basin was dredged over nine weeks in the autumn, and more silt was taken out of it than in any year since the gate was hung.',
      'The depth at the pontoon is now three metres at the lowest tide, which is enough for the pilot boat but not for the lugger that the trust keeps.',
    ]);
  });

  it('of those who were there keep their headings', () => {
    const list = beside([
      ['Present', 'Also attending'],
      ['', ''],
      ['Councillor Ida Marl (Chair)', 'Ada Quill (Harbour Master)'],
      ['', ''],
      ['Councillor Tom Fenn', 'Ms Joan Reed (Fenn LLP)'],
    ]);
    const opening = 'Minutes of the Harbour Committee held on 12 January 2027 at the Custom House\n\n';
    const below = '\n\n1.  Lamps\n\nThe lamps were out.\n\n2.  Silt\n\nThe basin was dredged.';
    expect(
      read(opening + list + below).flatMap(({ people }) => people.map(({ name, capacity }) => `${capacity} ${name}`)),
    ).toEqual([
      'present Councillor Ida Marl',
      'present Councillor Tom Fenn',
      'in-attendance Ada Quill',
      'in-attendance Ms Joan Reed',
    ]);
  });

  it('that are cells of a table stay beside each other', () => {
    const text = beside(
      ['Lamps', 'Silt', 'Boats', 'Bells'].flatMap((name): [string, string][] => [
        [`${name} were asked for by the panel of the`, `${name} will be had in the spring, when the`],
        ['quays in the autumn of last year, and at', 'money has come from the trust, unless the'],
        ['the meeting in May.', 'price goes up.'],
      ]),
    );
    const words = nodes(above + text).map((node) => node.text);
    expect(words.some((one) => one.includes('the panel of the quays in the autumn') && one.includes('Silt were'))).toBe(
      false,
    );
  });
});

describe('points whose bullets were drawn and not written', () => {
  const points = (text: string) =>
    nodes(text).flatMap(({ kind, text: words }) => (kind === 'list-item' ? [words] : []));

  it('are points all the same', () => {
    const text = [
      'Yearly Report on the Quays',
      '1. The plan set out three aims:',
      '       to mend the lamps by\n       March;',
      '       40 tonnes of silt less; and',
      '       to open the gate.',
      '2. The aims were met.',
    ].join('\n\n');
    expect(points(text)).toEqual(['to mend the lamps by March;', '40 tonnes of silt less; and', 'to open the gate.']);
  });

  it('are none where one sentence goes on below a quotation', () => {
    expect(points('Yearly Report\n\nThe chair said this:\n\nthe lamps are out.\n\nThe gate is shut.')).toEqual([]);
  });
});
