import type { IndicatorAnswer } from '../../indicators/indicator.ts';
import { compareMessage } from '../blocks/compare-message.ts';
import { indicatorMessage } from '../blocks/indicator-card.ts';
import type { Message } from '../blocks/message.ts';
import { sharedMessage } from '../blocks/shared-message.ts';
import { trendMessage } from '../blocks/trend-message.ts';
import type { Tools } from '../tools.ts';
import { type Action, type Click, openAction } from './action.ts';
import { replyPrivately, shareOnce } from './share-action.ts';

type Found = Extract<IndicatorAnswer, { kind: 'found' }>;

/** One of several indicators was chosen: its card. */
export const onCandidate: Action = (tools) => async (args) => {
  const click = await openAction(args);
  const answer = await tools.deps.lookUp(click.value);
  await replyToClick(click, indicatorMessage(answer, { asked: click.value, private: click.ephemeral }), tools);
};

export const onTrend = onFound(({ indicator, history }) => trendMessage(indicator, history));
export const onCompare = onFound(compareMessage);

export const onShareIndicator: Action = (tools) => async (args) => {
  const click = await openAction(args);
  const card = indicatorMessage(await tools.deps.lookUp(click.value), { asked: click.value, private: false });
  await shareOnce(
    click,
    `share:${click.value}:${click.channel}:${click.user}`,
    sharedMessage(card, click.user, ''),
    tools,
  );
};

function onFound(render: (found: Found) => Message): Action {
  return (tools) => async (args) => {
    const click = await openAction(args);
    const answer = await tools.deps.lookUp(click.value);
    const message =
      answer.kind === 'found'
        ? render(answer)
        : indicatorMessage(answer, { asked: click.value, private: click.ephemeral });
    await replyToClick(click, message, tools);
  };
}

/** In the thread for all where the card is public; to the clicker alone where it is private. */
async function replyToClick(click: Click, message: Message, tools: Tools): Promise<void> {
  if (!click.ephemeral && click.thread) {
    await tools.outbox.post({ channel: click.channel, thread: click.thread }, message);
    return;
  }
  await replyPrivately(click, message, tools);
}
