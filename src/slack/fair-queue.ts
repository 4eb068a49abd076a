/** How much is done at once and how much may wait. */
export interface QueueLimits {
  /** Jobs running at the same time. */
  readonly atOnce: number;
  /** Jobs waiting altogether; beyond it a job is refused rather than memory used. */
  readonly waiting: number;
}

/** A pause this long ends a burst of arrivals; a burst counts as one for no longer than the other. */
const quietMs = 10;
const longestBurstMs = 1000;

interface Job {
  readonly run: () => Promise<void>;
}

/**
 * Runs jobs a few at a time and fairly: channels take turns, and within a channel people take turns, so that one busy
 * channel or one eager person never keeps the others waiting.
 */
export class FairQueue {
  readonly #limits: QueueLimits;
  /** Channel → person → jobs; the order of the keys is the order of turns. */
  readonly #lines = new Map<string, Map<string, Job[]>>();
  #running = 0;
  #burst: { readonly began: number; timer: NodeJS.Timeout } | null = null;
  #waiting = 0;
  #idle: (() => void)[] = [];

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  get waiting(): number {
    return this.#waiting;
  }

  get running(): number {
    return this.#running;
  }

  /** Runs the job when its turn comes; rejects at once where too much is waiting already. */
  run<T>(channel: string, person: string, job: () => Promise<T>): Promise<T> {
    if (this.#waiting >= this.#limits.waiting) return Promise.reject(new QueueFull());
    return new Promise<T>((resolve, reject) => {
      const people = this.#lines.get(channel) ?? new Map<string, Job[]>();
      const jobs = people.get(person) ?? [];
      jobs.push({ run: () => job().then(resolve, reject) });
      people.set(person, jobs);
      this.#lines.set(channel, people);
      this.#waiting += 1;
      this.#beginAfterBurst();
    });
  }

  /** Resolves once nothing runs and nothing waits. */
  idle(): Promise<void> {
    if (this.#running === 0 && this.#waiting === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  /**
   * A burst is acknowledged before it is answered: work begins once nothing has arrived for a moment, or at the latest
   * when a burst has lasted long enough that its first question should be begun.
   */
  #beginAfterBurst(): void {
    const began = this.#burst?.began ?? performance.now();
    if (performance.now() - began > longestBurstMs) return;
    clearTimeout(this.#burst?.timer);
    const timer = setTimeout(() => {
      this.#burst = null;
      this.#next();
    }, quietMs);
    this.#burst = { began, timer };
  }

  #next(): void {
    if (this.#burst || this.#running >= this.#limits.atOnce) return;
    const job = this.#take();
    if (!job) {
      this.#tellIdle();
      return;
    }
    this.#running += 1;
    // The next turn waits for the event loop, so that acknowledgements go out between two answers.
    void job.run().finally(() => {
      this.#running -= 1;
      setImmediate(() => this.#next());
    });
    setImmediate(() => this.#next());
  }

  /** The next job in turn; its channel, and its person within the channel, go to the end of the line. */
  #take(): Job | null {
    const [channel, people] = first(this.#lines);
    if (channel === undefined || !people) return null;
    const [person, jobs] = first(people);
    const job = jobs?.shift() ?? null;
    this.#lines.delete(channel);
    if (person !== undefined && jobs) {
      people.delete(person);
      if (jobs.length > 0) people.set(person, jobs);
    }
    if (people.size > 0) this.#lines.set(channel, people);
    if (job) this.#waiting -= 1;
    return job;
  }

  #tellIdle(): void {
    if (this.#running > 0 || this.#waiting > 0) return;
    const waiting = this.#idle;
    this.#idle = [];
    for (const tell of waiting) tell();
  }
}

/** More is waiting than can be answered in a useful time. */
export class QueueFull extends Error {
  constructor() {
    super('Too many questions are waiting');
    this.name = 'QueueFull';
  }
}

function first<K, V>(map: ReadonlyMap<K, V>): [K, V] | [undefined, undefined] {
  const { value } = map.entries().next();
  return value ?? [undefined, undefined];
}
