import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { richText } from './rich-text.ts';
import { actionId, anyText, choice, confirmation, option, optionGroups, plainText, slackFile } from './text-objects.ts';

const confirm = confirmation.optional();
const placeholder = plainText(LIMITS.placeholder).optional();
const focus_on_load = z.boolean().optional();
const max_selected_items = z.number().int().min(1).optional();
const min_query_length = z.number().int().min(0).optional();
const response_url_enabled = z.boolean().optional();
const style = z.enum(['primary', 'danger']).optional();
const accessibility_label = z.string().max(LIMITS.buttonText).optional();
const value = z.string().max(LIMITS.buttonValue).optional();
const dispatch_action_config = z
  .strictObject({
    trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).optional(),
  })
  .optional();
const filter = z
  .strictObject({
    include: z.array(z.enum(['im', 'mpim', 'private', 'public'])).optional(),
    exclude_external_shared_channels: z.boolean().optional(),
    exclude_bot_users: z.boolean().optional(),
  })
  .optional();
const menu = { action_id: actionId, confirm, placeholder, focus_on_load };
const typed = { action_id: actionId, dispatch_action_config, focus_on_load, placeholder };

export const button = z.strictObject({
  type: z.literal('button'),
  action_id: actionId,
  text: plainText(LIMITS.buttonText),
  value,
  url: z.string().max(LIMITS.url).optional(),
  style,
  accessibility_label,
  confirm,
});

export const image = z.strictObject({
  type: z.literal('image'),
  alt_text: z.string().max(LIMITS.imageAlt),
  image_url: z.string().max(LIMITS.url).optional(),
  slack_file: slackFile.optional(),
});

const options = z.array(option).min(1).max(LIMITS.selectOptions).optional();
const option_groups = optionGroups.optional();
const choices = z.array(choice).min(1).max(LIMITS.choiceOptions);
const ids = z.array(z.string()).optional();

const menus = [
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

const choosers = [
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

const pickers = [
  z.strictObject({
    type: z.literal('datepicker'),
    ...menu,
    initial_date: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d$/)
      .optional(),
  }),
  z.strictObject({
    type: z.literal('timepicker'),
    ...menu,
    initial_time: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .optional(),
    timezone: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('datetimepicker'),
    action_id: actionId,
    confirm,
    focus_on_load,
    initial_date_time: z.number().int().optional(),
  }),
] as const;

const inputs = [
  z.strictObject({
    type: z.literal('plain_text_input'),
    ...typed,
    initial_value: z.string().max(LIMITS.text).optional(),
    multiline: z.boolean().optional(),
    min_length: z.number().int().min(0).max(LIMITS.text).optional(),
    max_length: z.number().int().min(1).max(LIMITS.text).optional(),
  }),
  z.strictObject({ type: z.literal('email_text_input'), ...typed, initial_value: z.string().optional() }),
  z.strictObject({ type: z.literal('url_text_input'), ...typed, initial_value: z.string().optional() }),
  z.strictObject({
    type: z.literal('number_input'),
    ...typed,
    is_decimal_allowed: z.boolean(),
    initial_value: z.string().optional(),
    min_value: z.string().optional(),
    max_value: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('rich_text_input'),
    ...typed,
    initial_value: richText.optional(),
    min_lines: z.number().int().optional(),
    max_lines: z.number().int().optional(),
  }),
  z.strictObject({
    type: z.literal('file_input'),
    action_id: actionId,
    filetypes: z.array(z.string()).optional(),
    max_files: z.number().int().min(1).max(10).optional(),
  }),
] as const;

const sided = z.strictObject({
  text: plainText(LIMITS.buttonText),
  value: z.string().max(LIMITS.buttonValue),
  accessibility_label,
});

/** What may stand in an actions block. */
export const actionElement = z.discriminatedUnion('type', [button, ...menus, ...choosers, ...pickers]);

/** What may stand beside a section's text. */
export const accessory = z.discriminatedUnion('type', [button, image, ...menus, ...choosers, ...pickers]);

/** What a person fills in: the element of an input block. */
export const inputElement = z.discriminatedUnion('type', [...menus, choosers[0], choosers[1], ...pickers, ...inputs]);

/** What may stand in a context_actions block. */
export const contextActionElement = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('feedback_buttons'),
    action_id: actionId,
    positive_button: sided,
    negative_button: sided,
  }),
  z.strictObject({
    type: z.literal('icon_button'),
    action_id: actionId,
    icon: z.string(),
    text: plainText(LIMITS.buttonText),
    accessibility_label,
    value,
    visible_to_user_ids: z.array(z.string()).optional(),
    confirm,
  }),
]);

/** What may stand in a context block. */
export const contextElement = z.union([image, anyText(LIMITS.text)]);

export type Button = z.infer<typeof button>;
export type ActionElement = z.infer<typeof actionElement>;
export type Accessory = z.infer<typeof accessory>;
export type InputElement = z.infer<typeof inputElement>;
export type ContextActionElement = z.infer<typeof contextActionElement>;
export type ContextElement = z.infer<typeof contextElement>;
/** Anything a person can act on. */
export type InteractiveElement = Exclude<
  ActionElement | Accessory | InputElement | ContextActionElement,
  { type: 'image' }
>;
