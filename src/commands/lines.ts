import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { Fault } from '../fault.ts';

/** Reads a file of one JSON value a line, checks every line before any work starts, and throws one Fault naming the first bad line. */
export function readLines<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema>[] {
  return textOf(file)
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [parseLine(file, line, index + 1, schema)] : []));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new Fault('file', `${file} cannot be read`, { remedy: 'Check the path and that you may read it.', cause });
  }
}

function parseLine<Schema extends z.ZodType>(
  file: string,
  line: string,
  number: number,
  schema: Schema,
): z.infer<Schema> {
  const parsed = schema.safeParse(jsonOf(line));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  throw new Fault('lines', `${file}, line ${number}: ${where}${issue?.message ?? 'not as expected'}`, {
    remedy: 'Mend that line; nothing was run.',
  });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
