import { answerIdOf } from './answer-id.ts';
import { stepsBlockId } from './blocks/answer-message.ts';
import type { Message } from './blocks/message.ts';
import { sentences } from './blocks/plain-message.ts';
import { StepStream } from './step-stream.ts';
import type { Task, ThreadQuestion } from './task.ts';
import type { Tools } from './tools.ts';

/** Tells a person that the question is in hand, and how far it is. All of it is decoration: it may fail, and the answer still comes. */
export interface Progress {
  readonly step: (title: string) => void;
  /** Shows the answer in place of the steps; null where none are shown and it has to be posted. */
  deliver(message: Message): Promise<string | null>;
  /** Takes back what was shown: whether the answer came or not. */
  end(): void;
}

/** More waiting than this, and steps are not streamed: the answers matter more. */
const busy = 10;

/** Begins to show progress once an answer takes longer than a moment. */
export function showProgress(task: ThreadQuestion, tools: Tools): Progress {
  const { client, deps, outbox, queue, timing } = tools;
  const { channel, thread } = task;
  const quietly = (error: unknown) => deps.log.debug({ err: error }, 'A decoration failed');
  let latest = 'Looking in the papers';
  let stream: StepStream | null = null;
  let told: Promise<string | null> | null = null;
  const status = setTimeout(() => {
    if (queue.waiting > busy || task.replaces) return;
    client.assistant.threads
      .setStatus({ channel_id: channel, thread_ts: thread, status: 'is looking in the papers…' })
      .catch(quietly);
    stream = new StepStream(task, tools, latest);
  }, timing.statusMs);
  const patience = setTimeout(() => {
    if (stream) return;
    // Recognised by the id of the steps: it stands in their place, and goes where they would.
    const id = stepsBlockId(answerIdOf(task));
    told = outbox.post({ channel, thread }, sentences(sayWaiting(queue.waiting)), id).catch(() => null);
  }, timing.patienceMs);
  let delivered = false;
  return {
    step(title) {
      latest = title;
      stream?.step(title);
    },
    async deliver(message) {
      clearTimeout(status);
      clearTimeout(patience);
      delivered = true;
      return stream ? stream.finish(message) : null;
    },
    end() {
      clearTimeout(status);
      clearTimeout(patience);
      told?.then((ts) => (ts ? outbox.remove(channel, ts) : undefined)).catch(quietly);
      if (!delivered) stream?.abandon().catch(quietly);
    },
  };
}

/** The same for what is answered to the asker alone: steps cannot be shown there, and what is said stays. */
export function showPatience(task: Extract<Task, { responseUrl: string }>, tools: Tools): Progress {
  const { deps, queue, respond, timing } = tools;
  const patience = setTimeout(() => {
    respond(task.responseUrl, sentences(sayWaiting(queue.waiting))).catch((error: unknown) =>
      deps.log.debug({ err: error }, 'A decoration failed'),
    );
  }, timing.patienceMs);
  return {
    step: () => undefined,
    async deliver() {
      clearTimeout(patience);
      return null;
    },
    end: () => clearTimeout(patience),
  };
}

function sayWaiting(ahead: number): string {
  if (ahead < 2) return 'I am still looking in the papers; the answer will come here.';
  return `I have your question. About ${ahead} others are waiting too, so it takes a little longer; the answer will come here.`;
}
