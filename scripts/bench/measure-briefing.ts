import { pino } from 'pino';
import { compose } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import type { BriefingResult } from './jobs.ts';
import { round, timed } from './timing.ts';
import { TOPICS } from './topics.ts';

/** Briefings by the whole way from the topic to the written parts: the first of a process that has just opened its store, that one again, then others. */
export async function measureBriefing(dataDir: string): Promise<BriefingResult> {
  const minutebook = await compose(readConfig({ DATA_DIR: dataDir }), { log: pino({ enabled: false }) });
  const [first = '', ...others] = TOPICS;
  let lines = 0;
  const once = async () => {
    const started = performance.now();
    const made = await minutebook.briefing(first);
    if (made.kind === 'briefing') lines = made.parts.reduce((sum, part) => sum + part.lines.length, 0);
    return round(performance.now() - started, 0);
  };
  const before = process.cpuUsage();
  const firstMs = await once();
  const { user, system } = process.cpuUsage(before);
  const firstCpuMs = round((user + system) / 1000, 0);
  const secondMs = await once();
  const rest = await timed(others, (topic) => minutebook.briefing(topic));
  minutebook.close();
  return { firstMs, firstCpuMs, secondMs, lines, others: rest };
}
