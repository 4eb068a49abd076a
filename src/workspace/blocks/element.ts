import { z } from 'zod';
import { confirm } from './element-fields.ts';
import { inputs, pickers } from './input-elements.ts';
import { LIMITS } from './limits.ts';
import { choosers, menus } from './menu-elements.ts';
import { actionId, anyText, plainText, slackFile } from './text-objects.ts';

const style = z.enum(['primary', 'danger']).optional();
const accessibility_label = z.string().max(LIMITS.buttonText).optional();
const value = z.string().max(LIMITS.buttonValue).optional();

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
