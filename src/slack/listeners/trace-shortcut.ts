import type { AllMiddlewareArgs, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { answerIdIn } from '../blocks/answer-message.ts';
import { noticeModal } from '../blocks/source-modal.ts';
import { traceModal } from '../blocks/trace-modal.ts';
import type { Tools } from '../tools.ts';

type Args = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs;

const TITLE = 'How this was answered';

/** "How this was answered" on an answer: its steps, shown to administrators alone. */
export function onTraceShortcut(tools: Tools) {
  return async ({ ack, shortcut }: Args) => {
    await ack();
    const view = tools.options.adminUsers.includes(shortcut.user.id)
      ? viewOf(answerIdIn(shortcut.message.blocks), tools)
      : noticeModal(
          TITLE,
          'This is for administrators. If you need it, ask whoever runs Minutebook to add you to ADMIN_USERS.',
        );
    await tools.client.views.open({ trigger_id: shortcut.trigger_id, view });
  };
}

function viewOf(id: string | null, { deps }: Tools): ModalView {
  if (!id) return noticeModal(TITLE, 'This message is no answer of mine. Choose it from the menu of an answer.');
  const kept = deps.shelf.find(id);
  if (!kept)
    return noticeModal(
      TITLE,
      'I no longer keep how this answer came about: it is too old, or what I kept about its asker was erased. Ask again to see it.',
    );
  const { question, answer } = kept;
  return answer.trace
    ? traceModal(question, answer, answer.trace)
    : noticeModal(TITLE, 'How this answer came about was not kept. Ask again to see it.');
}
