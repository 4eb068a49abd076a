import type { MadeBriefing } from '../briefing/short-briefing.ts';
import type { Destination } from './outbox.ts';
import type { Tools } from './tools.ts';

/** Puts the Word file of a briefing into the thread under it. A file that cannot be sent costs nobody the briefing. */
export async function sendWordFile(briefing: MadeBriefing, to: Required<Destination>, { deps, client }: Tools) {
  if (!deps.briefingDocx) return;
  try {
    const bytes = await deps.briefingDocx(briefing);
    await client.files.uploadV2({
      channel_id: to.channel,
      thread_ts: to.thread,
      filename: `${slugOf(briefing.title)}.docx`,
      title: briefing.title,
      file: Buffer.from(bytes),
    });
  } catch (error) {
    deps.log.warn({ err: error }, 'The Word file could not be sent');
  }
}

const slugOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '') || 'briefing';
