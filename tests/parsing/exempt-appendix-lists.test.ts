import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const head = [
  '# Harrowdale Metropolitan Borough Council',
  '# Children and Education Scrutiny Panel',
  'Wednesday 15 October 2025',
  '## Budget Monitor',
  '1. Placements account for Openmillions of the overspend.',
];
const table = (word: string): string =>
  ['| Ref | Saving | At risk |', '|---|---|---|', `| CS1 | ${word} programme | 650 |`].join('\n');
const report = (...paragraphs: readonly string[]): string => [...head, ...paragraphs].join('\n\n');

describe('a list of appendices that calls one of them exempt', () => {
  it.each([
    'Appendix B: Negotiations (exempt)',
    'Appendix B – Negotiations (not for publication)',
    'Appendix B – Negotiations (Exempt under paragraph 3 of Schedule 12A)',
    'Appendix B: Negotiations – Confidential',
    '- Appendix B: Negotiations (exempt)',
    'Appendix B: Negotiations (Private)',
    'Appendix B: Negotiations (Public Excluded)',
    'Annex B: Negotiations (restricted)',
  ])('keeps back that one alone: %s', (line) => {
    const word = line.includes('Annex') ? 'Annex' : 'Appendix';
    const a = `## ${word} A – Savings tracker`;
    const b = `## ${word} B – Negotiations`;
    const list = ['## Appendices', `${word} A: Savings tracker`, line];
    const text = 'Hushcare has offered a discount of 7.5%.';
    expect(misplaced({ 'r.md': report(...list, a, table('Openreunion'), 'It is an Opentable.', b, text) })).toEqual([]);
    expect(misplaced({ 'r.md': report(...list, b, text, table('Hushreunion')) })).toEqual([]);
    expect(misplaced({ 'r.md': report(...list, b, text, a, table('Openreunion')) })).toEqual([]);
    expect(misplaced({ 'r.md': report(...list, a, table('Openreunion'), `## ${word} C – Maps`, 'Openmaps.') })).toEqual(
      [],
    );
  });

  it('keeps back what follows where no other appendix does', () => {
    const list = ['Appendix B: Negotiations (exempt)', 'Hushcare has offered a discount.', table('Hushreunion')];
    expect(misplaced({ 'r.md': report(...list) })).toEqual([]);
  });

  it('keeps back the first of two', () => {
    const list = ['## Appendices', 'Appendix A: Prices (exempt)', 'Appendix B: Timetable'];
    const rest = ['## Appendix A – Prices', table('Hushprices'), '## Appendix B – Timetable', table('Opentimes')];
    expect(misplaced({ 'r.md': report(...list, ...rest) })).toEqual([]);
  });
});

describe('a plain text that lists its appendices before they stand', () => {
  const text = (entry: string): string =>
    `MERE COUNCIL\n\nHIGHWAYS COMMITTEE - 13 FEBRUARY 2025\n\nCLAIMS\n\n1. The Council received Openclaims.\n\nList of appendices\n   Appendix A - Claims by district\n   ${entry}\n\nAPPENDIX A\n\nMost Openclaims came from the north.\n\nAPPENDIX C\n\nCounsel puts the Hushchance at one in four.\n`;

  it.each([
    'Appendix C - Claim by Mrs V. (exempt, Schedule 12A paragraph 5; not for publication)',
    'Appendix C - Claim by Mr. Vane (exempt)',
    'Appendix C - Claim (not for publication)',
  ])('keeps back the one that its list closes: %s', (entry) => {
    expect(misplaced({ 'r.txt': text(entry) })).toEqual([]);
  });

  it('keeps back the file of that appendix, whatever its name begins with', () => {
    const head = '# Mere Council\n\n## Harbour Committee - 22 July 2025 - Item 6\n\n## Repairs to the slip\n\n';
    const report = `${head}1. The Openslip was undermined.\n\n### Appendices\n\n- Appendix 1 - Plan (public)\n- Appendix 2 - Tender prices (exempt under paragraph 3 of Schedule 12A - not for publication)\n`;
    const tenders = `${head}### Appendix 2 - Tender prices\n\nTender one came to Hushpounds.\n`;
    const plan = `${head}### Appendix 1 - Plan\n\nThe Openplan is green.\n`;
    expect(
      misplaced({ 'report.md': report, '016-appendix-2-tender-prices.md': tenders, '016-appendix-1-plan.md': plan }),
    ).toEqual([]);
  });
});

describe('a sentence that goes on with what the one before is about', () => {
  const text = (paragraph: string, word: string): string =>
    `MERE COUNCIL\n\nCABINET - 13 FEBRUARY 2025\n\nBarracks\n\n7.1 The Openoffice means to use the barracks.\n\n7.2 ${paragraph}\n\nAnnex to item 7\n\n(a) The first ${word} will come by night.\n`;

  it.each([
    'The annex was given to us on terms which forbid its use. It is confidential information within section 100A(3).',
    'The annex gives the days. It must not be published.',
  ])('closes the annex: %s', (paragraph) => {
    expect(misplaced({ 'r.txt': text(paragraph, 'Hushcoaches') })).toEqual([]);
  });

  it.each(['The annex gives the days. It is not confidential.', 'The annex gives the days. It is open to all.'])(
    'leaves it public: %s',
    (paragraph) => {
      expect(misplaced({ 'r.txt': text(paragraph, 'Opencoaches') })).toEqual([]);
    },
  );
});
