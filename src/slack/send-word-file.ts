import type { MadeBriefing } from '../briefing/short-briefing.ts';
import { sentences } from './blocks/plain-message.ts';
import { readFailure } from './errors.ts';
import type { Destination } from './outbox.ts';
import { patiently } from './patiently.ts';
import { claim } from './seen-events.ts';
import { sleep } from './sleep.ts';
import type { Tools } from './tools.ts';

const tries = 4;

/**
 * Puts the Word file of a briefing into the thread under it, once: where an upload may have gone through, before a crash
 * or where Slack's answer got lost, it looks for the file before it sends it again. A file that cannot be sent costs nobody
 * the briefing: a note in the thread says so. `key` is that of the task. True where the file is there.
 */
export async function sendWordFile(
  briefing: MadeBriefing,
  to: Required<Destination>,
  key: string,
  tools: Tools,
): Promise<boolean> {
  const { deps } = tools;
  if (!deps.briefingDocx) return false;
  const filename = `${slugOf(briefing.title)}.docx`;
  try {
    const first = claim(`${key}:word-file`, deps.seen);
    if (!first && (await isThere(to, filename, tools))) return true;
    const bytes = await deps.briefingDocx(briefing);
    await upload(to, { filename, title: briefing.title, file: Buffer.from(bytes) }, tools);
    return true;
  } catch (error) {
    deps.log.warn({ err: error }, 'The Word file could not be sent');
    await tell(`${key}:no-word-file`, to, tools).catch((failed: unknown) =>
      deps.log.warn({ err: failed }, 'Nor could that be said'),
    );
    return false;
  }
}

async function tell(id: string, to: Destination, { outbox }: Tools): Promise<void> {
  if ((await outbox.find(to, id)) === null) await outbox.post(to, sentences(NOT_SENT), id);
}

const NOT_SENT =
  'The Word file of this briefing could not be sent. If you need it, please ask for the briefing again with /briefing.';

interface WordFile {
  readonly filename: string;
  readonly title: string;
  readonly file: Buffer;
}

/** Sends the file; throws where Slack refuses it, or where nobody can say whether it is there. */
async function upload(to: Required<Destination>, word: WordFile, tools: Tools): Promise<void> {
  const { client, timing } = tools;
  let pause = timing.firstPauseMs;
  for (let left = tries; ; left -= 1) {
    try {
      await client.files.uploadV2({ channel_id: to.channel, thread_ts: to.thread, ...word });
      return;
    } catch (error) {
      const failure = readFailure(error);
      if (failure?.kind === 'refused' || failure?.kind === 'plainer') throw error;
      await sleep(failure?.kind === 'wait' ? failure.ms : pause);
      pause = Math.min(pause * 2, timing.longestPauseMs);
      if (await isThere(to, word.filename, tools)) return;
      if (left <= 1) throw error;
    }
  }
}

/** Whether a file of that name hangs in the thread. Throws where Slack lets nobody look: it may be there. */
async function isThere(
  { channel, thread }: Required<Destination>,
  name: string,
  { client, timing }: Tools,
): Promise<boolean> {
  const seen = await patiently(timing, () => client.conversations.replies({ channel, ts: thread, limit: 200 }));
  return seen.messages?.some(({ files }) => files?.some((file) => file.name === name)) ?? false;
}

const slugOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '') || 'briefing';
