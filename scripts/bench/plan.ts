import { runJob as run } from './run-job.ts';

/** Runs jobs one after the other within a time for all of them. */
export interface Plan {
  /** As `runJob`, but never beyond the end of the whole; a job that has no time left is not begun and says so. */
  readonly run: typeof run;
}

/** Less than this is not worth a process of its own. */
const LEAST_SECONDS = 5;

/** `minutes` is the time for the whole; `saved` is called after each job, whatever came of it. */
export function createPlan(minutes: number, saved: () => void, runOne: typeof run = run): Plan {
  const begun = performance.now();
  const spent = () => (performance.now() - begun) / 1000;
  return {
    async run(job, timeoutSeconds) {
      const left = Math.floor(60 * minutes - spent());
      if (left < LEAST_SECONDS) return { failed: `not begun: the ${minutes} minutes of this run were over` };
      console.error(`[${Math.round(spent())} s of ${60 * minutes} s]`);
      const outcome = await runOne(job, Math.min(timeoutSeconds, left));
      // The caller first puts the outcome into the report.
      setImmediate(saved);
      return outcome;
    },
  };
}
