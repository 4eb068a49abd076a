import { describe, expect, it } from 'vitest';
import { namesPrivate } from '../../src/parsing/exempt/within/exempt-name.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

const isPrivate = [
  'Forum_2025-11-20_Item_6_EXEMPT.pdf',
  'Item 6 - Licensed deficits (Part 2).docx',
  'item-6-restricted.txt',
  'Pink paper 6.txt',
  'Confidential - not for publication - deficits.md',
  'Deficits NOT FOR PUBLICATION.pdf',
  '06 Deficits - Confidential.docx',
  'Part-II-item-6.txt',
  'Exempt Appendix B.xlsx',
  'Private Minutes.pdf',
  'ConfidentialReport.docx',
  'Audit_4Dec25_item_6_Part_II.docx',
  'item-12-data-breach-part-b.pdf',
  'Executive 18 November 2025 Part II.pdf',
  'cabinet/Part 2/deficits.txt',
  'cabinet/Exempt papers/deficits.txt',
];
const isPublic = [
  'closed-schools.txt',
  'exempt-accommodation-policy.txt',
  'Restricted byways review.txt',
  'part-2-of-3-budget.txt',
  'Local plan part 2.pdf',
  'item 6 local plan part 2.pdf',
  'Local plan Part II.pdf',
  'private-hire-policy.txt',
  'Confidential counselling line.pdf',
  'private-fostering-2024-25.pdf',
  'exemption-from-charges.docx',
  'Council Tax - Exempt properties.pdf',
  'Item 6 - not exempt.txt',
  'Item 6 with exempt appendix (public version).txt',
  'exempt-items-protocol.txt',
  'open-and-exempt-minutes.pdf',
  'planning-minutes-nothing-exempt.txt',
];

describe('a file whose name says that it is not public', () => {
  it.each(isPrivate)('is told by %s', (file) => {
    expect(namesPrivate(file)).toBe(true);
  });

  it.each(isPublic)('is not told by %s', (file) => {
    expect(namesPrivate(file)).toBe(false);
  });

  const bytes =
    'Schools Forum\n\n20 November 2025\n\nDEFICITS\n\nReport of the Head of Funding\n\n1. One school is in debt.';

  it('is kept back, and says why', () => {
    const { papers, findings } = parseFile({ file: 'Item_6_EXEMPT.txt', bytes });
    expect(papers.map(({ visibility }) => visibility)).toEqual(['exempt']);
    expect(findings.map(({ rule }) => rule)).toContain('exempt-paper');
  });

  it('is shown where an officer says so', () => {
    const { papers } = parseFile({ file: 'Item_6_EXEMPT.txt', bytes, knowledge: { visibility: 'public' } });
    expect(papers.map(({ visibility }) => visibility)).toEqual(['public']);
  });
});
