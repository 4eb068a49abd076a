import type { Block } from './block.ts';

interface PlainTitle {
  readonly label: string;
  readonly rest: string;
}

/** "45 Apologies for absence": a numeral without a stop numbers a title where at least three such count on. */
export function numberPlainTitles(blocks: readonly Block[]): Block[] {
  const titles = blocks.map(readPlainTitle);
  const numbers = titles.flatMap((title) => (title ? [Number(title.label)] : []));
  const counting = new Set(
    numbers.filter((value, index) => numbers[index + 1] === value + 1 || numbers[index - 1] === value - 1),
  );
  if (counting.size < 3) return [...blocks];
  return blocks.map((block, index) => {
    const title = titles[index];
    if (!title || !counting.has(Number(title.label))) return block;
    const lines = [title.rest, ...block.lines.slice(1)];
    return { ...block, mark: { label: title.label, style: 'number', form: '' }, text: title.rest, lines };
  });
}

function readPlainTitle(block: Block): PlainTitle | null {
  if (block.mark || block.shape === 'row' || block.text.length > 200) return null;
  const [, label, rest] = /^(\d{1,4})\s+([A-Z\u2018"'].{3,})$/.exec(block.text) ?? [];
  return label && rest && !/[.;]\s+\S/.test(rest) ? { label, rest } : null;
}
