import type { Timing } from './deps.ts';
import { readFailure } from './errors.ts';
import { sleep } from './sleep.ts';

const tries = 5;

/** Makes a call again where Slack is busy or its answer got lost: only for calls that may be made twice. Throws what Slack refuses. */
export async function patiently<Result>(
  { firstPauseMs, longestPauseMs }: Timing,
  call: () => Promise<Result>,
): Promise<Result> {
  let pause = firstPauseMs;
  for (let left = tries; ; left -= 1) {
    try {
      return await call();
    } catch (error) {
      const failure = readFailure(error);
      if (!failure || left <= 1 || failure.kind === 'refused' || failure.kind === 'plainer') throw error;
      await sleep(failure.kind === 'wait' ? failure.ms : pause);
      pause = Math.min(pause * 2, longestPauseMs);
    }
  }
}
