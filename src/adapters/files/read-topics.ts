import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { TopicTerms } from '../../briefing/topic-map.ts';

const phrases = z.array(z.string().min(1)).min(1);
const topicsFile = z.object({ topics: z.array(z.object({ names: phrases, holds: phrases }).strict()) });

/** Reads `topics.yml` of the knowledge folder. A missing file says nothing of topics; a faulty one says what to mend. */
export async function readTopics(knowledgeDir: string): Promise<readonly TopicTerms[]> {
  const path = join(knowledgeDir, 'topics.yml');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return 'topics: []';
    throw error;
  });
  const checked = topicsFile.safeParse(parse(text));
  if (checked.success) return checked.data.topics;
  const [issue] = checked.error.issues;
  throw Object.assign(new Error(`${path} cannot be used: ${issue?.path.join('.')}: ${issue?.message}`), {
    code: 'topics',
    remedy: 'Each line of `topics` needs the lists "names" and "holds".',
  });
}
