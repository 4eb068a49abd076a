import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHIPPED = fileURLToPath(new URL('../../../knowledge', import.meta.url));

/** The folder that has this file: the knowledge folder, or else the one Minutebook ships, so that a folder with papers alone is enough. */
export function folderWith(file: string, knowledgeDir: string): string {
  return existsSync(join(knowledgeDir, file)) ? knowledgeDir : SHIPPED;
}
