import { expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

it('reads entries right below the day as an agenda, and keeps back the report that it has in private', () => {
  const agenda = [
    'FINANCE AND PROPERTY COMMITTEE',
    'Wednesday 20 August 2025 at 10.00 am, Orrin Chambers',
    'BUSINESS',
    '1 Sederunt',
    '2 Declarations of Interest',
    '3 Minute of Meeting of 11 June 2025',
    '4 Community Asset Transfer - Openbeg Hall',
    'ITEM TO BE CONSIDERED IN PRIVATE',
    'The Committee is asked to exclude the press and public under section 50A(4) of the Local Government',
    '(Scotland) Act 1973 as the report at item 5 is likely to disclose exempt information under paragraphs 6',
    'and 8 of Part 1 of Schedule 7A. The report is not for publication.',
    '5 Harbour Workshops - Lease Terms',
    'Report by Head of Property',
  ];
  const report = [
    'To:\n\nFinance and Property Committee\n\nOn:\n\n20 August 2025\n\nBy:\n\nHead of Property\n\nItem: 5\n',
    'HARBOUR WORKSHOPS - LEASE TERMS',
    '1 The sitting tenant, Hushrope and Tackle, is eleven months behind with rent.',
  ];
  expect(misplaced({ 'agenda.txt': agenda.join('\n'), 'item5-harbour.txt': report.join('\n') })).toEqual([]);
});
