import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Finding } from '../../papers/finding.ts';
import type { PaperNotes } from '../../parsing/parse-file.ts';

const itemNames = z.array(z.union([z.string().min(1), z.number().int()]).transform(String)).optional();

const paperNotes = z.strictObject({
  file: z.string().min(1),
  body: z.string().min(1).optional(),
  council: z.string().min(1).optional(),
  meetingDate: z.iso.date().optional(),
  webAddress: z.url().optional(),
  visibility: z.enum(['public', 'exempt']).optional(),
  publicItems: itemNames,
  exemptItems: itemNames,
});

const notesFile = z.strictObject({
  bodies: z
    .array(z.strictObject({ name: z.string().min(1), aliases: z.array(z.string().min(1)).default([]) }))
    .default([]),
  papers: z.array(paperNotes).default([]),
});

export interface Notes {
  notesFor(file: string): PaperNotes;
  /** Names of the files it describes. */
  readonly described: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads `papers.yml`, which says what files cannot. A fault in it becomes a finding; the papers are served without it. */
export async function readNotes(knowledgeDir: string): Promise<Notes> {
  let text: string;
  try {
    text = await readFile(join(knowledgeDir, 'papers.yml'), 'utf8');
  } catch {
    return nothing([]);
  }
  const read = parseNotes(text);
  if (typeof read === 'string') return nothing([fault(read)]);
  const byFile = new Map(read.papers.map(({ file, ...notes }) => [file, notes]));
  return {
    notesFor: (file) => ({ bodies: read.bodies, ...byFile.get(file) }),
    described: [...byFile.keys()],
    findings: [],
  };
}

const nothing = (findings: readonly Finding[]): Notes => ({ notesFor: () => ({}), described: [], findings });

function parseNotes(text: string): z.infer<typeof notesFile> | string {
  try {
    const checked = notesFile.safeParse(parse(text) ?? {});
    return checked.success ? checked.data : z.prettifyError(checked.error).replace(/\s+/g, ' ');
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}

const fault = (what: string): Finding => ({
  rule: 'unreadable-notes',
  message: `knowledge/papers.yml was left out of account: ${what}`,
  place: { file: 'papers.yml', lines: [1, 1], pages: null },
});
