import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const paragraphsOf = (text: string): (readonly [string | null, string])[] =>
  parseFile({
    file: 'report.txt',
    bytes: `QUENBY COUNCIL\n\nHARBOUR COMMITTEE\n\n3 December 2026\n\nMOORINGS IN WINTER\n\nReport of the Harbour Master\n\n${text}`,
  })
    .papers.flatMap(({ nodes }) => nodes)
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ label, text: words }) => [label, words.slice(0, 24)]);

describe('paragraphs whose numbers have no stop', () => {
  it('are numbered where they count on from the first, in one block of lines too', () => {
    const text = `Background
1 The harbour has forty moorings, of which six were empty at the
end of the summer.
2 Two of the six had been let to the same yard for eleven years.

Costs
3 Dredging costs £4,000 a year and is paid for out of the mooring fees.
`;
    expect(paragraphsOf(text)).toEqual([
      ['1', 'The harbour has forty mo'],
      ['2', 'Two of the six had been '],
      ['3', 'Dredging costs £4,000 a '],
    ]);
  });

  it('are numbered where their words hang far behind the numbers', () => {
    const text = `1      The harbour has forty moorings, of which six were empty at the
       end of the summer.

2      Two of the six had been let to the same yard for eleven years.
`;
    expect(paragraphsOf(text).map(([label]) => label)).toEqual(['1', '2']);
  });

  it('are none in rows of cells, however the first counts', () => {
    const text = `1      North quay and the basin behind it      40 boats      £4,000
2      South quay and the slip beside the inn   12 boats      £1,200
`;
    expect(paragraphsOf(text).flatMap(([label]) => label ?? [])).toEqual([]);
  });

  it('are none where a figure opens a line, or nothing counts on', () => {
    const text = `The harbour has moorings for forty boats and a slipway that the yard closed in\n12 December, when the ice had reached the second of the buoys.\n\n3 Boats were lost in the storm of that week, none with people on board.\n`;
    expect(paragraphsOf(text).map(([label]) => label)).toEqual([null, null]);
  });
});
