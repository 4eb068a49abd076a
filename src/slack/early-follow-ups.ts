import { messageKey } from './incoming.ts';
import type { SeenEvents } from './seen-events.ts';
import type { ThreadQuestion } from './task.ts';
import type { ThreadMemory } from './thread-memory.ts';

/** How often it is looked whether a thread has become one that Minutebook follows. */
const lookMs = 200;
/** Messages held at once; beyond, the oldest is let go. */
const mostHeld = 500;

interface Held {
  readonly task: ThreadQuestion;
  readonly until: number;
  /** Written down, since the question that began its thread is known to be in hand. */
  admitted: boolean;
}

/** What the early follow-ups need of the desk. */
interface Ports {
  readonly seen: SeenEvents;
  readonly threads: ThreadMemory;
  readonly admit: (task: ThreadQuestion) => boolean;
  readonly begin: (task: ThreadQuestion) => void;
}

/**
 * Holds messages of threads that Minutebook does not follow yet: a follow-up may be typed before the first answer is
 * there, and may even arrive before the mention that it follows. It is answered once the thread is known, after its first
 * answer, so that it is understood. What nobody asked of Minutebook is held in memory alone and let go after `holdMs`; what
 * follows a question in hand is written down with it, to outlive a crash.
 */
export class EarlyFollowUps {
  readonly #ports: Ports;
  readonly #holdMs: number;
  readonly #held = new Map<string, Held>();
  #looking: NodeJS.Timeout | undefined;

  constructor(ports: Ports, holdMs: number) {
    this.#ports = ports;
    this.#holdMs = holdMs;
  }

  hold(task: ThreadQuestion): void {
    if (this.#held.has(task.key)) return;
    const [oldest] = this.#held.keys();
    if (this.#held.size >= mostHeld && oldest !== undefined) this.#letGo(oldest);
    this.#held.set(task.key, { task, until: Date.now() + this.#holdMs, admitted: false });
    this.#look();
  }

  /** Lets go of a message that was deleted or edited. True where it was held. */
  drop(key: string): boolean {
    return this.#held.has(key) && this.#letGo(key);
  }

  /** The keys of what is written down and waits here: no other process need take it over. */
  keys(): readonly string[] {
    return [...this.#held].filter(([, { admitted }]) => admitted).map(([key]) => key);
  }

  stop(): void {
    clearTimeout(this.#looking);
    this.#held.clear();
  }

  #look(): void {
    clearTimeout(this.#looking);
    for (const [key, held] of this.#held) this.#lookAt(key, held);
    if (this.#held.size > 0) this.#looking = setTimeout(() => this.#look(), lookMs).unref();
  }

  #lookAt(key: string, held: Held): void {
    const { seen, threads, admit, begin } = this.#ports;
    const { task, until, admitted } = held;
    if (admitted && seen.state(key) !== 'open') this.#held.delete(key);
    else if (seen.state(messageKey(task.channel, task.thread)) === 'open') {
      if (admitted) return;
      held.admitted = admit(task);
      if (!held.admitted) this.#held.delete(key);
    } else if (threads.turns(task.channel, task.thread).length > 0) {
      this.#held.delete(key);
      if (admitted || admit(task)) begin(task);
    } else if (Date.now() > until) this.#letGo(key);
  }

  #letGo(key: string): true {
    if (this.#held.get(key)?.admitted) this.#ports.seen.close(key, 'withdrawn');
    this.#held.delete(key);
    return true;
  }
}
