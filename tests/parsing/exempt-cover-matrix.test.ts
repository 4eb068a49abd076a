import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

type Pair = readonly [string, string];

const before: Pair = ['Ward', 'Quay'];
const after: readonly Pair[] = [
  ['Key decision', 'No'],
  ['Contact officer', 'Jane Limpet'],
];
const named = (name: string): string => (name.endsWith('?') ? name : `${name}:`);
const lines = (name: string, value: string, by: string): string =>
  [before, [name, value] as const, ...after].map(([one, said]) => `${named(one)} ${said}`).join(by);

const layouts: Readonly<Record<string, (name: string, value: string) => string>> = {
  'a block': (name, value) => lines(name, value, '\n'),
  'one line': (name, value) => lines(name, value, ' '),
  'one line with bars': (name, value) => lines(name, value, ' | '),
  'name above value': (name, value) =>
    [before, [name, value] as const, ...after].map(([one, said]) => `${one}\n${said}`).join('\n\n'),
  columns: (name, value) =>
    [before, [name, value] as const, ...after].map(([one, said]) => one.padEnd(46) + said).join('\n'),
  'four cells a row': (name, value) =>
    `| Ward | Quay | ${name} | ${value} |\n|---|---|---|---|\n| Key decision | No | Contact officer | Jane Limpet |`,
};

const fields: readonly (readonly [string, string, string, string])[] = [
  ['Exempt', 'Yes – paragraph 3', 'No', 'Appendix 2 only'],
  ['Confidential', 'Yes', 'No', 'Appendix 2 only'],
  ['Publication status', 'Part 2', 'Public', 'Part exempt: Appendix 2'],
  ['Restrictions on publication', 'Yes', 'None', 'Appendix 2 only'],
  ['Exclusion of press and public', 'Required – paragraph 3', 'Not applicable', 'Only for Appendix 2'],
  ['Public or private', 'Private', 'Public', 'Public. Appendix 2 is private'],
];

const report = (field: string, told: string, shut: string): string =>
  [
    'MERE COUNCIL\n\nHARBOUR COMMITTEE - 13 FEBRUARY 2025\n\nREPAIRS TO THE SLIP',
    field,
    'Report of the Harbour Master',
    `1. Purpose\n\n1.1 The ${told}slip was undermined by the storms of January and needs repair.`,
    `2. Costs\n\n2.1 The ${told}tender left out the survey by divers and was the lowest of four.`,
    `Appendix 1\n\nThe ${told}map shows the whole of the harbour.`,
    `Appendix 2\n\nThe ${shut}valuer put the yard at 120,000 pounds.`,
  ].join('\n\n');

describe('a field on a cover that says whether the report is public', () => {
  const cases = fields.flatMap(([name, ...values]) =>
    Object.keys(layouts).map((layout) => [name, layout, ...values] as const),
  );

  it.each(cases)('%s, set out as %s', (name, layout, closed, open, part) => {
    const field = (value: string): string => layouts[layout]?.(name, value) ?? '';
    expect(misplaced({ 'r.md': report(field(closed), 'Hush', 'Hush') })).toEqual([]);
    expect(misplaced({ 'r.md': report(field(open), 'Open', 'Open') })).toEqual([]);
    expect(misplaced({ 'r.md': report(field(part), 'Open', 'Hush') })).toEqual([]);
  });

  it.each(['[ ] Yes  [x] No', '☐ Yes ☒ No'])('may be a box that is ticked: %s', (boxes) => {
    expect(misplaced({ 'r.txt': report(`Exempt: ${boxes}`, 'Open', 'Open') })).toEqual([]);
    const ticked = boxes.replace(/Yes(.*)No/, 'No$1Yes');
    expect(misplaced({ 'r.txt': report(`Exempt: ${ticked}`, 'Hush', 'Hush') })).toEqual([]);
  });

  it('may name a section', () => {
    const text = report('Exempt information: Section 2', 'Open', 'Open').replace('Opentender', 'Hushtender');
    expect(misplaced({ 'r.txt': text })).toEqual([]);
  });
});
