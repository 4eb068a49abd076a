import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { paperNames, readPaper } from './library.ts';

const pack = readPaper(paperNames.find((name) => name.includes('2022-03-08')) ?? '');

function wrap(line: string, width: number): string {
  if (line.includes('\t') || line.length <= width) return line;
  const lines: string[] = [];
  let open = '';
  for (const word of line.split(' ')) {
    if (open !== '' && open.length + 1 + word.length > width) {
      lines.push(open);
      open = word;
    } else open = open === '' ? word : `${open} ${word}`;
  }
  return [...lines, open].join('\n');
}

const wrapAll = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => wrap(line, width))
    .join('\n');

const plain = pack
  .replace(/\*\*|<\/?u>/g, '')
  .replace(/^ ?- ([a-z]+[.)])/gm, '$1')
  .replace(/^ ?- /gm, '\u2022 ');

const dressings: Record<string, string> = {
  'without Markdown marks': plain,
  'wrapped at 90 letters': wrapAll(plain, 90),
  'wrapped at 100 letters with its marks': wrapAll(pack, 100),
  'with one blank line where there were several': plain.replace(/\n{3,}/g, '\n\n'),
  'with the line ends of Windows': pack.replaceAll('\n', '\r\n'),
};

const said = (text: string): string[] =>
  parseFile({ file: 'pack.md', bytes: text })
    .papers.flatMap((paper) => paper.nodes)
    .filter((node) => node.kind !== 'cover')
    .map((node) => `${node.reference} ${node.text.replace(/\s+/g, ' ')}`);

describe('one pack in other dressings', () => {
  const asReceived = said(pack);

  it.each(Object.entries(dressings))('gives the same paragraphs under the same references %s', (_, text) => {
    expect(said(text)).toEqual(asReceived);
  });
});
