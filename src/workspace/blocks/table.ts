import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { richText } from './rich-text.ts';
import { blockId } from './text-objects.ts';

const cell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raw_text'), text: z.string() }),
  z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string() }),
  richText,
]);

const row = z.array(cell).min(1).max(LIMITS.tableColumns);

export const table = z.strictObject({
  type: z.literal('table'),
  block_id: blockId,
  rows: z.array(row).min(1).max(LIMITS.tableRows),
  column_settings: z
    .array(
      z
        .strictObject({
          align: z.enum(['left', 'center', 'right']).optional(),
          is_wrapped: z.boolean().optional(),
        })
        .nullable(),
    )
    .max(LIMITS.tableColumns)
    .optional(),
});

/** A table people can sort and leaf through: a header row and up to 100 more. */
export const dataTable = z
  .strictObject({
    type: z.literal('data_table'),
    block_id: blockId,
    caption: z.string().min(1),
    rows: z
      .array(row)
      .min(2)
      .max(LIMITS.tableRows + 1),
    page_size: z.number().int().min(1).max(LIMITS.tableRows).optional(),
    row_header_column_index: z.number().int().min(0).optional(),
  })
  .check((context) => {
    const { rows } = context.value;
    const width = rows[0]?.length;
    rows.forEach((each, index) => {
      if (each.length === width) return;
      context.issues.push({
        code: 'custom',
        input: each,
        path: ['rows', index],
        message: 'every row must have as many cells as the header row',
      });
    });
  });

export type Cell = z.infer<typeof cell>;
export type Table = z.infer<typeof table>;
export type DataTable = z.infer<typeof dataTable>;
