import { sentences } from './blocks/plain-message.ts';
import type { ThreadQuestion } from './task.ts';
import type { Tools } from './tools.ts';

/** Tells the person that the question is in hand. All of it is decoration: it may fail, and the answer still comes. */
export function showProgress(task: ThreadQuestion, tools: Tools): { end(): void } {
  const { client, deps, outbox, queue, timing } = tools;
  const { channel, thread } = task;
  const quietly = (error: unknown) => deps.log.debug({ err: error }, 'A decoration failed');
  const status = setTimeout(() => {
    client.assistant.threads
      .setStatus({ channel_id: channel, thread_ts: thread, status: 'is looking in the papers…' })
      .catch(quietly);
  }, timing.statusMs);
  let waiting: Promise<string | null> | null = null;
  const timer = setTimeout(() => {
    waiting = outbox.post({ channel, thread }, sentences(sayWaiting(queue.waiting))).catch(() => null);
  }, timing.patienceMs);
  return {
    end() {
      clearTimeout(status);
      clearTimeout(timer);
      waiting?.then((ts) => (ts ? outbox.remove(channel, ts) : undefined)).catch(quietly);
    },
  };
}

function sayWaiting(ahead: number): string {
  if (ahead < 2) return 'I am still looking in the papers; the answer will come here.';
  return `I have your question. About ${ahead} others are waiting too, so it takes a little longer; the answer will come here.`;
}
