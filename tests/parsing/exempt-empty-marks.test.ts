import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

/** Words that begin with Hush must be kept back, words that begin with Open shown. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'an annex with a heading of its own below its title and its marking',
    [
      '# RECORD OF OFFICER DECISION',
      'Date of decision: 3 October 2022',
      'Title: Felling of ash trees',
      '## Decision:',
      'To award the contract to the Openwood Tree Company for one winter.',
      '# CONFIDENTIAL ANNEX TO ODR/17',
      '**Not for publication – exempt information, Schedule 12A, paragraph 3**',
      '## Tenders received:',
      'The Hushwood tender was for £410 a tree with the stump.',
      '## Checks made:',
      'The Hushbank reference was slow to come and said little.',
    ],
  ],
  [
    'a pink paper behind white ones, before the title of its item',
    [
      'CITY OF CASTERBURY',
      'ESTATES PANEL',
      '21 February 2017',
      'WHITE PAPERS',
      'Item 3 – Allotment rents',
      '3.1 The Openfield rents will rise by £2 a plot from Michaelmas.',
      '3.2 There are 96 people waiting for an Openplot, most of them for the lower site.',
      'Item 4 – Bowls pavilion',
      '4.1 The Openclub has raised £8,700 of the £20,000 needed for the new roof.',
      'PINK PAPER – CONFIDENTIAL – FOR MEMBERS OF THE PANEL ONLY',
      'This paper contains exempt information (Schedule 12A, paragraph 3) and must be handed in.',
      'Item 7 – Upper Mill',
      '7.1 The Hushmill would be bought for £2.9 million by the builder.',
      'Item 8 – Lower Mill',
      '8.1 The Hushweir could be moved within a single growing season.',
    ],
  ],
  [
    'a minute kept apart behind the signature, under the number that it has in public',
    [
      'AMBERSIDE TOWN COUNCIL',
      'STAFFING COMMITTEE',
      'Minutes of a meeting on 15 July 2025',
      'ST/21 Apologies: Cllr Mrs Vane.',
      'ST/22 Openapprentice',
      'It was AGREED to take on an Openapprentice from September for two years.',
      'Signed ............................ Chairman',
      'CONFIDENTIAL MINUTE - kept by the Clerk - NOT TO BE PUBLISHED OR COPIED',
      'ST/23 The Hushcaretaker has been away since April and will not give a date.',
    ],
  ],
  [
    'what an open part follows',
    [
      'ASHBY BOROUGH COUNCIL',
      'Cabinet',
      '12 May 2026',
      'Report of the Director of Place',
      '# Bus station',
      '1. The Openstation has nine stands and needs four more by the spring.',
      '## CONFIDENTIAL – NOT FOR PUBLICATION',
      '### The seller',
      'The Hushseller owes the bank more than the yard is worth today.',
      '## Public appendix – timetable',
      'The Openstands will be built in June and in use by the autumn.',
    ],
  ],
  [
    'a pink paper below a rule of stars that became a point of a list',
    [
      'ESTATES PANEL',
      '21 February 2017',
      'WHITE PAPERS',
      'Item 3 – Allotment rents',
      '3.1 The Openfield rents will rise by £2 a plot from Michaelmas.',
      '3.2 There are 96 people waiting for an Openplot, most of them for the lower site.',
      'Item 4 – Bowls pavilion',
      '4.1 The Openclub has raised £8,700 of the £20,000 needed for the new roof.',
      '• ********************',
      'PINK PAPER – CONFIDENTIAL – FOR MEMBERS OF THE PANEL ONLY',
      'This paper contains exempt information (Schedule 12A, paragraph 3) and must be handed in.',
      'Item 7 – Upper Mill',
      '7.1 The Hushmill would be bought for £2.9 million by the builder.',
    ],
  ],
  [
    'a mark at the foot of a paper, set as a heading',
    [
      '# NORTH RIDGE FIRE AND RESCUE AUTHORITY',
      '## Performance and Scrutiny Committee, 21 May 2026',
      '## Thefts from stations',
      '1. Three stations have been broken into since February, the Hushstation twice.',
      '2. Covert Hushcameras will be put up in the appliance bays at four stations.',
      '## OFFICIAL-SENSITIVE - EXEMPT FROM PUBLICATION',
    ],
  ],
  [
    'a marking over several lines above the head of a report',
    [
      'UNREDACTED COPY - FOR MEMBERS OF THE COMMITTEE ONLY - NOT FOR\nPUBLICATION (exempt: Schedule 12A paragraph 7, prevention and\ninvestigation of crime)',
      'KINGSFOLD CITY COUNCIL  \nAUDIT COMMITTEE, 28 January 2026  \nItem 5 - Internal audit of the housing repairs contract',
      '5.3 A Hushsupervisor is thought to have passed invoices for his brother.',
    ],
  ],
  [
    'a marking in a box of its own above the head of a report',
    [
      '<div class="banner" role="note">',
      'EXEMPT – NOT FOR PUBLICATION (Schedule 12A paragraph 3)',
      '</div>',
      '**Cabinet, 8 March 2022: Item 10**',
      '**Leasing of homes**',
      '1. The Hushlandlord wants £92 a night for each of the flats.',
    ],
  ],
  [
    'an item of its own that is minuted elsewhere, and the next',
    [
      'ASHBY BOROUGH COUNCIL',
      'Minutes of the Cabinet held on 12 May 2026',
      '56 SALE OF THE DEPOT',
      '[The minute of this item has been sent to members separately.]',
      '57 THANKS',
      'The Chair gave thanks to Mrs Openshaw, who was retiring after thirty years.',
    ],
  ],
];

describe('a marking that would hide nothing but itself', () => {
  it.each(cases)('reaches what stands below: %s', (_, lines) => {
    expect(misplaced({ 'paper.md': lines.join('\n\n') })).toEqual([]);
  });
});
