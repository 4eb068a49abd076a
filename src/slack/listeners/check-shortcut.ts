import type { AllMiddlewareArgs, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import type { Desk } from '../desk.ts';
import type { Task } from '../task.ts';
import type { Tools } from '../tools.ts';

type Args = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs;

/** "Check against the papers" on a message: its statements are looked up, in its thread. */
export function onCheckShortcut(_tools: Tools, desk: Desk) {
  return async ({ ack, shortcut }: Args) => {
    const { message, channel, user } = shortcut;
    const ts = message.ts ?? shortcut.message_ts;
    const task: Task = {
      kind: 'check',
      key: `check:${channel.id}:${ts}:${shortcut.action_ts}`,
      user: user.id,
      channel: channel.id,
      text: message.text ?? '',
      thread: typeof message.thread_ts === 'string' ? message.thread_ts : ts,
      responseUrl: shortcut.response_url,
    };
    const admitted = desk.admit(task);
    await ack();
    if (admitted) desk.begin(task);
  };
}
