import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { compose } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';
import { readFacts } from '../tests/support/reader-facts/fact.ts';
import { scoreFacts } from '../tests/support/reader-facts/score-facts.ts';

const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const verbose = process.argv.includes('--wrong');
if (folders.length === 0) {
  console.error('npm run -s facts -- FOLDER… [--wrong]: each folder holds papers/ and facts.jsonl');
  process.exit(2);
}
for (const folder of folders) {
  const data = mkdtempSync(join(tmpdir(), 'minutebook-facts-'));
  const minutebook = await compose(readConfig({ DATA_DIR: data, KNOWLEDGE_DIR: folder }), {
    log: pino({ enabled: false }),
  });
  await minutebook.ingest({});
  const { right, of, kinds, leaks, wrong } = await scoreFacts(minutebook, readFacts(folder));
  const share = (right / of).toFixed(3);
  const parts = Object.entries(kinds).map(([kind, count]) => `${kind} ${count.right}/${count.of}`);
  console.log(`${folder}: ${right} of ${of} right (${share}), ${leaks} leaks; ${parts.join(', ')}`);
  if (verbose)
    for (const { fact, faults } of wrong)
      console.log(`  ${fact.id} ${fact.kind} ${fact.file ?? ''}: ${faults.join('; ')}`);
  await minutebook.close();
  rmSync(data, { recursive: true, force: true });
}
