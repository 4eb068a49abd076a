import { z } from 'zod';
import type { Outcome } from '../people/acting.ts';
import type { Member } from '../people/member.ts';
import { Refusal } from '../refusal.ts';
import type { WorkspaceState } from '../workspace-state.ts';

const entry = z.union([z.string(), z.array(z.string()), z.null()]);
const entries = z.record(z.string(), z.record(z.string(), entry));
const touch = {
  actionId: z.string(),
  blockId: z.string().optional(),
  entry: entry.optional(),
  entries: entries.optional(),
};
const place = { channel: z.string(), ts: z.string() };

const act = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('say'),
    channel: z.string(),
    text: z.string(),
    threadTs: z.string().nullable().optional(),
    fileIds: z.array(z.string()).optional(),
  }),
  z.object({ act: z.literal('edit'), ...place, text: z.string() }),
  z.object({ act: z.literal('erase'), ...place }),
  z.object({ act: z.literal('command'), channel: z.string(), command: z.string(), text: z.string() }),
  z.object({ act: z.literal('press'), ...place, ...touch }),
  z.object({ act: z.literal('press-in-modal'), ...touch }),
  z.object({ act: z.literal('press-at-home'), ...touch }),
  z.object({ act: z.literal('suggest-in-modal'), ...touch, typed: z.string() }),
  z.object({ act: z.literal('submit'), entries: entries.optional() }),
  z.object({ act: z.literal('close-modal') }),
  z.object({ act: z.literal('shortcut'), ...place, callbackId: z.string() }),
  z.object({ act: z.literal('global-shortcut'), callbackId: z.string() }),
  z.object({ act: z.literal('open-home') }),
  z.object({ act: z.literal('open-messages') }),
  z.object({ act: z.literal('reset') }),
]);

/** What the page asks for on a person's behalf. */
export type Act = z.infer<typeof act>;

/** Does what the page asks and says how it ended, in words fit to show. Needs the files a message shares to be uploaded. */
export async function perform(
  state: WorkspaceState,
  member: Member,
  given: unknown,
): Promise<Outcome & { options?: readonly unknown[] }> {
  const parsed = act.safeParse(given);
  if (!parsed.success) return { ok: false, why: 'The page asked for something this workspace does not do. Reload it.' };
  try {
    return await carryOut(state, member, parsed.data);
  } catch (thrown) {
    if (thrown instanceof Refusal) return { ok: false, why: excuse(thrown) };
    throw thrown;
  }
}

async function carryOut(
  state: WorkspaceState,
  member: Member,
  asked: Act,
): Promise<Outcome & { options?: readonly unknown[] }> {
  switch (asked.act) {
    case 'say':
      member.say({ ...asked, files: asked.fileIds?.map((id) => state.files.complete(id, undefined)) });
      return { ok: true };
    case 'edit':
      member.edit(asked.channel, asked.ts, asked.text);
      return { ok: true };
    case 'erase':
      member.erase(asked.channel, asked.ts);
      return { ok: true };
    case 'command':
      return member.command(asked.channel, asked.command, asked.text);
    case 'press':
      return member.press(asked.channel, asked.ts, asked);
    case 'press-in-modal':
      return member.pressInModal(asked);
    case 'press-at-home':
      return member.pressAtHome(asked);
    case 'suggest-in-modal':
      return { ok: true, options: await member.suggestInModal(asked) };
    case 'submit':
      return member.submit(asked.entries);
    case 'close-modal':
      return member.closeModal();
    case 'shortcut':
      return member.shortcut(asked.channel, asked.ts, asked.callbackId);
    case 'global-shortcut':
      return member.globalShortcut(asked.callbackId);
    case 'open-home':
      member.openHome();
      return { ok: true };
    case 'open-messages':
      member.openMessages();
      return { ok: true };
    case 'reset':
      state.reset();
      return { ok: true };
    default:
      return asked satisfies never;
  }
}

const EXCUSES: Readonly<Record<string, string>> = {
  no_text: 'There is nothing to send yet.',
  not_in_channel: 'You are not in that channel.',
  message_not_found: 'That message is no longer there.',
  view_not_found: 'That window is already closed.',
  action_not_found: 'That button is no longer there.',
  file_not_found: 'That file did not arrive. Attach it again.',
};

function excuse(refusal: Refusal): string {
  return EXCUSES[refusal.error] ?? `That did not work (${refusal.error}). Reload the page and try again.`;
}
