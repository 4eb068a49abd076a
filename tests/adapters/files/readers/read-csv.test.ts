import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../../src/adapters/files/readers/file-format.ts';
import { readBytes } from '../../../../src/adapters/files/readers/read-bytes.ts';
import { parseFile } from '../../../../src/parsing/parse-file.ts';

const bytesOf = (text: string): Buffer => Buffer.from(text);

async function nodesOf(text: string): Promise<{ readonly open: string; readonly exempt: string }> {
  const bytes = bytesOf(text);
  const read = await readBytes(bytes);
  const { papers } = parseFile({ file: 'decisions.csv', bytes, ...(read ? { read } : {}) });
  const said = (visibility: string): string =>
    papers
      .filter((paper) => paper.visibility === visibility)
      .flatMap(({ nodes }) => nodes.map((node) => node.text))
      .join('\n');
  return { open: said('public'), exempt: said('exempt') };
}

describe('a table saved as text', () => {
  it('is read a row at a time, quoted cells as one, each at its line of the file', async () => {
    const read = await readBytes(
      bytesOf('Item,Detail,Day\r\nGrit,"Forty bins,\r\nas ""agreed""",Monday\r\nSalt,None,Friday\r\n'),
    );
    expect(read?.text.split('\n')).toEqual([
      '| Item | Detail | Day |',
      '| --- | --- | --- |',
      '| Grit | Forty bins, as "agreed" | Monday |',
      '| Salt | None | Friday |',
    ]);
    expect(read?.fileLines).toEqual([1, 1, 2, 4]);
  });

  it('may stand below a title, and be parted by semicolons', async () => {
    const read = await readBytes(bytesOf('Council decisions\nMay 2024\n\nItem;Detail\nGrit;Forty bins\nSalt;None\n'));
    expect(read?.text.split('\n').slice(0, 4)).toEqual(['Council decisions', 'May 2024', '', '| Item | Detail |']);
  });

  it.each([
    'Present: Councillors Hart, Lowe and Pike\nApologies, as sent, were received\n',
    'Cabinet\n\nThe roof, the walls and the floor were repaired.\n',
    'Hart, Lowe, Pike\nSmith, Jones, Kay\n',
  ])('is not seen in prose: %s', (text) => {
    expect(formatOf(bytesOf(text))).toBe('text');
  });

  it.each([
    ['Item,Title,Exempt?,Summary', '4,Grit bins,No,', '5,Depot lease,Yes,'],
    ['"Decision","Publication status","Detail"', '"Grit bins","Public",', '"Depot lease","Not for publication",'],
    ['Ref;Confidential;Words', '1;N;', '2;Y;'],
    ['Item,Open to the public,Detail', 'Grit,Yes,', 'Depot,No,'],
    ['Meeting date,Subject,Publish?,Minute', '3 May 2024,Grit bins,Y,', '3 May 2024,Depot,N,'],
  ])('keeps back the rows that it marks and no others: %s', async (columns, open, closed) => {
    const told = await nodesOf(
      `${columns}\n${open}Forty new bins were placed along the moor road\n${closed}The tenant has offered ninety thousand pounds for the yard\n`,
    );
    expect(told.open).toContain('Forty new bins');
    expect(told.open).not.toContain('ninety thousand');
    expect(told.exempt).toContain('ninety thousand');
  });

  it('takes access to a place for none to a paper', async () => {
    const told = await nodesOf(
      'Car park,Access,Spaces,Notes\nMill Lane,Restricted,40,The gate is shut at ten each night of the week\nHagley,Open,90,The gate is left open when there is a match\n',
    );
    expect(told.open).toContain('The gate is shut at ten');
  });
});
