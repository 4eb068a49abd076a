import type { ModalView } from '@slack/types';
import type { KeptAnswer } from '../answer-shelf.ts';
import { answerMessage } from '../blocks/answer-message.ts';
import { noticeModal } from '../blocks/source-modal.ts';
import { type Action, openAction } from './action.ts';
import { tellClicker } from './share-action.ts';

/** "Save": the answer stands on the person's Home tab; a second click takes it away again. */
export const onSave: Action = (tools) => async (args) => {
  const click = await openAction(args);
  const { saved, shelf } = tools.deps;
  if (!shelf.find(click.value))
    return tellClicker(click, 'This answer is too old to be saved. Please ask again.', tools);
  const now = saved.toggle(click.user, click.value, Date.now());
  await tellClicker(click, now ? 'Saved: you find it on my Home tab.' : 'No longer saved.', tools);
};

/** An answer whose arrival Slack did not confirm, opened by the one who asked for it. */
export const onReopen: Action = (tools) => async (args) => {
  const { value, triggerId, user } = await openAction(args);
  const kept = tools.deps.shelf.find(value);
  const view =
    kept?.user === user
      ? answerModal(kept, 'The answer')
      : noticeModal('The answer', 'This answer is no longer kept. Please ask again.');
  await tools.client.views.open({ trigger_id: triggerId, view });
};

/** A saved answer on the Home tab, opened in a modal. */
export const onSaved: Action = (tools) => async (args) => {
  const { value, triggerId, user } = await openAction(args);
  const kept = tools.deps.shelf.find(value);
  const mine = kept && tools.deps.saved.saved(user, 50).some(({ id }) => id === kept.id);
  const view = mine
    ? answerModal(kept, 'Saved answer')
    : noticeModal('Saved answer', 'This answer is no longer kept. Please ask again.');
  await tools.client.views.open({ trigger_id: triggerId, view });
};

function answerModal({ id, answer, question }: KeptAnswer, title: string): ModalView {
  const { blocks } = answerMessage(answer, { id, private: false, question, onlyRead: true });
  return { ...noticeModal(title, ''), blocks: [...blocks] };
}
