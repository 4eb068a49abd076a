import type { Changes } from './changes.ts';
import { compose, type Message, type NewMessage } from './message.ts';
import { Refusal } from './refusal.ts';

/** Every message, by channel and in order. Ephemeral messages stand among them but are nobody else's. */
export class MessageBook {
  readonly #byChannel = new Map<string, Map<string, Message>>();
  readonly #changes: Changes;
  readonly #nextTs: () => string;

  constructor(changes: Changes, nextTs: () => string) {
    this.#changes = changes;
    this.#nextTs = nextTs;
  }

  post(given: NewMessage): Message {
    const message = compose(this.#nextTs(), given);
    this.#channel(message.channel).set(message.ts, message);
    this.#changes.tell({ kind: 'posted', message });
    return message;
  }

  /** Replaces parts of a message; `message_not_found` where there is none. */
  change(channel: string, ts: string, parts: Partial<Message>): Message {
    const previous = this.get(channel, ts);
    const message = { ...previous, ...parts };
    this.#channel(channel).set(ts, message);
    this.#changes.tell({ kind: 'changed', message, previous });
    return message;
  }

  remove(channel: string, ts: string): void {
    const message = this.get(channel, ts);
    this.#channel(channel).delete(ts);
    this.#changes.tell({ kind: 'removed', message });
  }

  get(channel: string, ts: string): Message {
    const found = this.find(channel, ts);
    if (!found) throw new Refusal('message_not_found');
    return found;
  }

  find(channel: string, ts: string): Message | undefined {
    return this.#byChannel.get(channel)?.get(ts);
  }

  /** All messages of a channel, oldest first, threads and ephemeral ones included. */
  all(channel: string): Message[] {
    return [...this.#channel(channel).values()];
  }

  /** What everyone sees at the top level of a channel, oldest first. */
  history(channel: string): Message[] {
    return this.all(channel).filter(
      (message) =>
        !message.ephemeralFor && (!message.threadTs || message.threadTs === message.ts || message.alsoInChannel),
    );
  }

  /** A thread with its parent first. */
  thread(channel: string, parentTs: string): Message[] {
    return this.all(channel).filter(
      (message) => !message.ephemeralFor && (message.ts === parentTs || message.threadTs === parentTs),
    );
  }

  clear(): void {
    this.#byChannel.clear();
  }

  #channel(id: string): Map<string, Message> {
    const known = this.#byChannel.get(id);
    if (known) return known;
    const fresh = new Map<string, Message>();
    this.#byChannel.set(id, fresh);
    return fresh;
  }
}
