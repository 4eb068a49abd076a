import type { IndicatorAnswer } from '../../indicators/indicator.ts';
import { chooseIndicator } from '../blocks/choose-indicator.ts';
import { compareMessage } from '../blocks/compare-message.ts';
import { unpack } from '../blocks/ids.ts';
import { indicatorMessage } from '../blocks/indicator-card.ts';
import type { Message } from '../blocks/message.ts';
import { sharedMessage } from '../blocks/shared-message.ts';
import { trendMessage } from '../blocks/trend-message.ts';
import { exportIndicators } from '../export-indicators.ts';
import { today } from '../today.ts';
import type { Tools } from '../tools.ts';
import { type Action, type Click, openAction } from './action.ts';
import { replyPrivately, shareOnce } from './share-action.ts';

type Found = Extract<IndicatorAnswer, { kind: 'found' }>;

/** One of several indicators was chosen: its card. */
export const onCandidate: Action = (tools) => async (args) => {
  const click = await openAction(args);
  await replyToClick(click, await cardFor(click.value, click.ephemeral, tools), tools);
};

export const onTrend = onFound(trendMessage);
export const onCompare = onFound(compareMessage);

export const onShareIndicator: Action = (tools) => async (args) => {
  const click = await openAction(args);
  const card = await cardFor(click.value, false, tools);
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
    const [name = '', period] = unpack(click.value);
    const answer = await tools.deps.lookUp(name, period);
    const message = answer.kind === 'found' ? render(answer) : chooseIndicator(answer, name);
    await replyToClick(click, message, tools);
  };
}

/** The filter words of a table travel in its button. */
export const onExportIndicators: Action = (tools) => async (args) => {
  const click = await openAction(args);
  await replyToClick(click, await exportIndicators(click.user, click.value, tools), tools);
};

/** The card as it was shown: of the same indicator and period. */
async function cardFor(value: string, alone: boolean, { deps }: Tools): Promise<Message> {
  const [name = '', period] = unpack(value);
  return indicatorMessage(await deps.lookUp(name, period), { asked: name, private: alone, today: today() });
}

/** In the thread for all where the card is public; to the clicker alone where it is private. */
async function replyToClick(click: Click, message: Message, tools: Tools): Promise<void> {
  if (!click.ephemeral && click.thread) {
    await tools.outbox.post({ channel: click.channel, thread: click.thread }, message);
    return;
  }
  await replyPrivately(click, message, tools);
}
