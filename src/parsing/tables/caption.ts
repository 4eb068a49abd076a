import type { Block } from '../body/block.ts';
import { isHeading } from '../body/heading.ts';

/** "Table 1: High Needs Block forecast 2025/26 (£000)" names its table or picture, and nothing below that. */
export const isCaption = (block: Block, next: Block | undefined): boolean =>
  /^(?:table|figure|chart|graph|diagram|map) (?:\d{1,2}(?:\.\d{1,2})?[a-z]?|[A-Z])(?:\s*[:.\u2013-]\s*\S|\s+[A-Z(]|$)/i.test(
    block.text,
  ) &&
  block.text.length <= 140 &&
  (next?.shape === 'row' || isHeading(block, next));
