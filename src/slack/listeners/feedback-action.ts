import type { AllMiddlewareArgs, SlackViewMiddlewareArgs } from '@slack/bolt';
import { feedbackForm, isFeedbackReason } from '../blocks/feedback.ts';
import { unpack } from '../blocks/ids.ts';
import type { Tools } from '../tools.ts';
import { type Action, openAction } from './action.ts';
import { tellClicker } from './share-action.ts';

/** "Helpful" is noted at once; "Not right" asks for the reason. */
export const onFeedback: Action = (tools) => async (args) => {
  const click = await openAction(args);
  const [answerId = '', verdict] = unpack(click.value);
  const good = verdict === 'good';
  const entry = { answerId, user: click.user, reason: null, comment: '', at: Date.now() };
  tools.deps.feedback.give({ ...entry, verdict: good ? 'good' : 'bad' });
  if (good) return tellClicker(click, 'Thank you, noted.', tools);
  await tools.client.views.open({ trigger_id: click.triggerId, view: feedbackForm(answerId) });
};

type FormArgs = SlackViewMiddlewareArgs & AllMiddlewareArgs;

/** The reason of a "Not right": noted before it is acknowledged, so that none is lost. */
export function onFeedbackForm({ deps }: Tools) {
  return async ({ ack, body, view }: FormArgs) => {
    const { reason, comment } = view.state.values;
    const chosen = reason?.reason?.selected_option?.value ?? '';
    deps.feedback.give({
      answerId: view.private_metadata,
      user: body.user.id,
      verdict: 'bad',
      reason: isFeedbackReason(chosen) ? chosen : null,
      comment: (comment?.comment?.value ?? '').slice(0, 1000),
      at: Date.now(),
    });
    await ack();
  };
}
