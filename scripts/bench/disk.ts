import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of every file below a folder. */
export function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(folder, file)))
    .reduce((total, found) => total + (found.isFile() ? found.size : 0), 0);
}
