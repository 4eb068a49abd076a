import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

/** Lines as a PDF's text gives them, no empty line between a sentence that fills its line and the title below it. Words that begin with Hush must be kept back, words that begin with Open shown. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'a field that marks the second appendix, whose title stands right below a full line',
    [
      'HIGHWAYS PANEL',
      '17 September 2026',
      'Subject: Weir Bridge',
      'Exempt: Report: No. Appendix 1: No. Appendix 2: Yes – paragraph 3 of Schedule 12A, not for publication',
      '',
      'Background',
      '1. Opendale Bridge has carried a weight limit of seven and a half tonnes since February.',
      '2. Openhill lane stays open throughout while the bridge is made strong again, week by week.',
      'Appendix 1 – Diversion route for lorries',
      'Openstreet takes all lorries that weigh more than the limit, by the canal and the mill.',
      'Appendix 2 – Tender evaluation',
      'The lowest tender, of £1,207,350, came from Hushwell and scored 81 out of 100 for all it said.',
      'The runner-up, Hushford, lost marks for its traffic plan and priced the scaffold at nil.',
    ],
  ],
  [
    'minutes whose numbers say behind a stroke which of them are public',
    [
      'Minutes of the Council, 10 December 2025',
      '58/P Polling places',
      "RESOLVED that the Openhut be used for voting in place of the infants' school at Bagley.",
      '59/P Exclusion of Press and Public',
      'RESOLVED that the press and public be excluded for the following items, marked /E.',
      '60/E Ashvale shopping centre',
      'The Hushvale centre was bought for £31 million and is now worth under nine of them, or less.',
      '61/E Review of Exempt Items',
      'RESOLVED that the report on Hushvale and minute 60/E remain exempt for the present time.',
    ],
  ],
  [
    'an exempt annex below the last sentence of the report',
    [
      'ESTATES COMMITTEE',
      '4 March 2024',
      'Depot Sale',
      '1. The Opendepot has stood empty since the summer of last year and costs £4,100 to guard.',
      '2. The Openyard beside it is let to the scouts, who would like to stay for another winter.',
      'Exempt Annex B: Offers received',
      'Hushmore offered £870,000 for the whole and would pay on the day on which it may begin.',
      'Hushless offered £910,000 for the half and would pay when the scouts have left the yard.',
    ],
  ],
];

describe('a title right below a sentence that fills its line', () => {
  it.each(cases)('%s', (_, lines) => {
    expect(misplaced({ 'paper.txt': lines.join('\n') })).toEqual([]);
  });
});
