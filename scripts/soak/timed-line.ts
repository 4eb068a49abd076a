import type { AppLine } from '../../src/workspace/delivery/app-line.ts';

/** A line that notes how long each acknowledgement took, in milliseconds, and how often none came in time. */
export function timed(line: AppLine, times: number[], onMissed: () => void): AppLine {
  return {
    get connected() {
      return line.connected;
    },
    async send(envelope, timeoutMs, retry) {
      const began = performance.now();
      const attempt = await line.send(envelope, timeoutMs, retry);
      if (attempt.kind === 'acknowledged') times.push(performance.now() - began);
      else onMissed();
      return attempt;
    },
  };
}
