import { z } from 'zod';
import { LIMITS } from './limits.ts';

const id = z.string().min(1).max(LIMITS.id).optional();

/** The ids Slack fills in when the app leaves them out. */
export const blockId = id;
export const actionId = id;

export const plainText = (limit: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(limit), emoji: z.boolean().optional() });

export const mrkdwn = (limit: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(limit), verbatim: z.boolean().optional() });

export const anyText = (limit: number) => z.discriminatedUnion('type', [plainText(limit), mrkdwn(limit)]);

export const confirmation = z.strictObject({
  title: plainText(LIMITS.confirmTitle).optional(),
  text: anyText(LIMITS.confirmText),
  confirm: plainText(LIMITS.confirmButton).optional(),
  deny: plainText(LIMITS.confirmButton).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

const optionRest = {
  value: z.string().max(LIMITS.optionValue),
  description: anyText(LIMITS.optionText).optional(),
};

/** An option of a menu: plain text only. */
export const option = z.strictObject({
  text: plainText(LIMITS.optionText),
  url: z.string().max(LIMITS.url).optional(),
  ...optionRest,
});

/** An option of radio buttons or checkboxes, which may hold mrkdwn. */
export const choice = z.strictObject({ text: anyText(LIMITS.optionText), ...optionRest });

const optionGroup = z.strictObject({
  label: plainText(LIMITS.optionText),
  options: z.array(option).min(1).max(LIMITS.selectOptions),
});

export const optionGroups = z.array(optionGroup).min(1).max(LIMITS.selectOptions);

export const slackFile = z.union([z.strictObject({ id: z.string() }), z.strictObject({ url: z.string() })]);

export type PlainText = z.infer<ReturnType<typeof plainText>>;
export type AnyText = z.infer<ReturnType<typeof anyText>>;
export type Option = z.infer<typeof option>;
export type Choice = z.infer<typeof choice>;
export type Confirmation = z.infer<typeof confirmation>;
