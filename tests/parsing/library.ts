import { readdirSync, readFileSync } from 'node:fs';
import type { ParsedFile } from '../../src/papers/paper.ts';
import { relateFiles } from '../../src/parsing/across-files/relate-files.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

const papersDir = new URL('../../knowledge/papers/', import.meta.url);
const committee = 'Children and Families Overview and Scrutiny Committee';

export const paperNames = readdirSync(papersDir).sort();

export const readPaper = (file: string): string => readFileSync(new URL(file, papersDir), 'utf8');

/** The five papers as the library serves them. */
export function parseLibrary(): ParsedFile[] {
  return relateFiles(
    paperNames.map((file) =>
      parseFile({ file, bytes: readPaper(file), knowledge: file.includes('web-page') ? { body: committee } : {} }),
    ),
  );
}

/** The one parsed file whose name holds some words. */
export function fileNamed(parsed: readonly ParsedFile[], part: string): ParsedFile {
  const file = parsed.find((one) => one.file.includes(part));
  if (!file) throw new Error(`no paper named like ${part}`);
  return file;
}
