import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../src/parsing/body/block.ts';
import { numberPlainTitles } from '../../src/parsing/body/plain-number.ts';
import { openMinutedTables } from '../../src/parsing/minutes/minuted-table.ts';
import { unquoteLines } from '../../src/parsing/text/quoted-lines.ts';

const lines = (...texts: readonly string[]) => texts.map((text, index) => ({ number: index + 1, text }));
const unquoted = (...texts: readonly string[]): string[] => unquoteLines(lines(...texts)).map(({ text }) => text);

describe('the sign before a line', () => {
  it.each([
    ['> 65 weeks: 40', '> 78 weeks: 12'],
    ['>£5m', '>£10m'],
    ['> 90%', '> 95%'],
  ])('stays where it says that something is more: %s', (one, other) => {
    expect(unquoted('The waits were', one, other)).toEqual(['The waits were', one, other]);
  });

  it('goes from a quotation, also where a line of it begins with a figure', () => {
    expect(unquoted('> The board heard that', '> 40 homes were built.', '>', '> 1. It agreed.')).toEqual([
      'The board heard that',
      '40 homes were built.',
      '',
      '1. It agreed.',
    ]);
  });
});

it('keeps what a column of actions says of one, though it is no more than "Open"', () => {
  const rows = ['No\tItem\tDiscussion\tAction status', '1\tTrees\tMembers spoke of trees.\tOpen'];
  const { blocks } = toBlocks(rows.map((text, index) => ({ number: index + 1, text, row: true as const })));
  expect(openMinutedTables(blocks).map(({ text }) => text)).toContain('Action: Open');
});

it.each([
  ['the numbers of houses are no numbers of items', ['1 High Street', 'Refused.', '2 High Street', 'Agreed.'], []],
  ['two titles count on where nothing else does', ['1 Trees', 'Refused.', '2 Grass', 'Agreed.'], ['1', '2']],
])('%s', (_, texts, labels) => {
  const { blocks } = toBlocks(lines(...texts.flatMap((text) => [text, ''])));
  expect(numberPlainTitles(blocks).flatMap(({ mark }) => mark?.label ?? [])).toEqual(labels);
});
