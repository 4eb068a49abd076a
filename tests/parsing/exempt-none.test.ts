import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const minutes = (...items: readonly string[]): string =>
  [
    'ASHDOWN BOROUGH COUNCIL\nMINUTES of the meeting of the Council held on Wednesday 23 July 2031',
    'Present: Councillors Gray (Chair), Hope and Iles',
    ...items,
  ].join('\n\n');

const papers: Readonly<Record<string, string>> = {
  'a part without any item, in minutes': minutes(
    '18  ANNOUNCEMENTS\n    The Openfirst cadets were thanked.',
    '19  PART 2 - EXEMPT ITEMS\n    There were no exempt items and the press and public were not asked to withdraw.',
    '20  URGENT BUSINESS\n    An Opensecond election had been called.',
  ),
  'numbers with a letter, on a page':
    "ASHDOWN BOROUGH COUNCIL\nCOUNCIL MEETING held in the Moot Hall on Wednesday 23 July 2031\n\nThe Mayor presided.\n\nC18  MAYOR'S ANNOUNCEMENTS\n     The Openfirst cadets were thanked.\nC19  PART 2 - EXEMPT ITEMS\n     There were no exempt items and the press and public were not asked to withdraw.\nC20  URGENT BUSINESS\n     An Opensecond election had been called.",
  'headings of a page':
    '# Rural Board\n\nAshdown Borough Council, 4 May 2031\n\n## Part I – open items\n\n1. The Openfirst bus is full.\n\n## Part II – exempt items\n\n*None on this occasion.*\n\n## Dates\n\nThe Opensecond meeting is in June.',
  'an exception': minutes(
    '19  PART 2 - EXEMPT ITEMS\n    There were no exempt items other than the sale of the depot.',
    '20  DEPOT\n    The depot would fetch Hushfirst.',
  ),
  'words below the answer':
    'Ashdown Borough Council\nNotes of the Rural Board\n\nBins\nThe Openfirst bins are emptied weekly by the new crew.\n\nCONFIDENTIAL ITEMS\nNone of this may be repeated. Mr Brown left Hushfirst in May.',
};

describe('a part that holds nothing private', () => {
  it.each(Object.entries(papers))('%s', (_, text) => {
    expect(misplaced({ [text.startsWith('# ') ? 'paper.md' : 'paper.txt']: text })).toEqual([]);
  });
});

const report = (title: string, ...words: readonly string[]): string =>
  ['Ashdown City Council\nFinance Committee, 4 June 2031', title, 'Report of the Treasurer', ...words].join('\n\n');
const closed = 'NOT FOR PUBLICATION - paragraph 3 of Schedule 12A';
const agenda = (...titles: readonly string[]): string =>
  `Ashdown City Council\nFinance Committee\n4 June 2031\n\nAGENDA\n${['Apologies', ...titles].map((title, at) => `${at + 1}. ${title}`).join('\n')}`;

const libraries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  years: {
    'a.txt': report('Budget for the depot 2031/32', '1. The Openfirst budget is balanced.'),
    'b.txt': report('Budget for the depot 2032/33', closed, '1. The Hushfirst budget is in debt.'),
  },
  'references, under the same meeting': {
    'a.txt':
      'ASHDOWN FIRE AUTHORITY\nReport FRA/31/18    Protective marking: OFFICIAL (open)\nMeeting of the Authority, 12 February 2031\n\nRESPONSE STANDARDS\n\n1. The first pump came in Openfirst minutes.',
    'b.txt':
      'ASHDOWN FIRE AUTHORITY\nReport FRA/31/19    Protective marking: OFFICIAL-SENSITIVE\nMeeting of the Authority, 12 February 2031\n\nEXEMPT REPORT - Schedule 12A, Part 1, paragraph 4 - NOT FOR PUBLICATION\n\nCREWING\n\n1. The fallback is Hushfirst.',
  },
  'quarters that an agenda lists': {
    'agenda.txt': agenda('Contract monitoring quarter 1', 'Contract monitoring quarter 2 (exempt, paragraph 3)'),
    'a.txt': report('Contract monitoring quarter 1', '1. The Openfirst quarter was good.'),
    'b.txt': report('Contract monitoring quarter 2', '1. The Hushfirst quarter was bad.'),
  },
  'a year written otherwise is the same': {
    'agenda.txt': agenda('Bins', 'Depot budget 2031/32 (exempt, paragraph 3)'),
    'b.txt': report('Depot budget 2031-2032', '1. The Hushfirst budget is in debt.'),
  },
};

describe('reports whose titles differ in a number are told apart', () => {
  it.each(Object.entries(libraries))('%s', (_, files) => {
    expect(misplaced(files)).toEqual([]);
  });
});
