import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const agenda = (part: string, ...entries: readonly string[]): string =>
  [
    'MIDVALE HEALTH AND WELLBEING BOARD',
    'Thursday 6 June 2024, 2.00 pm, Jubilee Rooms, Sturfield',
    '1. Apologies',
    '2. Minutes of 7 March (attached)',
    '3. Openfund. The Openreturn is due on 18 June.',
    '4. Pharmacy needs. A new Openpharmacy has applied to open on the estate.',
    part,
    ...entries,
  ].join('\n\n');

describe('an agenda whose private entries go on after their titles', () => {
  it.each([
    'EXEMPT ITEMS - THE PUBLIC WILL BE EXCLUDED. Not for publication: paragraph 3 of Schedule 12A.',
    'PART II - EXEMPT ITEMS',
    'CONFIDENTIAL ITEMS (the press and public will be asked to leave)',
  ])('keeps back what they tell: %s', (part) => {
    const entries = [
      '5. Care home fees. Briefing note: the Board will offer a Hushfee of £845 a week to the association.',
      '6. Closure of a home. The Hushhome will give notice on 1 July and its residents do not know.',
    ];
    expect(misplaced({ 'agenda.txt': agenda(part, ...entries) })).toEqual([]);
  });

  it('shows the titles of those that do not, and what is asked of the meeting', () => {
    const entries = [
      '5. Openfees of care homes. To agree the fees from 1 July (exempt: paragraph 3).',
      '6. Openclosure of a home. Report of the Director of Adult Care. The public will be excluded for this item.',
    ];
    expect(misplaced({ 'agenda.txt': agenda('PART II - EXEMPT ITEMS', ...entries) })).toEqual([]);
  });
});
