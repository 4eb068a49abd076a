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
