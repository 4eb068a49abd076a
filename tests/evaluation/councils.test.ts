import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import { readFacts } from '../support/reader-facts/fact.ts';
import { scoreFacts } from '../support/reader-facts/score-facts.ts';

/** The share of facts that was reached, a hundredth below it. */
const reached = [
  { council: 'brackenshaw', share: 0.9 },
  { council: 'brackenshire', share: 0.93 },
  { council: 'brockshire', share: 0.98 },
  { council: 'carrockshire', share: 0.98 },
  { council: 'culmbridge', share: 0.95 },
  { council: 'cwmhelyg', share: 0.96 },
  { council: 'dyffryn-arwel', share: 0.97 },
  { council: 'ellerwick', share: 0.95 },
  { council: 'fernhallow', share: 0.96 },
  { council: 'glanrhyd', share: 0.98 },
  { council: 'glantarren', share: 0.71 },
  { council: 'marchfordshire', share: 0.97 },
  { council: 'marlenshire', share: 0.93 },
  { council: 'marlshire', share: 0.92 },
  { council: 'meonshire', share: 0.87 },
  { council: 'ravensclough', share: 0.93 },
  { council: 'ravensclough-borough', share: 0.95 },
  { council: 'ravensmere', share: 0.98 },
  { council: 'scarbrook', share: 0.93 },
  { council: 'thornhithe', share: 0.94 },
  { council: 'thornminster', share: 0.98 },
  { council: 'wendlemere', share: 0.94 },
  { council: 'wendreshire', share: 0.91 },
  { council: 'wenlow', share: 0.99 },
  { council: 'wexmoor', share: 0.96 },
  { council: 'wharnley', share: 0.91 },
];

describe('what a careful reader sees in the papers of councils that are no part of the library', () => {
  it.each(reached)(
    'is read as well as was reached: $council',
    async ({ council, share }) => {
      const knowledge = fileURLToPath(new URL(`councils/${council}`, import.meta.url));
      const data = mkdtempSync(join(tmpdir(), 'minutebook-councils-'));
      const minutebook = await compose(readConfig({ DATA_DIR: data, KNOWLEDGE_DIR: knowledge }), {
        log: pino({ enabled: false }),
      });
      try {
        await minutebook.ingest({});
        const score = await scoreFacts(minutebook, readFacts(knowledge));
        expect(score.leaks).toBe(0);
        expect(score.right / score.of).toBeGreaterThanOrEqual(share);
      } finally {
        await minutebook.close();
        rmSync(data, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
