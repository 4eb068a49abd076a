import { setTimeout as wait } from 'node:timers/promises';
import type { AppLine } from '../../src/workspace/delivery/app-line.ts';
import type { Mishap } from '../../src/workspace/server/mishaps.ts';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A way to the app that holds up, reorders, repeats and loses events, and loses acknowledgements. */
export function faultyLine(line: AppLine, chance: () => number): AppLine {
  return {
    get connected() {
      return line.connected;
    },
    async send(envelope, timeoutMs, retry) {
      await wait(chance() * 200);
      const event = envelope.type === 'events_api';
      // Slack gives an event up after its last retry: the first two may get lost.
      if (event && chance() < 0.1 && (retry?.attempt ?? 0) < 2) return { kind: 'timeout' };
      if (chance() < 0.1) void line.send(envelope, timeoutMs, retry);
      const attempt = await line.send(envelope, timeoutMs, retry);
      return event && chance() < 0.1 ? { kind: 'timeout' } : attempt;
    },
  };
}

/** What goes wrong with a call to Slack: a third of them. */
export function mishapByChance(chance: () => number): Mishap | null {
  const drawn = chance();
  if (drawn < 0.06) return { kind: 'lost-answer' };
  if (drawn < 0.12) return { kind: 'lost-call' };
  if (drawn < 0.16) return { kind: 'status', status: 503 };
  if (drawn < 0.19) return { kind: 'rate-limited', seconds: 1 };
  return drawn < 0.33 ? { kind: 'slow', ms: chance() * 150 } : null;
}
