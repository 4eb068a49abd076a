import { answerBlockId, stepsBlockId } from './blocks/answer-message.ts';
import { briefingMessage } from './blocks/briefing-message.ts';
import { readMarkup } from './blocks/escape.ts';
import type { Message } from './blocks/message.ts';
import { sentences } from './blocks/plain-message.ts';
import { answerIdOf, signed } from './reply.ts';
import type { BriefingRequest } from './task.ts';
import type { Tools } from './tools.ts';

/** Sends a briefing by direct message, with its Word file, and gives the short reply for where it was asked. */
export async function deliverBriefing(task: BriefingRequest, tools: Tools): Promise<Message> {
  const { deps, client, outbox, queue } = tools;
  const write = deps.briefing;
  if (!write) {
    return sentences(
      'Briefings are not available here yet. Ask me a question with /ask, and I will answer with sources.',
    );
  }
  const briefing = await queue.run(task.channel, task.user, () => write(readMarkup(task.text)));
  const opened = await client.conversations.open({ users: task.user });
  const channel = opened.channel?.id ?? task.user;
  // Recognised by its block id: taken up again after a crash, it is not sent twice.
  const id = answerIdOf(task);
  const message = signed(task, briefingMessage(briefing));
  const thread = await outbox.postUnlessThere({ channel }, message, answerBlockId(id), stepsBlockId(id));
  if (briefing.docx) {
    await client.files
      .uploadV2({
        channel_id: channel,
        thread_ts: thread,
        filename: briefing.docx.name,
        file: Buffer.from(briefing.docx.bytes),
      })
      .catch((error: unknown) => deps.log.warn({ err: error }, 'The Word file could not be sent'));
  }
  return sentences(`Your briefing “${briefing.title}” is in our direct messages.`);
}
