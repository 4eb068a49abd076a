import type { WebClient } from '@slack/web-api';
import type { Message } from './blocks/message.ts';
import type { Timing } from './deps.ts';
import { readFailure } from './errors.ts';
import { createFindMessage, type FindMessage, markOf } from './find-message.ts';
import { sleep } from './sleep.ts';

/** Where a message goes; without a thread it begins one. */
export interface Destination {
  readonly channel: string;
  readonly thread?: string;
}

/** Slack will not take the message there: the channel is gone, archived, or not open to the app. */
export class Undeliverable extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`Slack refused the message: ${code}`);
    this.name = 'Undeliverable';
    this.code = code;
  }
}

const tries = 6;
const nothing: Message = { text: '', blocks: [] };
const calm = { unfurl_links: false, unfurl_media: false, link_names: false, parse: 'none', mrkdwn: false } as const;

/**
 * Sends messages: in order within a channel, waiting out limits there without holding up another channel, and never
 * twice. A lost response leaves it unclear whether a message was posted, so the outbox looks for it before it posts again.
 */
export class Outbox {
  readonly #client: WebClient;
  /** The timestamp of a message of ours, by the id it was posted with. */
  readonly find: FindMessage;
  readonly #timing: Timing;
  readonly #lines = new Map<string, Promise<unknown>>();

  constructor(client: WebClient, timing: Timing) {
    this.#client = client;
    this.#timing = timing;
    this.find = createFindMessage(client, timing);
  }

  /** Posts once and resolves with the timestamp. `id` is what the message is recognised by. */
  post(to: Destination, message: Message, id?: string): Promise<string> {
    return this.#inLine(to.channel, () => this.#try(to, message, id));
  }

  /** As `post`, for a message that an earlier process may already have posted; what it left half done is taken away. */
  postUnlessThere(to: Destination, message: Message, id: string, leftoverId: string): Promise<string> {
    return this.#inLine(to.channel, async () => {
      const leftover = await this.find(to, leftoverId);
      if (leftover !== null) await this.remove(to.channel, leftover);
      const there = await this.find(to, id);
      return there ?? this.#try(to, message, id);
    });
  }

  /** Puts a message in place of one posted before. */
  update(channel: string, ts: string, message: Message): Promise<string> {
    return this.#inLine(channel, () =>
      this.#attempt(message, async ({ text, blocks }) => {
        await this.#client.chat.update({ channel, ts, text, blocks: [...blocks], link_names: false, parse: 'none' });
        return ts;
      }),
    );
  }

  /** Takes a message back; one that is gone already counts as taken back. */
  async remove(channel: string, ts: string): Promise<void> {
    const take = async () => {
      await this.#client.chat.delete({ channel, ts });
      return ts;
    };
    await this.#attempt(nothing, take).catch((error: unknown) => {
      if (!(error instanceof Undeliverable)) throw error;
    });
  }

  #try(to: Destination, message: Message, id: string | undefined): Promise<string> {
    const send = async ({ text, blocks }: Message) => {
      const posted = await this.#client.chat.postMessage({
        channel: to.channel,
        ...(to.thread !== undefined && { thread_ts: to.thread }),
        text,
        blocks: [...blocks],
        ...(id !== undefined && { metadata: markOf(id) }),
        ...calm,
      });
      return posted.ts ?? '';
    };
    return this.#attempt(message, send, async () => (id === undefined ? null : this.find(to, id)));
  }

  async #attempt(
    message: Message,
    send: (form: Message) => Promise<string>,
    alreadyThere: () => Promise<string | null> = async () => null,
  ): Promise<string> {
    const forms = [message, ...(message.plainer ?? [])];
    let pause = this.#timing.firstPauseMs;
    for (let left = tries; ; left -= 1) {
      const form = forms[0];
      if (!form) throw new Undeliverable('invalid_blocks');
      try {
        return await send(form);
      } catch (error) {
        const failure = readFailure(error);
        if (!failure || left <= 1) throw error;
        switch (failure.kind) {
          case 'wait':
            await sleep(failure.ms);
            break;
          case 'plainer':
            forms.shift();
            break;
          case 'refused':
            throw new Undeliverable(failure.code);
          case 'unclear': {
            await sleep(pause);
            pause = Math.min(pause * 2, this.#timing.longestPauseMs);
            const there = await alreadyThere();
            if (there !== null) return there;
            break;
          }
          default:
            failure satisfies never;
        }
      }
    }
  }

  /** One after another within a channel, so that replies keep their order and a limit there delays nobody else. */
  #inLine<T>(channel: string, send: () => Promise<T>): Promise<T> {
    const before = this.#lines.get(channel) ?? Promise.resolve();
    const mine = before.then(send, send);
    const settled = mine
      .catch(() => undefined)
      .finally(() => {
        if (this.#lines.get(channel) === settled) this.#lines.delete(channel);
      });
    this.#lines.set(channel, settled);
    return mine;
  }
}
