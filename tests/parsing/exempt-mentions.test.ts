import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const head = 'Mere Borough Council\nFinance Committee\n5 March 2024\n\n';
const open = `${head}Item 2: Tree wardens\n\n1. The Openwardens of the town planted forty limes.\n`;
const lease = `${head}Boatyard lease\n\n1. The tenant Hushlease has offered to go for nothing.\n`;
const item = `${head}Item 8\nStadium naming rights\n\n1. The brewer Hushbrewer would pay ninety thousand.\n`;

const tellers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a decision taken on "the private report"': {
    'decisions.txt':
      'MERE BOROUGH COUNCIL\nFINANCE COMMITTEE\nDECISION SHEET - 5 March 2024\n\nThe following were decided.\n\n5. Boatyard lease\nDECISION: That the recommendations in the private report be agreed. (Press and public were not present for this item.)\n',
    'report.txt': lease,
    'other.txt': open,
  },
  'a supplement that names an item by its number': {
    'supplement.txt': `${head}SUPPLEMENTARY PAPERS\n\nPlease note that item 8 (Stadium naming rights) should have been shown as a confidential item.\n`,
    'item-8.txt': item,
    'other.txt': open,
  },
  'a certificate that names a report and no appendix': {
    'certificate.txt':
      'Mere Borough Council\nCERTIFICATE UNDER SECTION 100B\n\nReport: Boatyard lease\nCommittee: Finance Committee, 5 March 2024\n\nI certify that the above report is likely to be considered while the public are excluded.\n\nProper Officer\n',
    'report.txt': lease,
    'other.txt': open,
  },
  'an agenda whose head was read as the council': {
    'agenda.md':
      '# Finance Committee \u2013 5 March 2024\n\nMere Borough Council\n\n1. **Apologies**\n2. **Tree wardens**\n   Report attached.\n3. **Boatyard lease**\n   *Members only. Report to follow under separate cover.*\n',
    'report.txt': lease,
    'other.txt': open,
  },
};

describe('a report of which another file says that it was taken in private', () => {
  it.each(Object.entries(tellers))('is kept back for %s', (_, files) => {
    expect(misplaced(files)).toEqual([]);
  });

  it('stays where a private paper of its own answers to the words', () => {
    const files = {
      ...tellers['a decision taken on "the private report"'],
      'report.txt': `${head}Boatyard lease\n\n1. The Openquay is silting up.\n`,
      'private.txt': `NOT FOR PUBLICATION\n\n${lease}`,
    };
    expect(misplaced(files)).toEqual([]);
  });
});

describe('words about another meeting than the one of the paper', () => {
  const grass = { 'item-8.txt': `${head}Item 8: Grass cutting\n\n1. The verges of Openlane are cut in May.\n` };
  const minutes = (title: string, ...words: readonly string[]): string =>
    `Mere Borough Council\nMinutes of the Finance Committee held on 5 March 2024\n\nPresent: Cllr A. Holt (Chair)\n\n1. ${title}\n${words.join('\n')}\n`;

  it.each([
    'The Committee noted that the private item 8 of its February meeting was now complete.',
    'The confidential report at item 8 of the last meeting had been acted upon.',
    'The confidential report (item 8) taken at the meeting on 6 February 2024 had been acted upon.',
    'The private report, item 8 of the meeting held on 6 February, was noted.',
  ])('say nothing of what has the number in this one: %s', (words) => {
    expect(misplaced({ 'minutes.txt': minutes('Matters arising', words), ...grass })).toEqual([]);
  });

  it('say nothing of it in the title of an item', () => {
    const agenda = `${head}AGENDA\n\n1. Apologies\n2. Minutes of 6 February 2024 and of private item 8\n8. Grass cutting\n`;
    expect(misplaced({ 'agenda.txt': agenda, ...grass })).toEqual([]);
  });

  it('say nothing of what they stand under', () => {
    const words = 'Cllr Holt recalled that members met in private session last year on the contracts.';
    expect(misplaced({ 'minutes.txt': minutes('Grass cutting', words), ...grass })).toEqual([]);
  });

  it.each([
    'The Committee took the private report at item 8 at the meeting on 5 March 2024.',
    'The private report at item 8, deferred from the last meeting, was agreed.',
    "The private report at item 8 on last year's losses was agreed.",
    'The private report at item 8 was dated 20 February 2024.',
  ])('are not what tells of this one, and keep its report back: %s', (words) => {
    const files = { 'minutes.txt': minutes('Depot', words), 'item-8.txt': item, 'other.txt': open };
    expect(misplaced(files)).toEqual([]);
  });
});
