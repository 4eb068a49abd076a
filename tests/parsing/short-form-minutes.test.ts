import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const minutes = (...paragraphs: readonly string[]): string =>
  [
    'Minutes of a meeting of the Cabinet held at the Civic Offices on Tuesday, 14 April 2026.',
    '1. Bin rounds.',
    'The Cabinet heard that Openbins were emptied weekly.',
    '2. Exclusion of the public.',
    'RESOLVED: That under Section 100A(4) of the Local Government Act 1972 the public be excluded for the following items.',
    ...paragraphs,
  ].join('\n\n');
const agreed = ['RESOLVED:', 'That the recommendations of the Openreport be agreed.'];

describe('the published minute of an item taken in private', () => {
  it.each([
    '(The full minute of this item is exempt and is recorded separately.)',
    'The exempt minute of this item is set out in a confidential appendix to these minutes.',
    'A full minute of this item is recorded in the exempt minute book.',
    'This is the public minute of an item considered in private.',
    'The following is a summary of the decision taken in private session, for publication.',
    'Note: the full minute is exempt from publication.',
  ])('is public where it says that it is the short form: %s', (line) => {
    const own = minutes('3. Sale of Quay House.', line, ...agreed, '4. Fleet.', 'Hushvans were bought.');
    expect(misplaced({ 'm.txt': own })).toEqual([]);
    const titled = minutes('3. Sale of Quay House (exempt).', line, ...agreed);
    expect(misplaced({ 'm.txt': titled })).toEqual([]);
  });

  it('is public too where the agenda has the item in private', () => {
    const agenda = [
      'Meeting: Cabinet\nDate/Time: Tuesday, 14 April 2026 at 2.00 pm',
      'AGENDA',
      '1. Bin rounds',
      'PART B',
      '2. Sale of Quay House',
    ].join('\n\n');
    const open = minutes(
      '3. Sale of Quay House.',
      '(The full minute of this item is exempt and is recorded separately.)',
      ...agreed,
    );
    expect(misplaced({ 'a.txt': agenda, 'm.txt': open })).toEqual([]);
  });

  it.each([
    'PUBLIC SUMMARY OF EXEMPT PROCEEDINGS',
    'Public minutes of exempt items',
    'Summary of decisions taken in private (for publication)',
  ])('is public below a heading of its own: %s', (heading) => {
    const secret = ['3. Sale of Quay House.', 'It will go to Hushbid.'];
    const shown = [heading, '3. Sale of Quay House.', 'The Cabinet agreed the sale of Openquay.'];
    expect(misplaced({ 'm.txt': minutes(...secret, ...shown) })).toEqual([]);
  });

  it('is not told by what is said of the exempt minutes of an earlier meeting', () => {
    const text = minutes(
      '3. Exempt minutes.',
      'The exempt minutes of the previous meeting, set out in a confidential appendix, were confirmed.',
      'Arising from them the price of Hushhouse was heard.',
    );
    expect(misplaced({ 'm.txt': text })).toEqual([]);
  });
});
