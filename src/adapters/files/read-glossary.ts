import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { GlossaryTerm } from '../../answering/question/glossary.ts';

const phrases = z.array(z.string().min(1));
const glossaryFile = z.object({
  terms: z.array(
    z
      .object({
        official: phrases.min(1),
        short: phrases.default([]),
        everyday: phrases.default([]),
        spoken: phrases.default([]),
      })
      .strict(),
  ),
});

/** Reads `glossary.yml` of the knowledge folder. A missing file is an empty glossary; a faulty one says what to mend. */
export async function readGlossary(knowledgeDir: string): Promise<readonly GlossaryTerm[]> {
  const path = join(knowledgeDir, 'glossary.yml');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return 'terms: []';
    throw error;
  });
  const checked = glossaryFile.safeParse(parse(text));
  if (checked.success) return checked.data.terms;
  const [issue] = checked.error.issues;
  throw Object.assign(new Error(`${path} cannot be used: ${issue?.path.join('.')}: ${issue?.message}`), {
    code: 'glossary',
    remedy: 'Each line of `terms` needs a list "official" and may have the lists "short", "everyday" and "spoken".',
  });
}
