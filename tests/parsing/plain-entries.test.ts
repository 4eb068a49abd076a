import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const agenda = [
  'TARNFORD COUNCIL',
  'HARBOUR SCRUTINY PANEL',
  'AGENDA',
  'Date: Tuesday 21 January 2025',
  'PART I – ITEMS OPEN TO THE PRESS AND PUBLIC',
  '1 Apologies for absence',
  '2 Declarations of interest Members are asked to declare any interest in a matter on the agenda and to state its nature.',
  '3 Minutes of the meeting held on 19 November 2024 (Page 3)',
  '4 Moorings: annual report 2023/24 Report of the Harbour Master (circulated separately)',
  '5 Exclusion of the press and public',
].join('\n');

describe('an agenda whose numbers have no stop', () => {
  it('has an entry at each of them, whatever is said of the one above', () => {
    const nodes = parseFile({ file: 'agenda.txt', bytes: agenda }).papers.flatMap((paper) => paper.nodes);
    const entries = nodes.filter(({ kind }) => kind === 'agenda-entry');
    expect(entries.map(({ label, text }) => `${label} ${text.split(' ').slice(0, 2).join(' ')}`)).toEqual([
      '1 Apologies for',
      '2 Declarations of',
      '3 Minutes of',
      '4 Moorings: annual',
      '5 Exclusion of',
    ]);
  });

  it('goes on where some of its entries came as rows', () => {
    const mixed = agenda.replace(/^([34]) (.*)$/gm, '| $1 | $2 |');
    const nodes = parseFile({ file: 'agenda.txt', bytes: mixed }).papers.flatMap((paper) => paper.nodes);
    expect(nodes.filter(({ kind }) => kind === 'agenda-entry').map(({ label }) => label)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });
});
