import { answerIdOf, signed } from './answer-id.ts';
import { answerBlockId, stepsBlockId } from './blocks/answer-message.ts';
import { briefingMessage } from './blocks/briefing-message.ts';
import { readMarkup } from './blocks/escape.ts';
import { noBriefingMessage } from './blocks/no-briefing-message.ts';
import { sentences } from './blocks/plain-message.ts';
import { type Composed, merely, outcomeOf } from './composed.ts';
import { openDirect } from './open-direct.ts';
import { sendWordFile } from './send-word-file.ts';
import type { BriefingRequest } from './task.ts';
import type { Tools } from './tools.ts';
import { briefingAnswer, isMade, keepBriefing, writeBriefing } from './write-briefing.ts';

/**
 * Sends a briefing by direct message, with its Word file, and gives the short reply for where it was asked: where it is,
 * or why there is none and what would work; null where the person had it erased while it was written.
 */
export async function deliverBriefing(task: BriefingRequest, tools: Tools): Promise<Composed | null> {
  const began = performance.now();
  const id = answerIdOf(task);
  const place = { id, view: 'whole', topic: readMarkup(task.text), part: null } as const;
  const briefing = await writeBriefing(place, task, tools);
  if (!briefing) {
    const words = 'Briefings are not available here yet. Ask me a question with /ask, and I will answer with sources.';
    return merely(sentences(words));
  }
  if (tools.deps.seen.state(task.key) !== 'open') return null;
  const answer = briefingAnswer(briefing, Math.round(performance.now() - began));
  const ended = { follow: false, answer, outcome: outcomeOf(answer) };
  if (!isMade(briefing)) return { message: noBriefingMessage(briefing), ...ended };
  // Before it is in sight: a click may come within milliseconds of it.
  keepBriefing(id, place.topic, briefing, task, tools);
  const channel = await openDirect(task.user, tools);
  const message = signed(task, briefingMessage(briefing, { place, keptId: id }));
  // Recognised by its block id: taken up again after a crash, it is not sent twice.
  const thread = await tools.outbox.postUnlessThere({ channel }, message, answerBlockId(id), stepsBlockId(id));
  await sendWordFile(briefing, { channel, thread }, task.key, tools);
  return { message: sentences(`“${briefing.title}” is in our direct messages.`), ...ended, pointer: true };
}
