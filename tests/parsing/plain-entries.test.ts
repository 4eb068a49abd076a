import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const agenda = [
  'TARNFORD COUNCIL',
  'HARBOUR SCRUTINY PANEL',
  'AGENDA',
  'Date: Tuesday 21 January 2025',
  'PART I – ITEMS OPEN TO THE PRESS AND PUBLIC',
  '1 Apologies for absence',
  '2 Declarations of interest Members are asked to declare any interest in a matter on the agenda and to state its nature.',
  '3 Minutes of the meeting held on 19 November 2024 (Page 3)',
  '4 Moorings: annual report 2023/24 Report of the Harbour Master (circulated separately)',
  '5 Exclusion of the press and public',
].join('\n');

describe('an agenda whose numbers have no stop', () => {
  it('has an entry at each of them, whatever is said of the one above', () => {
    const nodes = parseFile({ file: 'agenda.txt', bytes: agenda }).papers.flatMap((paper) => paper.nodes);
    const entries = nodes.filter(({ kind }) => kind === 'agenda-entry');
    expect(entries.map(({ label, text }) => `${label} ${text.split(' ').slice(0, 2).join(' ')}`)).toEqual([
      '1 Apologies for',
      '2 Declarations of',
      '3 Minutes of',
      '4 Moorings: annual',
      '5 Exclusion of',
    ]);
  });

  it('goes on where some of its entries came as rows', () => {
    const mixed = agenda.replace(/^([34]) (.*)$/gm, '| $1 | $2 |');
    const nodes = parseFile({ file: 'agenda.txt', bytes: mixed }).papers.flatMap((paper) => paper.nodes);
    expect(nodes.filter(({ kind }) => kind === 'agenda-entry').map(({ label }) => label)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });
});

const entriesOf = (text: string): string[] =>
  parseFile({ file: 'agenda.txt', bytes: text })
    .papers.flatMap((paper) => paper.nodes)
    .filter(({ kind }) => kind === 'agenda-entry')
    .map(({ item }) => `${item.label} ${item.title}`);

const top = 'TARNFORD COUNCIL\n\nHARBOUR SCRUTINY PANEL\n\n21 January 2025\n\nAGENDA\n\n';

describe('an agenda with items that are taken together', () => {
  it.each([
    ['a stop', '1. Apologies\n2. Minutes\n3. Reports on money\n3a. Harbour dues\n3b. Dredging\n4. Urgent business'],
    ['no stop', '1 Apologies\n2 Minutes\n3 Reports on money\n3a Harbour dues\n3b Dredging\n4 Urgent business'],
    [
      'columns of spaces',
      '1   Apologies\n2   Minutes               3 - 4\n3   Reports on money\n3a Harbour dues           5 - 8\n3b Dredging               9 - 12\n4   Urgent business',
    ],
    [
      'lines of their own where there was room',
      '1\n\nApologies\n\n2\n\nMinutes\n\n3\n\nReports on money\n\n3a Harbour dues\n\n(Pages 5 - 8)\n\n3b Dredging\n\n4\n\nUrgent business',
    ],
    [
      'cells of a row',
      '| 1 | Apologies | |\n| 2 | Minutes | 3 - 4 |\n| 3 | Reports on money | |\n| 3a | Harbour dues | 5 - 8 |\n| 3b | Dredging | 9 - 12 |\n| 4 | Urgent business | |',
    ],
  ])('has an entry at each letter too, numbered with %s', (_, list) => {
    expect(entriesOf(`${top}${list}\n`)).toEqual([
      '1 Apologies',
      '2 Minutes',
      '3 Reports on money',
      '3a Harbour dues',
      '3b Dredging',
      '4 Urgent business',
    ]);
  });

  it('begins where a tab alone parts a title from its pages', () => {
    const list = '1 Apologies\n2 Minutes\tTo follow\n3 Harbour dues\t5 - 8\n4 Dredging\t9\n5 Urgent business';
    expect(entriesOf(`${top}${list}\n`)).toEqual([
      '1 Apologies',
      '2 Minutes',
      '3 Harbour dues',
      '4 Dredging',
      '5 Urgent business',
    ]);
  });
});
