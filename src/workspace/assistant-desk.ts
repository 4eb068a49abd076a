import type { Changes } from './changes.ts';
import type { Message } from './message.ts';

/** Slack takes a status down by itself after two minutes. */
const STATUS_LIFE_MS = 2 * 60_000;

export interface Status {
  readonly text: string;
  readonly loadingMessages: readonly string[];
}

export interface Prompts {
  readonly title: string | null;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** What the app shows while it works and before it is asked: statuses by thread, suggested prompts by channel, thread titles. */
export class AssistantDesk {
  readonly #statuses = new Map<string, { status: Status; timer: NodeJS.Timeout }>();
  readonly #prompts = new Map<string, Prompts>();
  readonly #titles = new Map<string, string>();
  readonly #changes: Changes;

  constructor(changes: Changes) {
    this.#changes = changes;
  }

  setStatus(channel: string, threadTs: string, status: Status): void {
    const key = `${channel} ${threadTs}`;
    clearTimeout(this.#statuses.get(key)?.timer);
    this.#statuses.delete(key);
    if (status.text) {
      const timer = setTimeout(() => this.#take(channel, threadTs), STATUS_LIFE_MS).unref();
      this.#statuses.set(key, { status, timer });
    }
    this.#changes.tell({ kind: 'status', channel, threadTs });
  }

  status(channel: string, threadTs: string): Status | null {
    return this.#statuses.get(`${channel} ${threadTs}`)?.status ?? null;
  }

  /** Every status in a channel, by thread. */
  statuses(channel: string): Record<string, Status> {
    return Object.fromEntries(
      [...this.#statuses]
        .filter(([key]) => key.startsWith(`${channel} `))
        .map(([key, { status }]) => [key.slice(channel.length + 1), status]),
    );
  }

  /** The app's answer takes its status down. */
  answered(message: Message): void {
    if (message.threadTs) this.#take(message.channel, message.threadTs);
  }

  setPrompts(channel: string, prompts: Prompts): void {
    this.#prompts.set(channel, prompts);
    this.#changes.tell({ kind: 'prompts', channel });
  }

  prompts(channel: string): Prompts | null {
    return this.#prompts.get(channel) ?? null;
  }

  setTitle(channel: string, threadTs: string, title: string): void {
    this.#titles.set(`${channel} ${threadTs}`, title);
    this.#changes.tell({ kind: 'prompts', channel });
  }

  title(channel: string, threadTs: string): string | null {
    return this.#titles.get(`${channel} ${threadTs}`) ?? null;
  }

  clear(): void {
    for (const { timer } of this.#statuses.values()) clearTimeout(timer);
    this.#statuses.clear();
    this.#prompts.clear();
    this.#titles.clear();
  }

  #take(channel: string, threadTs: string): void {
    const key = `${channel} ${threadTs}`;
    const known = this.#statuses.get(key);
    if (!known) return;
    clearTimeout(known.timer);
    this.#statuses.delete(key);
    this.#changes.tell({ kind: 'status', channel, threadTs });
  }
}
