import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

/** An agenda set as a table that a page's end cuts within an entry, as a PDF's words come: some cells run together below it. */
const agenda = [
  'QUENBY COUNCIL',
  '',
  'HARBOUR SCRUTINY COMMITTEE',
  '',
  'Tuesday 14 October 2025 at 10.30 am',
  '',
  'AGENDA',
  '',
  'Item\tBusiness\tPages',
  '1\tApologies for absence\t',
  '2\tAnnual report on moorings\t5 – 12',
  '',
  '2024/25',
  '3 Three small piers 13 – 20',
  '',
  'Item Business Pages of the inner basin: choice of sites',
  '',
  '4\tExemption from charges for visiting boats\t21 – 22',
  '5\tHarbour lights: award of the contract for the\t23 – 24',
  '\touter basin\t',
  'Item\tBusiness\tPages',
  '6\tDates of future meetings\t',
  '',
  'Notes',
  '',
  'The meeting will be filmed.',
].join('\n');

describe('an agenda set as a table over several pages', () => {
  const nodes = parseFile({ file: 'agenda.txt', bytes: agenda }).papers.flatMap((paper) => paper.nodes);
  const entries = nodes.filter(({ kind }) => kind === 'agenda-entry');

  it('has its entries whole, each with its number', () => {
    expect(entries.map(({ label, item }) => `${label} ${item.title}`)).toEqual([
      '1 Apologies for absence',
      '2 Annual report on moorings 2024/25',
      '3 Three small piers of the inner basin: choice of sites',
      '4 Exemption from charges for visiting boats',
      '5 Harbour lights: award of the contract for the outer basin',
      '6 Dates of future meetings',
    ]);
  });

  it('keeps what follows apart', () => {
    expect(nodes.find(({ text }) => text.startsWith('The meeting will'))?.item.label).toBe(null);
  });
});
