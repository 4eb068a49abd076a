import type { Change } from '../../src/workspace/changes.ts';
import { BOT } from '../../src/workspace/directory.ts';
import type { Message } from '../../src/workspace/message.ts';

/** A question of a soak: `key` is what its answers are known by. */
export interface Asked {
  readonly number: number;
  readonly how: 'mention' | 'direct message' | 'command';
  readonly key: string;
  /** A `performance.now()`. */
  readonly at: number;
}

/**
 * How a question ended: answered once; told by a note, with a button that opens the answer, that Slack did not confirm
 * the private reply; not answered at all; answered more than once.
 */
export type Ending = 'once' | 'noted' | 'never' | 'twice';

/** What the app said to a question: an answer, a note that it waits, or the note that a reply was not confirmed. */
type Said = 'answer' | 'waiting' | 'unconfirmed';

interface Heard {
  readonly at: number;
  readonly what: Change['kind'];
  readonly said: Said;
  readonly message: Message;
}

/** Counts the answers of each question while a workspace changes, and says of every question what was heard. */
export class Tally {
  readonly #heard = new Map<string, Heard[]>();
  readonly #waiting = new Map<string, () => void>();

  note(change: Change): void {
    if (change.kind !== 'posted' && change.kind !== 'changed' && change.kind !== 'removed') return;
    const { message } = change;
    if (message.user !== BOT.userId || !isOfNote(change)) return;
    const key = keyOf(message);
    const heard = this.#heard.get(key) ?? [];
    heard.push({ at: performance.now(), what: change.kind, said: kindOf(message), message });
    this.#heard.set(key, heard);
    if (this.endingOf(key) !== 'never') this.#waiting.get(key)?.();
  }

  endingOf(key: string): Ending {
    const standing = new Map<string, Said>();
    for (const { what, said, message } of this.#heard.get(key) ?? []) {
      if (what === 'removed') standing.delete(message.ts);
      else standing.set(message.ts, said);
    }
    const kinds = [...standing.values()];
    const answers = kinds.filter((said) => said === 'answer').length;
    if (answers > 1) return 'twice';
    if (answers === 1) return 'once';
    return kinds.includes('unconfirmed') ? 'noted' : 'never';
  }

  /** Resolves once there is an answer or a note that leads to it, or when patience is at its end. */
  answered(key: string, patienceMs: number): Promise<void> {
    if (this.endingOf(key) !== 'never') return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(key);
        resolve();
      };
      const timer = setTimeout(done, patienceMs);
      this.#waiting.set(key, done);
    });
  }

  /** What was heard of a question, for whoever must find out why it did not end as it should. */
  explain({ number, how, key, at }: Asked): string {
    const heard = this.#heard.get(key) ?? [];
    const lines = heard.map((each) => `\n    ${sayHeard(each, at)}`);
    return `question ${number} (${how}, ${key}): ${lines.length === 0 ? 'nothing was heard' : lines.join('')}`;
  }

  /** What was said that belongs to none of these: an apology to a command carries no number. */
  strays(keys: readonly string[]): readonly string[] {
    const known = new Set(keys);
    return [...this.#heard]
      .filter(([key]) => !known.has(key))
      .flatMap(([key, heard]) =>
        heard
          .filter(({ said }) => said !== 'waiting')
          .map((each) => `said to no question (${key}): ${sayHeard(each, 0)}`),
      );
  }
}

/** Steps count for nothing while they are shown; a message that is put in place of another counts once they end. */
function isOfNote(change: Extract<Change, { message: Message }>): boolean {
  if (change.kind !== 'changed') return !change.message.stream?.open;
  return change.previous.stream?.open === true && !change.message.stream?.open;
}

function kindOf({ text }: Message): Said {
  if (/still looking|others are waiting/.test(text)) return 'waiting';
  return text.includes('did not confirm') ? 'unconfirmed' : 'answer';
}

/** A thread by its beginning; a private answer by the number that its question carries. */
function keyOf(message: Message): string {
  return message.threadTs ?? /part \d+(?: again)*/.exec(JSON.stringify(message.blocks))?.[0] ?? message.ts;
}

function sayHeard({ at, what, said, message }: Heard, since: number): string {
  const place = message.ephemeralFor ? 'for one person' : message.stream ? 'streamed' : 'posted plainly';
  const words = message.text.replace(/\s+/g, ' ').slice(0, 100);
  return `${((at - since) / 1000).toFixed(1)} s: ${what} ${said}, ${place}, ${message.channel} ${message.ts}: ${words}`;
}
