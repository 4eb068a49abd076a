import { z } from 'zod';
import { confirm, focus_on_load, menu } from './element-fields.ts';
import { LIMITS } from './limits.ts';
import { actionId, choice, option, optionGroups } from './text-objects.ts';

const max_selected_items = z.number().int().min(1).optional();
const min_query_length = z.number().int().min(0).optional();
const response_url_enabled = z.boolean().optional();
const filter = z
  .strictObject({
    include: z.array(z.enum(['im', 'mpim', 'private', 'public'])).optional(),
    exclude_external_shared_channels: z.boolean().optional(),
    exclude_bot_users: z.boolean().optional(),
  })
  .optional();
const options = z.array(option).min(1).max(LIMITS.selectOptions).optional();
const option_groups = optionGroups.optional();
const choices = z.array(choice).min(1).max(LIMITS.choiceOptions);
const ids = z.array(z.string()).optional();

/** Menus: one or several of given options, people, channels. */
export const menus = [
  z.strictObject({
    type: z.literal('static_select'),
    ...menu,
    options,
    option_groups,
    initial_option: option.optional(),
  }),
  z.strictObject({
    type: z.literal('multi_static_select'),
    ...menu,
    options,
    option_groups,
    initial_options: z.array(option).optional(),
    max_selected_items,
  }),
  z.strictObject({
    type: z.literal('external_select'),
    ...menu,
    min_query_length,
    initial_option: option.optional(),
  }),
  z.strictObject({
    type: z.literal('multi_external_select'),
    ...menu,
    min_query_length,
    initial_options: z.array(option).optional(),
    max_selected_items,
  }),
  z.strictObject({ type: z.literal('users_select'), ...menu, initial_user: z.string().optional() }),
  z.strictObject({ type: z.literal('multi_users_select'), ...menu, initial_users: ids, max_selected_items }),
  z.strictObject({
    type: z.literal('channels_select'),
    ...menu,
    initial_channel: z.string().optional(),
    response_url_enabled,
  }),
  z.strictObject({
    type: z.literal('multi_channels_select'),
    ...menu,
    initial_channels: ids,
    max_selected_items,
  }),
  z.strictObject({
    type: z.literal('conversations_select'),
    ...menu,
    initial_conversation: z.string().optional(),
    default_to_current_conversation: z.boolean().optional(),
    response_url_enabled,
    filter,
  }),
  z.strictObject({
    type: z.literal('multi_conversations_select'),
    ...menu,
    initial_conversations: ids,
    default_to_current_conversation: z.boolean().optional(),
    max_selected_items,
    filter,
  }),
] as const;

/** Radio buttons, checkboxes, and the menu behind three dots. */
export const choosers = [
  z.strictObject({
    type: z.literal('radio_buttons'),
    action_id: actionId,
    options: choices,
    initial_option: choice.optional(),
    confirm,
    focus_on_load,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    action_id: actionId,
    options: choices,
    initial_options: z.array(choice).optional(),
    confirm,
    focus_on_load,
  }),
  z.strictObject({
    type: z.literal('overflow'),
    action_id: actionId,
    options: z.array(option).min(1).max(LIMITS.overflowOptions),
    confirm,
  }),
] as const;
