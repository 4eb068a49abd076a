import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { type Block, homeBlock, messageBlock, modalBlock } from './block.ts';
import { LIMITS } from './limits.ts';
import { slackMessages } from './slack-messages.ts';
import { cellCharacters, drawnCharacters } from './words.ts';

export type Surface = 'message' | 'home' | 'modal';

const SCHEMAS = {
  message: z.array(messageBlock).max(LIMITS.messageBlocks),
  home: z.array(homeBlock).max(LIMITS.viewBlocks),
  modal: z.array(modalBlock).max(LIMITS.viewBlocks),
} as const;

/**
 * Blocks as Slack would accept them on that surface, with the ids Slack fills in.
 * Throws a Refusal with Slack's own error and messages: `invalid_blocks`, `msg_blocks_too_long`.
 */
export function checkBlocks(surface: Surface, given: unknown, root = 'blocks'): Block[] {
  if (!Array.isArray(given)) throw new Refusal('invalid_blocks_format');
  const parsed = SCHEMAS[surface].safeParse(given, { reportInput: true });
  if (!parsed.success) refuseShape(slackMessages(parsed.error, root));
  const blocks = fillIds(parsed.data);
  const doubles = doubledIds(blocks, root);
  if (doubles.length > 0) refuseShape(doubles);
  if (surface === 'message') checkTotals(blocks);
  return blocks;
}

function refuseShape(messages: readonly string[]): never {
  throw new Refusal('invalid_blocks', messages);
}

function checkTotals(blocks: readonly Block[]): void {
  const tables = blocks.filter((block) => block.type === 'table');
  if (tables.length > 1) throw new Refusal('invalid_attachments', ['[ERROR] only_one_table_allowed']);
  if (total(blocks, cellCharacters) > LIMITS.tableCharacters) {
    refuseShape([`[ERROR] the cells of all tables must hold no more than ${LIMITS.tableCharacters} characters`]);
  }
  const charts = blocks.filter((block) => block.type === 'data_visualization');
  if (charts.length > LIMITS.chartsPerMessage) {
    refuseShape([`[ERROR] no more than ${LIMITS.chartsPerMessage} data_visualization blocks allowed`]);
  }
  const markdown = total(blocks, (block) => (block.type === 'markdown' ? block.text.length : 0));
  const drawn = total(blocks, (block) => drawnCharacters(block) - cellCharacters(block));
  if (markdown > LIMITS.markdown || drawn > LIMITS.messageBlockCharacters) throw new Refusal('msg_blocks_too_long');
}

function total(blocks: readonly Block[], measure: (block: Block) => number): number {
  return blocks.reduce((sum, block) => sum + measure(block), 0);
}

const newId = () => randomBytes(4).toString('base64url').slice(0, 5);

function fillIds(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => withIds({ ...block, block_id: block.block_id ?? newId() }));
}

function withIds<Each extends Block>(block: Each): Each {
  if (block.type === 'actions') return { ...block, elements: block.elements.map(withActionId) };
  if (block.type === 'context_actions') return { ...block, elements: block.elements.map(withActionId) };
  if (block.type === 'input') return { ...block, element: withActionId(block.element) };
  if (block.type === 'card') return block.actions ? { ...block, actions: block.actions.map(withActionId) } : block;
  if (block.type === 'carousel')
    return {
      ...block,
      elements: block.elements.map((card) => withIds({ ...card, block_id: card.block_id ?? newId() })),
    };
  if (block.type === 'container') {
    return {
      ...block,
      child_blocks: block.child_blocks.map((child) => withIds({ ...child, block_id: child.block_id ?? newId() })),
    };
  }
  if (block.type === 'section' && block.accessory && block.accessory.type !== 'image') {
    return { ...block, accessory: withActionId(block.accessory) };
  }
  return block;
}

function withActionId<Element extends { action_id?: string | undefined }>(element: Element): Element {
  return { ...element, action_id: element.action_id ?? newId() };
}

function doubledIds(blocks: readonly Block[], root: string): string[] {
  const seen = new Set<string>();
  return blocks.flatMap((block, index) => {
    const faults: string[] = [];
    const id = block.block_id ?? '';
    if (seen.has(id)) {
      faults.push(
        `[ERROR] \`block_id\` ${JSON.stringify(id)} already exists [json-pointer:/${root}/${index}/block_id]`,
      );
    }
    seen.add(id);
    if (block.type === 'actions' || block.type === 'context_actions') {
      const ids = block.elements.map((element) => element.action_id);
      const double = ids.find((each, at) => ids.indexOf(each) !== at);
      if (double !== undefined) {
        faults.push(
          `[ERROR] \`action_id\` ${JSON.stringify(double)} already exists for block_id ${JSON.stringify(id)} [json-pointer:/${root}/${index}]`,
        );
      }
    }
    return faults;
  });
}
