import { z } from 'zod';
import { dataVisualization } from './chart.ts';
import {
  accessory,
  actionElement,
  button,
  contextActionElement,
  contextElement,
  image,
  inputElement,
} from './element.ts';
import { LIMITS } from './limits.ts';
import { richText } from './rich-text.ts';
import { dataTable, table } from './table.ts';
import { anyText, blockId, mrkdwn, plainText, slackFile } from './text-objects.ts';

const section = z
  .strictObject({
    type: z.literal('section'),
    block_id: blockId,
    text: anyText(LIMITS.text).optional(),
    fields: z.array(anyText(LIMITS.sectionField)).min(1).max(LIMITS.sectionFields).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .check((context) => {
    if (context.value.text || context.value.fields) return;
    context.issues.push({
      code: 'custom',
      input: context.value,
      path: [],
      message: 'missing required field: text or fields',
    });
  });

const header = z.strictObject({
  type: z.literal('header'),
  block_id: blockId,
  text: plainText(LIMITS.header),
  level: z.number().int().min(1).max(4).optional(),
});

const divider = z.strictObject({ type: z.literal('divider'), block_id: blockId });

const context = z.strictObject({
  type: z.literal('context'),
  block_id: blockId,
  elements: z.array(contextElement).min(1).max(LIMITS.contextElements),
});

const actions = z.strictObject({
  type: z.literal('actions'),
  block_id: blockId,
  elements: z.array(actionElement).min(1).max(LIMITS.actionElements),
});

const contextActions = z.strictObject({
  type: z.literal('context_actions'),
  block_id: blockId,
  elements: z.array(contextActionElement).min(1).max(LIMITS.contextActionElements),
});

const imageBlock = z.strictObject({
  type: z.literal('image'),
  block_id: blockId,
  alt_text: z.string().max(LIMITS.imageAlt),
  title: plainText(LIMITS.imageTitle).optional(),
  image_url: z.string().max(LIMITS.url).optional(),
  slack_file: slackFile.optional(),
});

const input = z.strictObject({
  type: z.literal('input'),
  block_id: blockId,
  label: plainText(LIMITS.inputLabel),
  element: inputElement,
  hint: plainText(LIMITS.inputHint).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
});

const markdown = z.strictObject({
  type: z.literal('markdown'),
  block_id: blockId,
  text: z.string().min(1).max(LIMITS.markdown),
});

const file = z.strictObject({
  type: z.literal('file'),
  block_id: blockId,
  external_id: z.string(),
  source: z.string(),
});

const alert = z.strictObject({
  type: z.literal('alert'),
  block_id: blockId,
  text: anyText(LIMITS.alert),
  level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
});

const card = z.strictObject({
  type: z.literal('card'),
  block_id: blockId,
  hero_image: image.optional(),
  icon: image.optional(),
  title: mrkdwn(LIMITS.cardTitle).optional(),
  subtitle: mrkdwn(LIMITS.cardTitle).optional(),
  body: mrkdwn(LIMITS.cardBody).optional(),
  actions: z.array(button).min(1).max(LIMITS.cardActions).optional(),
});

const carousel = z.strictObject({
  type: z.literal('carousel'),
  block_id: blockId,
  elements: z.array(card).min(1).max(LIMITS.carouselCards),
});

const urlSource = z.strictObject({ type: z.literal('url'), url: z.string().max(LIMITS.url), text: z.string() });

const taskCard = z.strictObject({
  type: z.literal('task_card'),
  block_id: blockId,
  task_id: z.string(),
  title: z.string(),
  details: richText.optional(),
  output: richText.optional(),
  sources: z.array(urlSource).optional(),
  status: z.enum(['pending', 'in_progress', 'complete', 'error']).optional(),
});

const plan = z.strictObject({
  type: z.literal('plan'),
  block_id: blockId,
  title: z.string(),
  tasks: z.array(taskCard).optional(),
});

const everywhere = [section, header, divider, context, actions, imageBlock, input, richText, file] as const;

const container = z.strictObject({
  type: z.literal('container'),
  block_id: blockId,
  title: plainText(LIMITS.containerTitle).optional(),
  rich_text_title: richText.optional(),
  subtitle: anyText(LIMITS.containerTitle).optional(),
  icon: image.optional(),
  child_blocks: z
    .array(z.discriminatedUnion('type', [...everywhere, table]))
    .min(1)
    .max(LIMITS.containerBlocks),
  width: z.enum(['narrow', 'standard', 'wide', 'full']).optional(),
  is_collapsible: z.boolean().optional(),
  default_collapsed: z.boolean().optional(),
  has_header_divider: z.boolean().optional(),
});

const messageOnly = [
  contextActions,
  markdown,
  table,
  card,
  carousel,
  container,
  taskCard,
  plan,
  dataVisualization,
] as const;

export const messageBlock = z.discriminatedUnion('type', [...everywhere, alert, dataTable, ...messageOnly]);
export const homeBlock = z.discriminatedUnion('type', [...everywhere, alert, dataTable]);
export const modalBlock = z.discriminatedUnion('type', [...everywhere, alert]);

/** One block of a message or view, as Slack lets an app send it. */
export type Block = z.infer<typeof messageBlock>;
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;
export type TaskCard = z.infer<typeof taskCard>;
