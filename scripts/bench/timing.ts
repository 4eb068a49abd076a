export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** Percentiles of milliseconds, to a tenth. */
export function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(10 * (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)) / 10;
  return { p50: at(0.5), p95: at(0.95) };
}

const WARM_UP = 3;
/** After this long no further thing is tried, once enough are. */
const BUDGET_MS = 20_000;
const ENOUGH = 10;

export interface Times extends Spread {
  readonly asked: number;
  /** Processor time at the 95th percentile: what a busy machine does not lengthen. */
  readonly cpuP95: number;
}

/** Milliseconds of each call, one after the other; the first three are made twice and counted the second time. */
export async function timed<Thing>(things: readonly Thing[], call: (thing: Thing) => Promise<unknown>): Promise<Times> {
  for (const thing of things.slice(0, WARM_UP)) await call(thing);
  const begun = performance.now();
  const times: number[] = [];
  const work: number[] = [];
  for (const thing of things) {
    const [started, before] = [performance.now(), process.cpuUsage()];
    if (times.length >= ENOUGH && started - begun > BUDGET_MS) break;
    await call(thing);
    times.push(performance.now() - started);
    const { user, system } = process.cpuUsage(before);
    work.push((user + system) / 1000);
  }
  return { ...spread(times), asked: times.length, cpuP95: spread(work).p95 };
}

export async function seconds(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return round((performance.now() - started) / 1000, 3);
}

export function round(value: number, places = 1): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}

/** What the process holds now, as it is, in MB. */
export function residentMb(): number {
  return Math.round(process.memoryUsage.rss() / 2 ** 20);
}

/** The same after a collection: what a library holds by itself, however the process was run. */
export function collectedMb(): number {
  globalThis.gc?.();
  return residentMb();
}
