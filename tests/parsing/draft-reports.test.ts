import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../src/parsing/parse-library.ts';

const head = (marked: string): string =>
  [
    'Royal Borough of Fernleigh',
    ...(marked ? [marked] : []),
    'Executive – 3 March 2026',
    'Allotments Strategy 2026-2030',
    'Report of the Head of Parks',
  ].join('\n\n');

const draft = `${head('DRAFT – NOT YET APPROVED')}

1. Recommendations

1.1 That £0.9m is set aside in 2026/27 for new allotments in the borough.

1.2 That the Executive adopts the Allotments Strategy 2026-2030.

2. Background

2.1 There are 140 plots in the borough and the strategy would create 60 more by 2028.`;

const final = `${head('')}

1. Recommendations

1.1 That £1.3m is set aside in 2026/27 for new allotments in the borough.

1.2 That the Executive adopts the Allotments Strategy 2026-2030.

2. Background

2.1 There are 140 plots in the borough and 212 are planned for 2028.`;

const parse = (one: string, other: string) =>
  parseLibrary([
    { file: 'allotments-a.txt', bytes: one },
    { file: 'allotments-b.txt', bytes: other },
  ]);

describe('the draft of a report beside its final version', () => {
  it('gives way to it, and a finding says so', () => {
    const [first, second] = parse(draft, final);
    expect(first?.papers.map(({ edition }) => edition)).toEqual(['draft']);
    expect(first?.findings.map(({ rule }) => rule)).toContain('superseded-paper');
    const money = first?.papers[0]?.nodes.find(({ text }) => text.includes('£0.9m'));
    expect(money?.superseded?.now).toMatch(/^executive\/2026-03-03#.*\/1\.1$/);
    expect(second?.papers[0]?.edition).toBeUndefined();
    expect(second?.papers[0]?.nodes.every(({ superseded }) => superseded === undefined)).toBe(true);
  });

  it.each(['DRAFT', 'Status: Draft version 0.3', 'Draft v2', 'DRAFT REPORT – FOR COMMENT'])(
    'is known by the line that says so: %s',
    (line) => {
      const [file] = parse(head('').concat(`\n\n${line}\n\n1. Summary\n\n1.1 There are 4 sites.`), final);
      expect(file?.papers[0]?.edition).toBe('draft');
    },
  );

  it('is not taken for one where the report is on a draft plan', () => {
    const text =
      'Executive – 3 March 2026\n\nDraft Local Plan\n\nReport of the Head of Planning\n\n1. Summary\n\n1.1 The draft plan is ready.';
    const [file] = parse(text, final);
    expect(file?.papers[0]?.edition).toBeUndefined();
  });
});
