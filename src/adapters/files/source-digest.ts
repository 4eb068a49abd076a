import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOMS = ['papers', 'parsing', 'indicators', 'indexing', join('adapters', 'files')];

/** SHA-256 of the code that reads papers and of the given files, hexadecimal: what was read under another digest is read again. */
export function rulesDigest(files: readonly string[]): string {
  const src = fileURLToPath(new URL('../../', import.meta.url));
  const code = ROOMS.flatMap((room) =>
    readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.[jt]s$/.test(file))
      .map((file) => join(src, room, file)),
  );
  const hash = createHash('sha256');
  for (const file of [...code.sort(), ...files]) hash.update(contentOf(file));
  return hash.digest('hex');
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
