import type { Block } from '../body/block.ts';

/**
 * Parts a paragraph at a number of its own item that runs on in it, "… outside the membership.) 6.1 Members were told",
 * so that what stands before the number and what it numbers are told apart.
 */
export function partNumbers(label: string | null, blocks: readonly Block[]): readonly Block[] {
  if (label === null || !/^\d{1,3}$/.test(label)) return blocks;
  const number = new RegExp(
    `(?=\\s)(?<=[.!?:)\\]]["'\\u2019\\u201d)\\]]?)\\s+(${label}\\.\\d{1,2})\\s+(?=[A-Z("'\\u2018\\u201c])`,
  );
  return blocks.flatMap((block) => partAt(block, number));
}

function partAt(block: Block, number: RegExp): Block[] {
  const found = block.shape === 'row' || block.text.length > 20_000 ? null : number.exec(block.text);
  if (!found) return [block];
  const [all, label = ''] = found;
  const before = block.text.slice(0, found.index);
  const after = block.text.slice(found.index + all.length);
  const line = block.lines.findIndex((text) => text.includes(`${label} `));
  const from = line < 0 ? block.from : Math.min(block.to, block.from + line);
  const rest: Block = {
    ...block,
    mark: { label, style: 'dotted', form: '' },
    text: after,
    lines: [after],
    from,
    blanks: 0,
  };
  return [{ ...block, text: before, lines: [before], to: from }, ...partAt(rest, number)];
}
