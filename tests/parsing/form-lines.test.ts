import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

type Head = (item: string, access: string, title: string) => readonly string[];

const day = '18 July 2023';
const fields = (title: string) => [
  '',
  `Report title: ${title}`,
  'Ward(s) or groups affected: All',
  'From: Director of Places',
];
const ways: Readonly<Record<string, Head>> = {
  'one line': (item, access, title) => [
    `Item No. ${item}. Classification: ${access} Date: ${day} Meeting Name: Cabinet`,
    ...fields(title),
  ],
  'four lines': (item, access, title) => [
    `Item No. ${item}.`,
    `Classification: ${access}`,
    `Date: ${day}`,
    'Meeting Name: Cabinet',
    ...fields(title).slice(1),
  ],
  'values below their names': (item, access, title) => [
    'Item No.     Classification:    Date:              Meeting Name:',
    `${item}.          ${access.padEnd(18)} ${day}       Cabinet`,
    ...fields(title),
  ],
  'each value alone': (item, access, title) => [
    ...['Item No.', `${item}.`, '', 'Classification:', access, '', 'Date:', day, '', 'Meeting Name:', 'Cabinet'],
    ...fields(title),
  ],
  'no colons': (item, access, title) => [
    `Agenda Item No. ${item}      Classification ${access}      Date ${day}     Meeting Cabinet`,
    ...fields(title),
  ],
  capitals: (item, access, title) => [
    `AGENDA ITEM NO. ${item}\tCLASSIFICATION: ${access.toUpperCase()}\tDATE: ${day}\tMEETING NAME: Cabinet`,
    ...fields(title),
  ],
  bold: (item, access, title) => [
    `**Item No.** ${item}.  **Classification:** ${access}  **Date:** ${day}  **Meeting Name:** Cabinet`,
    ...fields(title),
  ],
  'a table': (item, access, title) => [
    `| Item No. ${item}. | Classification: ${access} | Date: ${day} | Meeting Name: Cabinet |`,
    '|---|---|---|---|',
    `| Report title: | ${title} | | |`,
    '| From: | Director of Places | | |',
  ],
  'a table with names above': (item, access, title) => [
    '| Item No. | Classification | Date | Meeting Name |',
    '|---|---|---|---|',
    `| ${item} | ${access} | ${day} | Cabinet |`,
    ...fields(title),
  ],
  'another order': (item, access, title) => [
    `Meeting: Cabinet   Date: ${day}   Classification: ${access === 'Open' ? 'Part 1' : 'Part 2'}   Item No: ${item}`,
    ...fields(title),
  ],
};

describe("a form at a report's head", () => {
  it.each(Object.entries(ways))('parts a file and says which report is public: %s', (_, head) => {
    const bytes = [
      ...head('15', 'Open', 'School streets'),
      ...['', 'BACKGROUND', '', '1. Traffic has fallen by half outside the schools.', ''],
      ...head('22', 'Closed', 'Bermond Yard'),
      ...['', 'BACKGROUND', '', '1. The owner of the car wash wants five million pounds.'],
    ].join('\n');
    const { papers } = parseFile({ file: 'pack.md', bytes });
    expect(
      papers.map(({ kind, visibility, meeting, nodes }) => [
        kind,
        visibility,
        meeting.id,
        nodes[0]?.item.label,
        nodes[0]?.item.title,
      ]),
    ).toEqual([
      ['report', 'public', 'cabinet/2023-07-18', '15', 'School streets'],
      ['report', 'exempt', 'cabinet/2023-07-18', '22', 'Bermond Yard'],
    ]);
  });

  it('is no list of reports, nor a sentence', () => {
    const bytes = [
      ...['| Item No. | Classification | Date | Meeting |', '|---|---|---|---|'],
      ...['| 1 | Schools and roads | 18 July 2023 | Cabinet |', '| 2 | Parks | 18 July 2023 | Cabinet |', ''],
      'Classification of roads: Open roads are dated on the map and Closed roads are not.',
    ].join('\n');
    const { papers } = parseFile({ file: 'list.md', bytes });
    const words = papers.flatMap(({ nodes }) => nodes.map(({ text }) => text)).join('\n');
    expect(words).toContain('Parks');
    expect(words).not.toContain('Classification: Schools');
    expect(papers.every(({ visibility }) => visibility === 'public')).toBe(true);
  });
});
