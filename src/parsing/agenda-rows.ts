import type { Block } from './block.ts';
import { cellsOf } from './table.ts';

const number = /^(\d{1,3}[a-z]?)[.)]?$/i;
/** An item may have been taken off the list: its number is left out. */
const mostLeftOut = 2;
/** One numbered row is a row of any table. */
const fewest = 2;

/**
 * Reads an agenda that is set as a table, the number of an item in its first column, as a numbered list: what stands
 * beside the title (whose report it is, its pages) stays parted from it by a tab. Rows that do not count on stay rows.
 */
export function listedRows(blocks: readonly Block[]): readonly Block[] {
  const entries = new Map<Block, Block>();
  let last = 0;
  for (const block of blocks) {
    const entry = block.shape === 'row' ? toEntry(block) : block.mark?.style === 'number' ? block : null;
    const at = Number.parseInt(entry?.mark?.label ?? '', 10);
    if (!entry || at < Math.max(1, last) || at > last + 1 + mostLeftOut) continue;
    if (entry !== block) entries.set(block, entry);
    last = at;
  }
  return entries.size < fewest ? blocks : blocks.map((block) => entries.get(block) ?? block);
}

function toEntry(block: Block): Block | null {
  const [first = '', ...others] = cellsOf(block.text);
  const label = number.exec(first)?.[1];
  const words = others.filter((cell) => cell !== '');
  if (!label || !/[a-z]{3}/i.test(words[0] ?? '')) return null;
  const text = words.join('\t');
  return { ...block, shape: 'text', mark: { label, style: 'number', form: '' }, text, lines: [text] };
}
