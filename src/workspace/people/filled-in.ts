import type { Block } from '../blocks/block.ts';
import type { InteractiveElement } from '../blocks/element.ts';
import type { ViewValues } from '../view.ts';

/** What a person put into an element: an option's value, text, a date, a person's id; several for multi-selects. */
export type Entry = string | readonly string[] | null;

/** What a person filled in, by block id and action id. */
export type Entries = Readonly<Record<string, Readonly<Record<string, Entry>>>>;

/** An element's value as Slack reports it in `state.values` and in actions. */
export function slackValue(element: InteractiveElement, entry: Entry): Record<string, unknown> {
  const one = Array.isArray(entry) ? (entry[0] ?? null) : entry;
  const many: readonly string[] = Array.isArray(entry) ? entry : entry === null ? [] : [String(entry)];
  switch (element.type) {
    case 'button':
    case 'icon_button':
      return { type: element.type, value: element.value, text: element.text };
    case 'feedback_buttons': {
      const side = [element.positive_button, element.negative_button].find(
        (each, index) => one === each.value || one === (index === 0 ? 'positive' : 'negative'),
      );
      return { type: element.type, value: side?.value, text: side?.text };
    }
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { type: element.type, selected_option: optionsOf(element).find(({ value }) => value === one) ?? null };
    case 'multi_static_select':
    case 'checkboxes':
      return { type: element.type, selected_options: optionsOf(element).filter(({ value }) => many.includes(value)) };
    case 'external_select':
      return { type: element.type, selected_option: one === null ? null : externalOption(String(one)) };
    case 'multi_external_select':
      return { type: element.type, selected_options: many.map(externalOption) };
    case 'users_select':
      return { type: element.type, selected_user: one };
    case 'multi_users_select':
      return { type: element.type, selected_users: many };
    case 'channels_select':
      return { type: element.type, selected_channel: one };
    case 'multi_channels_select':
      return { type: element.type, selected_channels: many };
    case 'conversations_select':
      return { type: element.type, selected_conversation: one };
    case 'multi_conversations_select':
      return { type: element.type, selected_conversations: many };
    case 'datepicker':
      return { type: element.type, selected_date: one };
    case 'timepicker':
      return { type: element.type, selected_time: one };
    case 'datetimepicker':
      return { type: element.type, selected_date_time: one === null ? null : Number(one) };
    case 'file_input':
      return { type: element.type, files: [] };
    case 'rich_text_input':
      return { type: element.type, rich_text_value: one === null ? null : richTextOf(String(one)) };
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return { type: element.type, value: one === '' ? null : one };
    default:
      return element satisfies never;
  }
}

/** What stands in an element before anyone touches it. */
export function startingEntry(element: InteractiveElement): Entry {
  switch (element.type) {
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
      return element.initial_option?.value ?? null;
    case 'multi_static_select':
    case 'multi_external_select':
    case 'checkboxes':
      return element.initial_options?.map(({ value }) => value) ?? [];
    case 'users_select':
      return element.initial_user ?? null;
    case 'channels_select':
      return element.initial_channel ?? null;
    case 'conversations_select':
      return element.initial_conversation ?? null;
    case 'multi_users_select':
      return element.initial_users ?? [];
    case 'multi_channels_select':
      return element.initial_channels ?? [];
    case 'multi_conversations_select':
      return element.initial_conversations ?? [];
    case 'datepicker':
      return element.initial_date ?? null;
    case 'timepicker':
      return element.initial_time ?? null;
    case 'datetimepicker':
      return element.initial_date_time === undefined ? null : String(element.initial_date_time);
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return element.initial_value ?? null;
    default:
      return null;
  }
}

/** Slack's `state.values`: every input of these blocks, filled in or as it started. */
export function slackValues(blocks: readonly Block[], entries: Entries): ViewValues {
  const values: Record<string, Record<string, unknown>> = {};
  for (const { blockId, element } of statefulElements(blocks)) {
    const actionId = element.action_id ?? '';
    const entry = entries[blockId]?.[actionId];
    values[blockId] = {
      ...values[blockId],
      [actionId]: slackValue(element, entry === undefined ? startingEntry(element) : entry),
    };
  }
  return values;
}

/** The first block whose element bears the id, looking only in `blockId` where one is given. */
export function findElement(
  blocks: readonly Block[],
  actionId: string,
  blockId?: string,
): { blockId: string; element: InteractiveElement } | undefined {
  return allElements(blocks).find(
    (each) => each.element.action_id === actionId && (blockId === undefined || each.blockId === blockId),
  );
}

/** Everything a person can act on in these blocks, in order. */
export function allElements(blocks: readonly Block[]): { blockId: string; element: InteractiveElement }[] {
  return blocks.flatMap((block) => {
    const blockId = block.block_id ?? '';
    return elementsOf(block).map((found) => ({ blockId: found.blockId ?? blockId, element: found.element }));
  });
}

function elementsOf(block: Block): { blockId?: string; element: InteractiveElement }[] {
  switch (block.type) {
    case 'actions':
    case 'context_actions':
      return block.elements.map((element) => ({ element }));
    case 'input':
      return [{ element: block.element }];
    case 'section':
      return block.accessory && block.accessory.type !== 'image' ? [{ element: block.accessory }] : [];
    case 'card':
      return (block.actions ?? []).map((element) => ({ element }));
    case 'carousel':
      return block.elements.flatMap(elementsOf);
    case 'container':
      return allElements(block.child_blocks);
    default:
      return [];
  }
}

const STATELESS = new Set(['button', 'overflow', 'feedback_buttons', 'icon_button']);

function statefulElements(blocks: readonly Block[]): { blockId: string; element: InteractiveElement }[] {
  return allElements(blocks).filter(({ element }) => !STATELESS.has(element.type));
}

function optionsOf(element: Extract<InteractiveElement, { options?: unknown }>): readonly { value: string }[] {
  const grouped = 'option_groups' in element ? (element.option_groups ?? []).flatMap(({ options }) => options) : [];
  return [...(element.options ?? []), ...grouped];
}

function externalOption(value: string): { text: unknown; value: string } {
  return { text: { type: 'plain_text', text: value, emoji: true }, value };
}

function richTextOf(text: string): unknown {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
  };
}
