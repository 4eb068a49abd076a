import { signedAs } from './answer-id.ts';
import { answerBlockId } from './blocks/answer-message.ts';
import { briefingMessage } from './blocks/briefing-message.ts';
import type { BriefingPlace } from './blocks/briefing-place.ts';
import { sharedMessage } from './blocks/shared-message.ts';
import { Undeliverable } from './outbox.ts';
import { whyNotHere } from './place.ts';
import { sendWordFile } from './send-word-file.ts';
import type { Tools } from './tools.ts';
import { isMade, type Wanted, writeAgain } from './write-briefing.ts';

/** Posts a briefing in a channel for all to see, with who shared it and its Word file; gives what to tell the sharer. */
export async function shareBriefing(place: BriefingPlace, to: Wanted, key: string, tools: Tools): Promise<string> {
  const refused = await whyNotHere({ kind: 'private-question', key, text: '', responseUrl: '', ...to }, tools);
  if (refused) return refused;
  const written = await writeAgain(place, to, tools);
  if (!written || !isMade(written.briefing)) {
    return 'The papers no longer hold anything on this, so there was nothing to share.';
  }
  const { briefing, keptId } = written;
  const shown = briefingMessage(briefing, { place, keptId, shared: true });
  const message = signedAs(key, sharedMessage(shown, to.user, '', 'a briefing'));
  try {
    const thread = await tools.outbox.post({ channel: to.channel }, message, answerBlockId(key));
    const withFile = await sendWordFile(briefing, { channel: to.channel, thread }, key, tools);
    return withFile ? 'Shared, with its Word file in the thread.' : 'Shared, without its Word file.';
  } catch (error) {
    if (!(error instanceof Undeliverable)) throw error;
    return 'I cannot post in that channel. Invite me there with /invite @Minutebook, then share the briefing again.';
  }
}
