import { WriterFailure } from '../../answering/writer-failure.ts';
import type { ModelLimits } from './limits.ts';

/**
 * Spares readers the wait for a model that is down: after some failures in a row it answers "paused" at once for a while,
 * then lets one try through.
 */
export function createCircuitBreaker(limits: ModelLimits, now: () => number = Date.now) {
  let failures = 0;
  let closedAgainAt = 0;
  let trying = false;
  return {
    /** Runs the work, or throws a WriterFailure of trouble `paused` without running it. */
    async guard<T>(work: () => Promise<T>): Promise<T> {
      if (now() < closedAgainAt) {
        throw new WriterFailure('paused', `next try in ${Math.ceil((closedAgainAt - now()) / 1000)} s`);
      }
      if (failures < limits.failuresBeforeRest) return run(work);
      if (trying) throw new WriterFailure('paused', 'one try is being made');
      trying = true;
      return run(work).finally(() => {
        trying = false;
      });
    },
  };

  async function run<T>(work: () => Promise<T>): Promise<T> {
    try {
      const result = await work();
      failures = 0;
      return result;
    } catch (error) {
      if (isOutage(error)) failures += 1;
      else if (isAnAnswer(error)) failures = 0;
      if (failures >= limits.failuresBeforeRest) closedAgainAt = now() + limits.restMs;
      throw error;
    }
  }
}

/** A model that answers, even unusably, is up; a budget is not the model's fault. */
const isOutage = (error: unknown): boolean =>
  !(error instanceof WriterFailure) || ['slow', 'unreachable', 'busy', 'misconfigured'].includes(error.trouble);

const isAnAnswer = (error: unknown): boolean =>
  error instanceof WriterFailure && ['garbled', 'declined'].includes(error.trouble);
