import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { compose } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import type { Minutebook } from '../../src/minutebook.ts';
import { layKnownWords } from './known-library.ts';

export const TAXI_QUESTION = 'How many pupils travelled alone in a taxi?';
export const TAXI_SENTENCE = '612 pupils were being transported, of whom 143 travelled alone in a taxi.';

const PAPER = `**CHILDREN AND YOUNG PEOPLE SCRUTINY PANEL**

17 SEPTEMBER 2024

SCHOOL TRANSPORT

**REPORT OF THE DIRECTOR OF CHILDREN’S SERVICES**

Transport

1. ${TAXI_SENTENCE}

2. The Panel asked whether more pupils could share.

3. The transport budget was £6.8m and an overspend of £1.1m was forecast, because fuel had become dearer.
`;

const DASHBOARD = [
  'Theme\tIndicator\tReporting Frequency\tPrevious Period\tPrevious Value\tLatest Period\tLatest Value\tTrend\tChange\tTarget\tStatus RAG\tNational benchmark (quartile 1 = top)\tMost recent Statistical Neighbour average',
  'Transport\tPupils arriving on time\tQuarter\tQ1 2024/25\t91.2%\tQ2 2024/25\t88.4%\tDecrease\tNegative\t>95.0%\tRed\tN/A\tN/A',
].join('\n');

/** A small library in a folder of its own, opened as the app opens it, with whatever the environment says of models. */
export function modelLibrary(more: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-model-'));
  const knowledge = join(folder, 'knowledge');
  mkdirSync(join(knowledge, 'papers'), { recursive: true });
  writeFileSync(
    join(knowledge, 'papers', 'panel-2024-09-17-school-transport.md'),
    `${PAPER}\nAppendix\n\n${DASHBOARD}\n`,
  );
  for (const [name, text] of Object.entries(more)) writeFileSync(join(knowledge, 'papers', name), text);
  const opened: Minutebook[] = [];
  const logged: string[] = [];
  const log = pino({ level: 'debug', base: null }, { write: (line: string) => void logged.push(line) });
  return {
    folder,
    /** Every line of the log so far. */
    logged,
    async open(env: Readonly<Record<string, string>>, dataDir = 'data'): Promise<Minutebook> {
      if (!existsSync(join(folder, dataDir))) layKnownWords(join(folder, dataDir));
      const config = readConfig({ KNOWLEDGE_DIR: knowledge, DATA_DIR: join(folder, dataDir), ...env });
      const minutebook = await compose(config, { log });
      opened.push(minutebook);
      await minutebook.ingest({});
      return minutebook;
    },
    async discard() {
      for (const minutebook of opened) await minutebook.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
