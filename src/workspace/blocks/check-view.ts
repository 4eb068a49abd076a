import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import type { Block } from './block.ts';
import { checkBlocks } from './check-blocks.ts';
import { LIMITS } from './limits.ts';
import { slackMessages } from './slack-messages.ts';
import { plainText } from './text-objects.ts';

const rest = {
  blocks: z.array(z.unknown()),
  private_metadata: z.string().max(LIMITS.viewMetadata).optional(),
  callback_id: z.string().max(LIMITS.id).optional(),
  external_id: z.string().max(LIMITS.id).optional(),
};

const modal = z.strictObject({
  type: z.literal('modal'),
  title: plainText(LIMITS.viewTitle),
  submit: plainText(LIMITS.viewTitle).optional(),
  close: plainText(LIMITS.viewTitle).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
  submit_disabled: z.boolean().optional(),
  ...rest,
});

const home = z.strictObject({ type: z.literal('home'), ...rest });

const view = z.discriminatedUnion('type', [modal, home]);

/** A view as the app sent it, checked, with the ids Slack fills in. */
export type GivenView =
  | (Omit<z.infer<typeof modal>, 'blocks'> & { blocks: Block[] })
  | (Omit<z.infer<typeof home>, 'blocks'> & { blocks: Block[] });

/** A view as Slack would accept it, or a Refusal: `invalid_arguments` with the place of each fault. */
export function checkView(given: unknown): GivenView {
  const parsed = view.safeParse(given, { reportInput: true });
  if (!parsed.success) throw new Refusal('invalid_arguments', slackMessages(parsed.error, 'view'));
  if (JSON.stringify(given).length > LIMITS.viewCharacters)
    throw new Refusal('invalid_arguments', [
      `[ERROR] must be less than ${LIMITS.viewCharacters + 1} characters [json-pointer:/view]`,
    ]);
  try {
    const blocks = checkBlocks(parsed.data.type, parsed.data.blocks, 'view/blocks');
    if (parsed.data.type === 'modal' && !parsed.data.submit && blocks.some((block) => block.type === 'input')) {
      throw new Refusal('invalid_arguments', ['[ERROR] submit is required when an input block is within blocks']);
    }
    return { ...parsed.data, blocks };
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.error === 'invalid_blocks') {
      throw new Refusal('invalid_arguments', thrown.messages);
    }
    throw thrown;
  }
}
