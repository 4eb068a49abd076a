import { z } from 'zod';
import type { Block } from '../blocks/block.ts';
import { checkBlocks } from '../blocks/check-blocks.ts';
import { LIMITS } from '../blocks/limits.ts';
import { Refusal } from '../refusal.ts';
import { anything, packed } from './method.ts';

/** The arguments every way of sending a message shares. */
export const contentArguments = {
  text: z.string().optional(),
  blocks: anything.optional(),
  attachments: anything.optional(),
  markdown_text: z.string().optional(),
  metadata: packed(z.object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) })).optional(),
};

type Given = z.infer<z.ZodObject<typeof contentArguments>>;

export interface Content {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: unknown;
}

/**
 * What a message says, checked as Slack checks it.
 * Refuses with `no_text`, `msg_too_long`, `invalid_blocks`, `msg_blocks_too_long` or `markdown_text_conflict`.
 */
export function readContent(given: Given, longest: number = LIMITS.messageText): Content {
  const blocks = given.blocks === undefined || given.blocks === '' ? [] : checkBlocks('message', given.blocks);
  const metadata = given.metadata ?? null;
  if (given.markdown_text !== undefined) {
    if (given.text || blocks.length > 0) throw new Refusal('markdown_text_conflict');
    if (given.markdown_text.length > LIMITS.markdown) throw new Refusal('msg_too_long');
    const block = { type: 'markdown', text: given.markdown_text };
    return { text: given.markdown_text, blocks: checkBlocks('message', [block]), metadata };
  }
  const text = given.text ?? '';
  if (!text.trim() && blocks.length === 0 && given.attachments === undefined) throw new Refusal('no_text');
  if (text.length > longest) throw new Refusal('msg_too_long');
  return { text, blocks, metadata };
}
