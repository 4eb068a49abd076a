import type { Block } from './block.ts';

/** How many characters of a block Slack would draw: every text, cell, label and markdown in it, values and ids aside. */
export function drawnCharacters(block: Block): number {
  return count(block);
}

const DRAWN = new Set(['text', 'caption', 'title', 'alt_text', 'details', 'output', 'name', 'label', 'url']);

function count(value: unknown, key = ''): number {
  if (typeof value === 'string') return DRAWN.has(key) ? value.length : 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + count(each, key), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, each]) => sum + count(each, name), 0);
}

/** The characters in a table's cells. */
export function cellCharacters(block: Block): number {
  return block.type === 'table' || block.type === 'data_table' ? count(block.rows) : 0;
}
