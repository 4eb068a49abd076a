/** Something taken in hand, as it survives a crash: the task as JSON beside how often it was begun. */
export interface OpenTask {
  readonly key: string;
  readonly task: string;
  /** How often it has been begun, this time included. */
  readonly begun: number;
}

export type TaskState = 'open' | 'done' | 'withdrawn';

/** Remembers what has arrived, so that nothing is done twice and nothing taken in hand is forgotten, across restarts and processes. */
export interface SeenEvents {
  /** Records a task under its key. True the first time only; every later arrival of the key is false. */
  record(key: string, task: string, now: number): boolean;
  /** Closes a task: done, or no longer wanted. True where it was open. */
  close(key: string, how: 'done' | 'withdrawn'): boolean;
  /** How a task stands; null where it never arrived. */
  state(key: string): TaskState | null;
}

/** Finds what a process that ended left undone. */
export interface LostTasks {
  /** Keeps `inHand` for this process and gives it every other open task whose holder has been silent for `leaseMs`. */
  takeOver(now: number, leaseMs: number, inHand: readonly string[]): readonly OpenTask[];
}

/** Notes that something is begun that must not be begun twice. True the first time only, in whichever process. */
export function claim(key: string, seen: SeenEvents): boolean {
  const first = seen.record(key, '{}', Date.now());
  seen.close(key, 'done');
  return first;
}
