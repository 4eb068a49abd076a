import type { Message } from '../message.ts';
import type { PageEvent, Snapshot } from '../server/snapshot.ts';

/** What the page knows after an event. Messages stay in the order of their timestamps. */
export function after(seen: Snapshot | null, event: PageEvent): Snapshot | null {
  if (event.kind === 'snapshot') return event.snapshot;
  if (!seen) return null;
  switch (event.kind) {
    case 'message':
      return { ...seen, messages: placed(seen.messages, event.message) };
    case 'removed':
      return {
        ...seen,
        messages: seen.messages.filter(({ channel, ts }) => channel !== event.channel || ts !== event.ts),
      };
    case 'status': {
      const { [event.threadTs]: _, ...others } = seen.statuses[event.channel] ?? {};
      const statuses = event.status ? { ...others, [event.threadTs]: event.status } : others;
      return { ...seen, statuses: { ...seen.statuses, [event.channel]: statuses } };
    }
    case 'prompts':
      return { ...seen, prompts: event.prompts };
    case 'modals':
      return { ...seen, modals: event.modals };
    case 'home':
      return { ...seen, home: event.home };
    case 'connection':
      return { ...seen, connection: event.connection };
    default:
      return event satisfies never;
  }
}

function placed(messages: readonly Message[], message: Message): Message[] {
  const at = messages.findIndex(({ channel, ts }) => channel === message.channel && ts === message.ts);
  return at === -1 ? [...messages, message] : messages.with(at, message);
}

/** The top level of a channel, oldest first. */
export function topLevel(seen: Snapshot, channel: string): Message[] {
  return seen.messages.filter(
    (message) =>
      message.channel === channel && (!message.threadTs || message.threadTs === message.ts || message.alsoInChannel),
  );
}

/** A thread's replies, oldest first. */
export function repliesTo(seen: Snapshot, channel: string, ts: string): Message[] {
  return seen.messages.filter((message) => message.channel === channel && message.threadTs === ts && message.ts !== ts);
}

/** When a message was posted. */
export function timeOf(ts: string): Date {
  return new Date(Number(ts) * 1000);
}
