import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../src/parsing/parse-library.ts';
import { misplaced } from './misplaced.ts';

const head = 'Mere Borough Council\n\nFinance Committee\n27 June 2023\n\n';
const open =
  'Item 4 - Public toilets\n\n1. The Openstreet toilets were closed by a flood.\n2. They will open in July.\n\n';
const resolve =
  'Item 5 - Exclusion of the public\n\nTo resolve that the public be excluded for the items in Part II under paragraph 4 of Part 1 of Schedule 12A.\n\n';
const shut = [
  'Item 6 - Pay talks\n\n1. The union has balloted.\n2. The union Hushunion would settle at six and a half per cent.\n\n',
  'Item 7 - Lease\n\n1. The tenant Hushtenant has offered to go for nothing.\n\n',
];

describe('the private part of a pack in one file', () => {
  it.each([
    'PART II - ITEMS CONSIDERED IN THE ABSENCE OF THE PRESS AND PUBLIC (PINK PAPERS)',
    'Part 2 – Private',
    'PART B: CONFIDENTIAL ITEMS',
    'PINK PAPERS',
    'Exempt business',
  ])('keeps back every item below %s', (mark) => {
    const pack = `${head}PART I - ITEMS OPEN TO THE PRESS AND PUBLIC\n\n${open}${resolve}${mark}\n\n${shut.join('')}`;
    expect(misplaced({ 'pack.txt': pack })).toEqual([]);
  });
});

const bins = `${head}Report 13\n\nLITTER BINS\n\n1. The gulls of Openbeach have learned to lift the lids.\n`;
const sites = `${head}Report 14\n\nGARAGE SITES PROGRAMME\n\n1. The site at Hushclose would fetch two million pounds.\n`;

describe('an agenda whose entries count their items in words', () => {
  it.each(['Item 9', 'Item 14'])('keeps back the report of that title, which counts as %s', (own) => {
    const agenda = `${head}AGENDA\n\n1. Apologies\n2. Litter bins\n3. Item 3: Garage sites programme (exempt, paragraph 3)\n`;
    const report = `${head}${own}: Garage sites programme\n\n1. The site at Hushclose would fetch two million pounds.\n`;
    expect(misplaced({ 'agenda.txt': agenda, 'sites.txt': report })).toEqual([]);
  });
});

describe('a report that a list in another file has in private', () => {
  it.each([
    [
      'a notice of a private meeting',
      `MERE BOROUGH COUNCIL\n\nNOTICE OF INTENTION TO HOLD PART OF A MEETING IN PRIVATE\n\nMeeting: Finance Committee, 27 June 2023, 6 pm\n\n1. Notice is given that the Committee will consider the following report in private:\n   Report 14 - Garage Sites Programme\n\n2. Reason: the whole of the report is exempt under paragraph 3 of Part 1 of Schedule 12A.\n\n3. Report 13 (Litter Bins) will be taken in public as usual.\n`,
    ],
    [
      'a note of what is taken when',
      `${head}Order of business\n\nTaken in public:\n\n- Litter Bins\n\nTo be taken in private:\n\n- Garage Sites Programme\n`,
    ],
  ])('is kept back for %s', (_, list) => {
    expect(misplaced({ 'list.txt': list, 'report-13.txt': bins, 'report-14.txt': sites })).toEqual([]);
  });

  it('is kept back for an agenda saved as a page, by the part it stands in', () => {
    const agenda =
      '# Mere Borough Council\n\n## Agenda: Finance Committee, 27 June 2023\n\n### Part 1 - Public\n\n13. Litter Bins - report attached\n\n### Part 2 - Private\n\n14. Garage Sites Programme - report attached\n';
    expect(misplaced({ 'agenda.md': agenda, 'report-13.txt': bins, 'report-14.txt': sites })).toEqual([]);
  });

  it.each([
    'Taken in private at earlier meetings:',
    'To be taken in private on 12 September 2023:',
    'Considered in private at the last meeting:',
    'To be considered in private at the July meeting:',
  ])('is not kept back for what another meeting has so: %s', (lead) => {
    const list = `${head}Order of business\n\nTo be taken in private:\n\n- Garage Sites Programme\n\n${lead}\n\n- Litter Bins\n`;
    expect(misplaced({ 'list.txt': list, 'report-13.txt': bins, 'report-14.txt': sites })).toEqual([]);
  });

  it.each([
    'The following report will be considered in public:\n   Report 13 - Litter Bins',
    'It was thought that the following would be taken in private. It will now be taken in public:\n   Report 13 - Litter Bins',
  ])('is not kept back where a notice says that it will be public: %s', (words) => {
    const notice = `MERE BOROUGH COUNCIL\n\nNOTICE\n\nMeeting: Finance Committee, 27 June 2023, 6 pm\n\n1. The Committee will consider the following report in private:\n   Report 14 - Garage Sites Programme\n\n2. ${words}\n`;
    expect(misplaced({ 'list.txt': notice, 'report-13.txt': bins, 'report-14.txt': sites })).toEqual([]);
  });

  it('is not kept back where its number stands in the public part, whose title the private part has too', () => {
    const agenda =
      '# Mere Borough Council\n\n## Agenda: Finance Committee, 27 June 2023\n\n### Part 1 - Public\n\n3. Litter Bins - report attached\n4. Boat Store - report attached\n\n### Part 2 - Private\n\n5. Boat Store - exempt report to follow\n';
    const store = (number: number, words: string): string => `${head}Report ${number}\n\nBOAT STORE\n\n1. ${words}\n`;
    expect(misplaced({ 'agenda.md': agenda, 'r4.txt': store(4, 'The Openstore leaks.') })).toEqual([]);
    expect(misplaced({ 'agenda.md': agenda, 'r5.txt': store(5, 'The Hushstore would fetch ten thousand.') })).toEqual(
      [],
    );
  });
});

describe('a table of business whose last column gives the paragraphs of the law', () => {
  it.each(['Exempt para (Sch 12A Part 1)', 'Exemption reason', 'Reasons for exemption'])(
    'closes the report of a row: %s',
    (column) => {
      const table = `| No. | Item | Report no. | ${column} |\n|---|---|---|---|\n| 1 | Apologies | - | - |\n| 3 | Litter Bins | FA/1 | None: public |\n| 4 | Garage Sites Programme | FA/2 | 3: private, not for publication |\n`;
      const agenda = `# Finance Committee\n\n**Mere Borough Council** - 27 June 2023, 6.00 pm, Committee Room 2\n\n${table}`;
      const paper = (number: string, title: string, words: string): string =>
        `# Report ${number} to Finance Committee, 27 June 2023\n\n## ${title}\n\n1. ${words}\n`;
      expect(
        misplaced({
          'agenda.md': agenda,
          'FA-1.md': paper('FA/1', 'Litter Bins', 'The gulls of Openbeach lift the lids.'),
          'FA-2.md': paper('FA/2', 'Garage Sites Programme', 'The site at Hushclose would fetch two million.'),
        }),
      ).toEqual([]);
    },
  );
});

describe('an agenda that says who may stay for which items', () => {
  it('has in private what it sends the public out for, and not what they may attend', () => {
    const agenda = `${head}AGENDA\n\n1. Apologies\n2. Litter Bins\n3. Resolution to exclude press and public\n4. Garage Sites Programme\n\nThe public may attend for items 1 to 3. The public will be asked to leave before item 4.\n`;
    const second = bins.replace('Report 13', 'Item 2');
    const fourth = sites.replace('Report 14', 'Item 4');
    expect(misplaced({ 'agenda.txt': agenda, 'item-2.txt': second, 'item-4.txt': fourth })).toEqual([]);
  });
});

describe('minutes in one line an item, title and words together', () => {
  it('show no words of a private item beside those that let the public in', () => {
    const minutes =
      'NETHER PARISH COUNCIL\nMinutes of the meeting held on Thursday 10 April 2031 in the Reading Room\n\nPresent: Cllr Pott (Chairman), Cllrs Gage and Smy.\n\n31/46 Allotments - The Clerk reported that plots at Openfield were vacant.\n31/47 Exclusion of press and public - It was RESOLVED that, owing to the confidential nature of the business, the public be asked to leave.\n\nCONFIDENTIAL\n31/48 Contractor - The Chairman said that Hushman had been seen selling diesel.\n31/49 Pay - Agreed to move the Clerk to point Hushpoint with three hundred pounds of arrears.\n\nThe meeting was RE-OPENED TO THE PUBLIC at 8.40pm.\n\n31/50 Bench - The bench will be set beside Openlych gate.\n';
    expect(misplaced({ 'm.txt': minutes })).toEqual([]);
    const shown = parseLibrary([{ file: 'm.txt', bytes: minutes }])
      .flatMap(({ papers }) => papers)
      .filter(({ visibility }) => visibility === 'public')
      .flatMap(({ nodes }) => nodes.map(({ item }) => item.title));
    expect(shown.join(' ')).not.toContain('Hush');
  });
});
