import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const pack = `Borough of Larkmere

Housing Scrutiny Panel

Monday 3 November 2025, 6.30 pm

Order of business

Item\tTitle\tAccess
1\tWelcome and apologies\tOpen
2\tRepairs to the end of June\tOpen
3\tLettings: review\tOpen; Schedule B closed
4\tResolution to go into private session\tOpen
5\tDispute with a builder\tClosed, paras 3 and 5
6\tForward plan\tOpen

When may the Panel meet in private? A meeting may keep the public out where exempt information would be given
(paragraph 3).

Item 2: Repairs in the first quarter

Report of the Head of Repairs. A job is one visit.

2.1 Of 900 jobs 850 were in time.

Item 3: How homes are let

3.1 Schedule A gives the bands. Schedule B names tenants and is closed to the public under paragraph 1 of Schedule 12A.

Schedule A (open)

Band one waits a year.

Schedule B

The Hartwells are to be moved at night.

Schedule C (open)

Tenants asked for bigger kitchens.

Item 5: Cover sheet

CLOSED – not for publication. Paragraphs 3 and 5 of Schedule 12A.

5.1 The builder will take 40,000 pounds.

Item 6: Forward plan

6.1 In February the Panel will look at rents.
`;

const { papers } = parseFile({ file: 'panel.md', bytes: pack });
const shown = (words: string): string[] =>
  papers.filter(({ nodes }) => nodes.some(({ text }) => text.includes(words))).map(({ visibility }) => visibility);
const under = (words: string): string | null | undefined =>
  papers.flatMap(({ nodes }) => nodes).find(({ text }) => text.includes(words))?.item.label;

describe('a pack whose papers say "Item 3: …" in words of their own', () => {
  it.each([
    ['Of 900 jobs', '2'],
    ['Band one waits', '3'],
    ['40,000 pounds', '5'],
    ['will look at rents', '6'],
  ])('puts %s under item %s', (words, label) => {
    expect(under(words)).toBe(label);
  });

  it('keeps a lettered schedule back where the report says so, and a paper that its list calls closed', () => {
    expect(shown('The Hartwells')).toEqual(['exempt']);
    expect(shown('40,000 pounds')).toEqual(['exempt']);
  });

  it('shows the schedules beside it, and what its list calls open below the private item', () => {
    for (const words of ['Band one waits', 'bigger kitchens', 'Of 900 jobs', 'will look at rents'])
      expect(shown(words)).toEqual(['public']);
  });

  it('parts nothing where such lines head the customary business of a meeting', () => {
    const minutes = pack.replace('Item 2: Repairs in the first quarter', 'Item 1: Apologies for absence');
    const parted = parseFile({ file: 'panel.md', bytes: minutes }).papers;
    expect(parted.some(({ title }) => title === 'How homes are let')).toBe(false);
  });
});
