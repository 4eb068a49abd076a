import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the whole run one folder for what its files share, and takes it away at the end. */
export default function setup(): (() => void) | undefined {
  if (process.env.MINUTEBOOK_TEST_RUN) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-test-run-'));
  process.env.MINUTEBOOK_TEST_RUN = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
