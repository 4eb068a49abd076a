import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { misplaced } from './misplaced.ts';

const head = 'LOMONDSIDE INTEGRATION JOINT BOARD\nMeeting of 27 March 2024\n\n';

describe('forms one below the other in one file', () => {
  it.each([
    [
      'whose fields run together',
      `${head}Agenda item: 5\nStatus: PUBLIC\nTitle: Care\n1. Openfell to thirty-three. 2. The unit is new.\n___\nAgenda item: 11\nStatus: PRIVATE – to be considered in private, Schedule 7A paragraphs 6\nand 8. Not to be disclosed. Title: Home care\nPurpose: for decision\n1. The Hushgrade is poor. 2. The officer wishes Hushwish it.\n`,
    ],
    [
      'on one line each',
      `${head}Agenda item: 5 Status: PUBLIC Title: Care\nOpenfell to thirty-three at the count.\n\nAgenda item: 11 Status: PRIVATE - to be considered in private. Title: Home care\nThe Hushgrade is poor for the largest firm.\n`,
    ],
    [
      'of reports by number',
      `${head}Report number: 12\nClassification: Restricted. Members only. Report title: Station\nAuthor: Chief Officer\n1. The station Hushstation shuts.\n\nReport number: 13\nClassification: Unrestricted. Report title: Alarms\nAuthor: Chief Officer\n1. Crews fitted Openalarms in June.\n`,
    ],
    [
      'the private one between two that are public',
      `${head}Agenda item: 6\nReport status: Public\nSubject: Berths\n1. Berths Openberths were let.\n\nAgenda item: 7\nReport status: Exempt. Not for publication under paragraph 1. Subject: Harbour\n1. He will Hushleave in May.\n\nAgenda item: 8\nReport status: Public\nSubject: Dredging\n1. The channel Opendredge will be cut.\n`,
    ],
  ])('%s: what is private is kept back and nothing else', (_, text) => {
    expect(misplaced({ 'papers.md': text })).toEqual([]);
    expect(misplaced({ 'papers.txt': text })).toEqual([]);
  });

  it('list no business, though a meeting is named above them', () => {
    const text =
      'Meeting of 27 March 2024\n\nAgenda item: 5\nStatus: PUBLIC\nTitle: Care\nPurpose: for discussion\n1. Openfell to thirty-three.\n\nAgenda item: 11\nStatus: PRIVATE – paragraph 6\nTitle: Home care\nPurpose: for decision\n1. The Hushgrade is poor.\n';
    expect(misplaced({ 'papers.txt': text })).toEqual([]);
  });

  it('are papers of the meeting named above them, each by its own item', () => {
    const text = `${head}Agenda item: 5\nStatus: PUBLIC\nTitle: Care\n1. Fell to thirty-three.\n\nAgenda item: 11\nStatus: PRIVATE – paragraph 6\nTitle: Home care\n1. The grade is poor.\n`;
    const { papers } = parseFile({ file: 'papers.txt', bytes: text });
    expect(new Set(papers.map(({ meeting }) => meeting.date))).toEqual(new Set(['2024-03-27']));
    expect(new Set(papers.map(({ nodes }) => nodes.at(-1)?.item.label))).toEqual(new Set(['5', '11']));
  });

  it('of a log of actions are one paper', () => {
    const text = `${head}Item: 5\nStatus: Open\nTitle: Care\nThe officer will write.\n\nItem: 11\nStatus: Closed\nTitle: Home care\nThe officer wrote.\n`;
    expect(parseFile({ file: 'log.txt', bytes: text }).papers).toHaveLength(1);
  });
});
