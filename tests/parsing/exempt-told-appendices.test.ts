import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const council = 'Harrowdale Metropolitan Borough Council';
const appendix = (name: string): string =>
  [
    'Cliff Flats Cladding',
    name,
    'Executive Board, 24 July 2024',
    '',
    '1. Hushcounsel puts the prospects at no better than 40 per cent.',
    '2. He advises that a Hushoffer above £2.2 million should be taken.',
  ].join('\n');
const minutes = (...lines: readonly string[]): string =>
  [
    council,
    'EXECUTIVE BOARD',
    'Wednesday 24 July 2024',
    'Minutes',
    '',
    'PRESENT: Councillor H Lockyer in the Chair',
    '',
    '20  Street Trees',
    'The Board heard that Opentrees would be planted in six wards.',
    '',
    '21  Cliff Flats Cladding',
    ...lines,
  ].join('\n');

describe('an appendix in a file of its own', () => {
  it.each([
    'The Board considered the report and the exempt Appendix 4.',
    'The Board considered the report with Appendix 4, which is exempt under paragraph 5 of Schedule 12A.',
  ])('is kept back where the minutes of its item call it exempt: %s', (line) => {
    expect(misplaced({ 'minutes.txt': minutes(line), 'cliff-flats-appendix-4.txt': appendix('Appendix 4') })).toEqual(
      [],
    );
  });

  it('is left public where the minutes speak of another, or of another report', () => {
    const open = (text: string): string => text.replaceAll('Hush', 'Open');
    const said = 'The Board considered the report and the exempt Appendix 3.';
    expect(misplaced({ 'minutes.txt': minutes(said), 'cliff.txt': open(appendix('Appendix 4')) })).toEqual([]);
    const other = minutes(
      'Opennothing was said.',
      '',
      '22  Market Hall Roof',
      'The Board considered the exempt Appendix 4.',
    );
    expect(misplaced({ 'minutes.txt': other, 'cliff.txt': open(appendix('Appendix 4')) })).toEqual([]);
  });

  it('is kept back where a supplement says so below a head that names the body and the day', () => {
    const supplement = [
      council,
      'SUPPLEMENTARY AGENDA',
      'Executive Board, 24 July 2024',
      '',
      'To all Members of the Board',
      '',
      'Item 8 - Cliff Flats Cladding',
      'Please note that Appendix 4 was sent out without a marking. Appendix 4 contains exempt information under paragraph 3 of Part 1 of Schedule 12A and is NOT FOR PUBLICATION.',
    ].join('\n');
    expect(misplaced({ 'supplement.txt': supplement, 'cliff.txt': appendix('Appendix 4') })).toEqual([]);
  });
});

describe('an appendix that its file’s name numbers', () => {
  it('is kept back where the report of its meeting calls it restricted, and its neighbour is not', () => {
    const head = 'GRESHAM COUNCIL\nCare Committee, 11 February 2026\n';
    expect(
      misplaced({
        'court-report.txt': `${head}Item 7. Homes: review\n\n7.1 Openhomes has 188 beds.\n7.2 Appendix 3, which is public, has the map; Appendix 4, which is restricted, the options.\n`,
        'appendix-3-map.txt': `${head}Appendix 3 - Map of the homes\n\nThe Openmap shows five homes.\n`,
        'appendix-4-court.txt': `${head}Appendix 4 - Options for the court\n\nClose the Hushcourt in June.\n`,
      }),
    ).toEqual([]);
  });
});

describe('a mark that is run on behind a paragraph', () => {
  const head = [
    `**${council}**`,
    '**Executive Board - 24 July 2024**',
    '# Jet skis on the beach',
    '## Background',
    '1.1 Opencomplaints rose to 109 in the summer of last year.',
    '1.2 Openwardens will be out again from May.',
  ];

  it('keeps back what comes next, to where it ends', () => {
    const lines = [
      '## Law',
      '3.1 The Council must be satisfied that the conditions are met.',
      '[EXEMPT TEXT BEGINS - Schedule 12A, paragraph 5: legal professional privilege]',
      '3.2 Hushsolicitors think that the order was badly drawn.',
      '3.3 Any Hushpenalty would have to be refunded.',
      '[EXEMPT TEXT ENDS]',
      '## Money',
      '4.1 Opensigns would cost £2,250.',
    ];
    expect(misplaced({ 'r.md': [...head, ...lines].join('\n\n') })).toEqual([]);
  });

  it.each(['[s12A para 3]', '[Not for publication – paragraph 2]', '(Exempt – paragraph 3)'])(
    'keeps back the numbered paragraph that %s opens behind its number',
    (mark) => {
      const lines = [
        '## Bids',
        `2.1 ${mark} The Hushbidder would pay £415,000 and no more.`,
        '2.2 The Opensplash park will open early.',
      ];
      expect(misplaced({ 'r.md': [...head, ...lines].join('\n\n') })).toEqual([]);
    },
  );
});

describe('an appendix that only the name of its file calls so', () => {
  const head = 'MERE COUNCIL\n\nHARBOUR COMMITTEE - 13 FEBRUARY 2025\n\n';
  const report = (line: string): string => `${head}REPAIRS TO THE SLIP\n\n1. The Openslip is old.\n\n2. ${line}\n`;
  const other =
    'MERE COUNCIL\n\nCABINET - 20 FEBRUARY 2025\n\nTREES\n\nReport of the Director\n\n1. The Opentrees are tall.\n';
  const prices = 'Tender prices\n\nThe Hushprice was 9 pounds.\n';

  it.each([
    ['Slip appendix C.txt', 'Appendix C is exempt under paragraph 3 of Schedule 12A.'],
    ['slip-appendix-3.txt', 'Reason for exemption: Appendix 3 tells of the affairs of a firm.'],
    ['2025-02-13 Item 6 Annex B.txt', 'The prices are in Annex B, which is not for publication.'],
  ])('is kept back where a report in its folder closes it, be there another meeting too: %s', (file, line) => {
    expect(misplaced({ 'report.txt': report(line), [file]: prices })).toEqual([]);
    expect(misplaced({ 'report.txt': report(line), [file]: prices, 'trees.txt': other })).toEqual([]);
  });

  it('is left public where they close another, or its name says that more stands in it', () => {
    const line = 'Appendix C is exempt under paragraph 3 of Schedule 12A.';
    const open = 'Works\n\nThe Openworks begin in May.\n';
    expect(misplaced({ 'report.txt': report(line), 'slip appendix B.txt': open })).toEqual([]);
    expect(misplaced({ 'report.txt': report(line), 'works with appendix C.txt': open })).toEqual([]);
  });
});

describe('a report whose appendix a record of the decision closes', () => {
  it('is known by the name of its file', () => {
    const record =
      '# Decision details\n\nDecision Maker: Cabinet Member for Skills\n\nDecision:\n\nThat the Openrefit be approved.\n\nThe report (broadmere-report.md) has three appendices. Appendix 3 is restricted: it contains exempt information and is not for publication.\n';
    const report =
      '# Broadmere Centre\n\n1.1 That the refit be approved in the Openspring.\n\n## Appendix 2: Energy\n\nOpenlight is cheap.\n\n## Appendix 3: Tenants\n\nHushpell is behind with its rent.\n';
    expect(misplaced({ 'decision.md': record, 'broadmere-report.md': report })).toEqual([]);
  });
});
