import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const head = ['CABINET – 9 JUNE 2026', 'LAND AT MILL LANE', 'REPORT OF THE DIRECTOR OF PLACE'];
const report = (...paragraphs: readonly string[]): string => [...head, ...paragraphs].join('\n\n');
const minutes = (...paragraphs: readonly string[]): string =>
  ['MERE BOROUGH COUNCIL', 'Minutes of the meeting of the Roads Committee held on 7 July 2026', ...paragraphs].join(
    '\n\n',
  );
const record = (...lines: readonly string[]): string =>
  ['RECORD OF EXECUTIVE DECISION', 'Decision maker: Councillor Hope, Cabinet Member for Roads', ...lines].join('\n\n');
const form = (title: string, status: string, ...rows: readonly string[]): string =>
  [
    `# ${title}`,
    '| | |\n|---|---|',
    `| **Report of** | Director of Place |\n| **Date** | 22 March 2026 |\n| **Ward** | All |\n| **Classification** | ${status} |`,
    ...rows,
  ]
    .join('\n\n')
    .replace('|---|---|\n\n', '|---|---|\n');

const papers: Readonly<Record<string, string>> = {
  'after an end mark in brackets': report(
    '1. Openfirst is a plain paragraph about the field.',
    '[Restricted – paragraphs 1 and 2, Schedule 12A. Redact before publication]',
    '2. The girl Hushone moved five times.',
    '[End of restricted text]',
    '3. Openthird is about the gate and the hedge beside it.',
  ),
  'beside a section that says so of itself': record(
    '1. Reasons',
    '1.1 Openfirst staff know the children who use the lodge.',
    '2. Exempt information',
    'This section is not to be published. Reason: it is about the affairs of a person.',
    '2.1 The losing bidder Hushone had two judgments.',
    '3. Implementation',
    '3.1 The manager will meet families about Openthird at the lodge.',
  ),
  'among forms of which one is closed': [
    form('Overcrowding plan', 'Unrestricted', '1. In year two Openfirst families moved to larger homes.'),
    form('Buy-backs', 'Restricted – Exempt, paragraph 3', '1. The valuer would settle at Hushone pounds for a flat.'),
    form('Parks plan', 'Unrestricted', '1. The Openthird park will be seeded in the spring.'),
  ].join('\n\n'),
  'in an appendix that is no longer exempt': report(
    '1. Appendix 1 was exempt in December. The exemption no longer applies, and it is published here.',
    'Appendix 1 – Terms of sale (previously exempt; now published)',
    'The ground was sold to Openfirst for two million pounds.',
  ),
  'in appendices that a field calls public': report(
    'Exempt information: the report and Appendices 1 and 3 are public. Appendix 2 is exempt under paragraph 3.',
    '1. Openfirst is a plain paragraph about the field.',
    'Appendix 1 – Terms',
    'The Opensecond terms are as in other years.',
    'Appendix 2 – Bids',
    'The bidder Hushone offered four million.',
    'Appendix 3 – Equality',
    'The Openthird effect is small.',
  ),
  'under an item that the public was not sent out for': minutes(
    '6. WHETHER TO EXCLUDE THE PUBLIC\nMembers were asked whether the press and public should be excluded for item 7. The Committee agreed not to exclude them.',
    '7. PRECEPT\nThe Commissioner brought down Openfirst to twelve pounds.',
  ),
  'where the paragraphs that are not are named above': report(
    '(Paragraphs 2.1 and 2.2 of this report are exempt under paragraph 3 of Schedule 12A and are shown to members only.)',
    '1. DESIGN',
    '1.1 The Openfirst pitch will be lit until nine.',
    '2. TERMS',
    '[EXEMPT PARAGRAPHS BEGIN]',
    '2.1 The club Hushone will give up its lease for a sum.',
    '2.2 Two of the Hushtwo trustees are against it.',
    '[EXEMPT PARAGRAPHS END]',
    '3. TIMETABLE',
    '3.1 The Openthird application will be made in February.',
  ),
  'around a table that is not': report(
    '1. Openfirst is a plain paragraph about the field.',
    '2. The table below is exempt information (paragraph 3 of Schedule 12A) and is omitted from the copy for the public.',
    'EXEMPT TABLE – MEMBERS ONLY',
    '| Property | Price |\n|---|---|\n| Court | Hushone pounds |',
    'END OF EXEMPT TABLE',
    '3. The Openthird clock will be cleaned this summer.',
  ),
  'in the parts before and after the private part': [
    'MERE JOINT COMMITTEE\n14 September 2021',
    'PART A',
    '9. Cremator. The Openfirst cremator is to be relined in November.',
    'PART B – EXEMPT (the public having been excluded under section 100A(4), paragraphs 1 and 3)',
    '11. Masons. The mason Hushone paid the gardener for names.',
    'PART A (resumed in public)',
    '12. Next meeting. The Openthird meeting will be at the Town Hall.',
  ].join('\n\n'),
  'in the rules on what is not': [
    'CONSTITUTION OF MERE COUNCIL\nPART 4 – ACCESS TO INFORMATION PROCEDURE RULES',
    '10. EXCLUSION OF ACCESS BY THE PUBLIC TO MEETINGS',
    '10.1 The public must be excluded whenever it is likely that Openfirst information would be disclosed.',
    '11. RECORD OF DECISIONS',
    '11.1 The Clerk shall publish a record of every Openthird decision within two days.',
  ].join('\n\n'),
  'in the next of some forms whose fields tell': [
    'MERE COUNCIL\nDECISIONS OF OFFICERS\n3 March 2026',
    '## Sale of the depot',
    'Decision maker: Director of Place\n\nStatus: Private – paragraph 3',
    'The bidder Hushone offered four million pounds for it.',
    '## Repair of Openfirst bridge',
    'Decision maker: Director of Place\n\nStatus: Public',
    'The Openthird arch will be made good in the summer.',
  ].join('\n\n'),
  'in an open annex below a closed one': report(
    '1. Openfirst is a plain paragraph about the field.',
    '## Closed annex',
    'Closed to observers and the press; paragraph 3 applies.',
    '2. The Hushone school expects a deficit.',
    '## Open annex: who may vote',
    '3. Openthird members may vote on the first question.',
  ),
  'below a title on exempt business of which there is none': [
    'MERE COUNCIL\nAUDIT COMMITTEE – 22 AUGUST 2023',
    'DETERMINATION OF EXEMPT BUSINESS\nThere are no items of exempt business.',
    'ITEM 6: VAT ON HALL LETTINGS\n6.1 The letting of an Openfirst hall is exempt from VAT.\n6.2 Openthird lettings become exempt where ten sessions are booked.',
  ].join('\n\n'),
};

describe('public words near exempt ones stay in answers', () => {
  it.each(Object.entries(papers))('%s', (_, text) => {
    expect(misplaced({ 'paper.md': text })).toEqual([]);
  });

  it('in the open report of one that has a closed report too', () => {
    const title = 'Contract award: fire safety works';
    expect(
      misplaced({
        'open.txt': report('1. Openfirst residents will be visited.').replace('LAND AT MILL LANE', title.toUpperCase()),
        'closed.txt': report('1. The bidder Hushone was excluded.').replace(
          'LAND AT MILL LANE',
          `${title.toUpperCase()} (CLOSED REPORT)`,
        ),
      }),
    ).toEqual([]);
  });
});
