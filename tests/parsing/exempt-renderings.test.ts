import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const body = [
  '1.1 Franchising cannot begin until the Authority controls Opendepots.',
  '',
  '1.2 Drivers and Opencleaners will transfer on their present terms.',
].join('\n');
const appendix = 'Appendix 1: Depot terms\n\nThe owner wants a Hushindemnity for ever.\n';
const report = (fields: string): Record<string, string> => ({
  'report.txt': `Transport Committee, 4 July 2024\nAgenda item 8: Bus reform \u2013 depots\n${fields}\n\n${body}\n`,
  'appendix-1.txt': appendix,
});

describe('a question of a form that was run on to the field above it', () => {
  it.each([
    'Report of: Director, Mass Transit Is the report exempt? The report is open. Exempt information is in\nAppendix 1, which is exempt under paragraph 3 of Part 1 of Schedule 12A.',
    'Lead officer: Jane Ash, Head of Property Is any part of the report exempt? Appendix 1 is exempt (paragraph 3)',
    'Author: D Pell Is this report for publication? Yes, but Appendix 1 is not for publication under paragraph 3.',
    'Report by: The Director Does this report contain confidential information? Only in\nAppendix 1, which is confidential.',
    'Report of: Director, Mass Transit Are any appendices exempt? Appendix 1 is exempt under\nparagraph 3 of Part 1 of Schedule 12A.',
  ])('is said of the appendix: %s', (fields) => {
    expect(misplaced(report(fields))).toEqual([]);
  });

  it('closes the report where it says so of it', () => {
    const fields = 'Report of: Director, Mass Transit Is the report exempt? Yes \u2013 paragraph 3 of Schedule 12A';
    expect(misplaced({ 'r.txt': report(fields)['report.txt']?.replaceAll('Open', 'Hush') ?? '' })).toEqual([]);
  });
});

describe('the full text of a paper that was published with words taken out', () => {
  const lines = (second: string): string =>
    [
      'Review of Larch House',
      '',
      '1. The review was asked for after four falls in one week.',
      `2. ${second}`,
      '3. Opencall bells have now been fitted beside every bed.',
      '4. Families met the Director at Larch House on 12 October.',
      '5. An inspection in the new year will check that the changes have held.',
    ].join('\n');
  const full = lines('The night manager was selling Hushtablets to her brother in Dray Street.');
  it.each([
    'The night manager was [REDACTED].',
    'The night manager was [exempt information removed] in Dray Street.',
    'The night manager was \u2588\u2588\u2588\u2588\u2588\u2588 to her brother in Dray Street.',
    '[Name and words withheld] to her brother in Dray Street.',
    'The night manager was selling (redacted under paragraph 1) to her brother in Dray Street.',
  ])('is kept back beside its copy: %s', (second) => {
    expect(misplaced({ 'full.txt': full, 'public.txt': lines(second) })).toEqual([]);
  });

  it('stays where it says that it was released, and beside a copy of another paper', () => {
    const open = full.replace('Hush', 'Open');
    const released = `${open}\n6. The text that was redacted has now been released.`;
    expect(misplaced({ 'full.txt': released, 'public.txt': lines('The night manager was [REDACTED].') })).toEqual([]);
    const other = '1. The night manager was [REDACTED].\n2. The home has 40 beds.\n3. It was built in 1970.';
    expect(misplaced({ 'full.txt': open, 'public.txt': other })).toEqual([]);
  });
});

describe('a register whose rows were torn apart', () => {
  it.each([
    'Rows shown as exempt are not for publication.',
    'Entries marked exempt are not for publication under Schedule 12A.',
    'Decisions which are shown as confidential are not for publication.',
  ])('is kept back below the words that tell of its rows: %s', (legend) => {
    const register = ['Register of Opendecisions - November 2025', legend, 'Ref', '', 'Title', '', 'Access', ''];
    const rows = ['D25/1', 'Depot claim', '', 'That Hushsixty pounds be offered', 'for the fire', ''];
    const marked = ['Exempt - not for LGA 1972 Sch', 'publication', '12A para 3 and 5', ''];
    expect(misplaced({ 'register.txt': [...register, ...rows, ...marked].join('\n') })).toEqual([]);
  });
});

describe('an agenda whose title broke before the year', () => {
  it('is of the meeting that an appendix beside it names', () => {
    const agenda = [
      'Agenda and draft minutes - Resources Committee - 23 January',
      '2025 10.00 am',
      '',
      '1. Apologies for absence',
      '2. Minutes of the meeting held on 12 December 2024',
      '3. Opentax base',
      '4. Payroll bureau contract',
      '- Item 4 Appendix 2 Tender evaluation, View reasons restricted (4/2) RESTRICTED',
    ].join('\n');
    const evaluation =
      'Resources Committee - 23 January 2025\nItem 4, Appendix 2\nTender evaluation\n\n1. The bid of Hushwell was marked down.\n';
    expect(misplaced({ 'agenda.txt': agenda, 'Item 4 Appendix 2.txt': evaluation })).toEqual([]);
  });
});

describe('a cover sheet that names the file attached to it', () => {
  const valuation = 'Prepared for the Board, 29 November 2022\n\n1. The cinema is worth Hushthousands on the market.\n';
  const rest = '\n\nSummary\n\nThe Opencinema shut in 2008 and has been at risk since 2015.\n';
  it.each([
    'Lead officer       Manager\n\nAttachment         Valuation of the Ritz.txt\n\nIs the attachment exempt? Yes \u2013 paragraph 3',
    'Attachment\n\nValuation of the Ritz.docx\n\nIs the attachment exempt? Yes \u2013 paragraph 3. Not for publication',
    'Attachment: Valuation of the Ritz.pdf\nIs the attachment exempt? Yes \u2013 paragraph 3',
    'Enclosure\n\nValuation of the Ritz.docx\n\nEnclosure confidential: Yes',
    'Attachment 1 Valuation of the Ritz.txt\n\nIs attachment 1 exempt? Yes, paragraph 3',
  ])('stays public and closes that file: %s', (fields) => {
    const sheet = `Town Deal Board\n\nMeeting            29 November 2022\n\n${fields}${rest}`;
    expect(misplaced({ 'cover.txt': sheet, 'Valuation of the Ritz.txt': valuation })).toEqual([]);
  });
});

describe('a marking that a rendering ran together with what stands beside it', () => {
  const words = 'i. Hushwise asks 84 pence a ticket. ii. Hushline crashed for two days.';
  const theatre = (appendix: string, next: string): string =>
    `NEWHYTHE CITY COUNCIL\nArts Committee, 18 November 2026\nTheatre: new ticketing\n\n1. The theatre sold Openseats.\n2. Two firms asked for the work.\n\n${appendix}\n\n${next} OPEN\n\nOpenfriends would be told to come.\n`;
  it.each([
    [`APPENDIX I COMMERCIAL IN CONFIDENCE - EXEMPT - NOT FOR PUBLICATION ${words}`, 'APPENDIX II'],
    [`APPENDIX I COMMERCIAL IN CONFIDENCE - EXEMPT - NOT FOR PUBLICATION i.\n${words.slice(3)}`, 'APPENDIX II'],
    [`APPENDIX A - CONFIDENTIAL 1. ${words}`, 'APPENDIX B -'],
    [`APPENDIX 1 (NOT FOR PUBLICATION) The offer of Hushwise was the best of three.`, 'APPENDIX 2'],
    [`ENCLOSURE 1: STRICTLY CONFIDENTIAL a) ${words}`, 'ENCLOSURE 2:'],
  ])('closes the appendix that it heads: %s', (appendix, next) => {
    expect(misplaced({ 'report.txt': theatre(appendix, next) })).toEqual([]);
  });

  const border = `+${'-'.repeat(60)}+`;
  const below = 'Regulatory Committee \u2013 15 February 2024\n\nE/23/0417  A stop notice on Hushfield at dawn.\n';
  it.each([
    `${border} | Appendix 2 | | Publication status: EXEMPT \u2013 not for publication | | Reason: Paragraphs 2 and 6 | ${border}`,
    `${border} | Appendix 2 | | Publication status: EXEMPT \u2013\nnot for publication | | Reason: Paragraph 2 | ${border}`,
    `${border} | CONFIDENTIAL | | Not to be published | ${border}`,
    `${border} | Exempt from publication: Yes, paragraph 3 |\n${border}`,
    `${border} | NOT FOR PUBLICATION | ${border}`,
  ])('is read in a box whose rows stand in one line: %s', (box) => {
    expect(misplaced({ 'appendix.txt': `${box}\n\n${below}` })).toEqual([]);
  });
});
