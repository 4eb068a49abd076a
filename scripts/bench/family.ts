import { readFileSync } from 'node:fs';
import { round } from './timing.ts';

const EVERY_MS = 100;
/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/** What a process and those it started took. */
export interface FamilyUse {
  /** The most they held at once, in MB, looked at ten times a second. */
  readonly mostMb: number;
  /** Processor time of those it started, in seconds. */
  readonly childrenCpuSeconds: number;
}

/** Watches this process and those it starts until told to stop. Where the system tells nothing of processes it is this process alone. */
export function watchFamily(): { stop(): FamilyUse } {
  let most = 0;
  const cpu = new Map<string, number>();
  const look = () => {
    const children = childrenNow();
    for (const pid of children) cpu.set(pid, cpuSeconds(pid));
    const resident = children.reduce((total, pid) => total + residentKb(pid), 0) / 1024;
    most = Math.max(most, resident + process.memoryUsage.rss() / 2 ** 20);
  };
  const watch = setInterval(look, EVERY_MS);
  look();
  return {
    stop() {
      clearInterval(watch);
      look();
      // What this process held between two looks is known exactly.
      const own = process.resourceUsage().maxRSS / 1024;
      const childrenCpuSeconds = round([...cpu.values()].reduce((total, seconds) => total + seconds, 0));
      return { mostMb: Math.round(Math.max(most, own)), childrenCpuSeconds };
    },
  };
}

/** Node’s own, which translate TypeScript, are not counted: they do so in every process here, also those of peers. */
function childrenNow(): string[] {
  return (read(`/proc/self/task/${process.pid}/children`) ?? '')
    .split(' ')
    .filter((pid) => pid !== '' && (read(`/proc/${pid}/cmdline`) ?? '').includes('ingest-process'));
}

function residentKb(pid: string): number {
  return Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`) ?? '')?.[1] ?? 0);
}

/** The name of a program may hold blanks, and ends with the last bracket. */
function cpuSeconds(pid: string): number {
  const [, rest = ''] = /\)\s(.*)$/s.exec(read(`/proc/${pid}/stat`) ?? '') ?? [];
  const fields = rest.split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
