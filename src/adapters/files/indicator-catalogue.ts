import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Catalogue, emptyCatalogue, indicatorId } from '../../indicators/catalogue.ts';

const entry = z
  .strictObject({
    id: z.string().min(1).optional(),
    name: z.string().min(1),
    aliases: z.array(z.coerce.string()).default([]),
    unit: z.enum(['percent', 'count', 'rate']).nullish(),
    polarity: z.enum(['high', 'low', 'none']).nullish(),
    topic: z.string().nullish(),
    theme: z.string().nullish(),
    definition: z.strictObject({ text: z.string(), reference: z.string() }).nullish(),
    confirmed: z.boolean().default(false),
    bodies: z.array(z.string().min(1)).min(1).optional(),
  })
  .transform((given) => ({
    id: given.id ?? indicatorId(given.name),
    name: given.name,
    aliases: given.aliases,
    unit: given.unit ?? null,
    polarity: given.polarity ?? null,
    topic: given.topic ?? null,
    theme: given.theme ?? null,
    definition: given.definition ?? null,
    confirmed: given.confirmed,
    ...(given.bodies && { bodies: given.bodies }),
  }));

const catalogue = z
  .strictObject({ bodies: z.array(z.string().min(1)).min(1).optional(), indicators: z.array(entry).default([]) })
  .transform(({ bodies, indicators }) => ({
    indicators: indicators.map((one) => (bodies ? { ...one, bodies: one.bodies ?? bodies } : one)),
  }))
  .refine(
    ({ indicators }) => new Set(indicators.map(({ id }) => id)).size === indicators.length,
    'two entries have the same id or name',
  );

/** What was wrong with the file, for the log and `doctor`; the papers' own indicators serve meanwhile. */
export interface CatalogueFile {
  readonly catalogue: Catalogue;
  /** One sentence for each fault, with where it stands; empty where there is none. */
  readonly faults: readonly string[];
}

/** Reads `indicators.yml`. A missing file is an empty catalogue; a broken one is an empty catalogue with its faults named. */
export async function readCatalogueFile(file: string): Promise<CatalogueFile> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? null : Promise.reject(error),
  );
  return text === null ? { catalogue: emptyCatalogue, faults: [] } : parseCatalogue(text);
}

/** Reads the text of a catalogue. */
export function parseCatalogue(text: string): CatalogueFile {
  try {
    const result = catalogue.safeParse(parse(text) ?? {});
    if (result.success) return { catalogue: result.data, faults: [] };
    return { catalogue: emptyCatalogue, faults: result.error.issues.map(sayIssue) };
  } catch (error) {
    return {
      catalogue: emptyCatalogue,
      faults: [`indicators.yml cannot be read: ${error instanceof Error ? error.message : error}`],
    };
  }
}

function sayIssue({ path, message }: z.core.$ZodIssue): string {
  const [, index, ...field] = path;
  const where =
    typeof index === 'number' ? `entry ${index + 1}${field.length > 0 ? `, ${field.join('.')}` : ''}: ` : '';
  return `indicators.yml: ${where}${message}`;
}
