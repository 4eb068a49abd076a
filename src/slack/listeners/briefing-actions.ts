import type { AllMiddlewareArgs, SlackViewMiddlewareArgs } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { shortBriefing } from '../../briefing/short-briefing.ts';
import { BRIEFING_VIEWS } from '../../briefing/views.ts';
import { signedAs } from '../answer-id.ts';
import { briefingMessage } from '../blocks/briefing-message.ts';
import { briefingPartModal } from '../blocks/briefing-part-modal.ts';
import { type BriefingPlace, readPlace } from '../blocks/briefing-place.ts';
import { briefingShareForm } from '../blocks/briefing-share-form.ts';
import { escapeMarkup } from '../blocks/escape.ts';
import { noticeModal } from '../blocks/source-modal.ts';
import type { Desk } from '../desk.ts';
import { shareBriefing } from '../share-briefing.ts';
import type { Task } from '../task.ts';
import type { Tools } from '../tools.ts';
import { isMade, type Wanted, writeAgain } from '../write-briefing.ts';
import { type Action, openAction } from './action.ts';
import { tellClicker } from './share-action.ts';

const TOO_OLD = 'This briefing is too old for its buttons. Please ask for it again with /briefing.';
const NOTHING_THERE = 'The papers hold nothing of that kind on this topic, so the briefing stays as it is.';
const GONE = 'The papers hold nothing for this any more. Ask for the briefing again with /briefing.';

/** "Show all": one part in full, in a modal. It opens at once, since its window is three seconds, and fills when written. */
export const onBriefingPart: Action = (tools) => async (args) => {
  const click = await openAction(args);
  const { client } = tools;
  const waiting = noticeModal('Briefing', 'One moment …');
  const opened = await client.views.open({ trigger_id: click.triggerId, view: waiting });
  const place = readPlace(click.value);
  const view = place ? await partView(place, click, tools) : noticeModal('Briefing', TOO_OLD);
  if (opened.view?.id) await client.views.update({ view_id: opened.view.id, view });
};

async function partView(place: BriefingPlace, wanted: Wanted, tools: Tools): Promise<ModalView> {
  const written = await writeAgain(place, wanted, tools);
  if (!written || !isMade(written.briefing)) return noticeModal('Briefing', GONE);
  const short = shortBriefing(written.briefing, BRIEFING_VIEWS[place.view].shortness);
  const part = short.parts[place.part ?? 0];
  return part ? briefingPartModal(part, short, written.keptId) : noticeModal('Briefing', GONE);
}

/** "Shorter", "Only figures", "Since the last meeting", "Whole briefing": the message shows that view instead. */
export const onBriefingView: Action = (tools) => async (args) => {
  const click = await openAction(args);
  const place = readPlace(click.value);
  if (!place || !click.thread) return tellClicker(click, TOO_OLD, tools);
  const written = await writeAgain(place, click, tools);
  if (!written) return tellClicker(click, TOO_OLD, tools);
  const { briefing, keptId } = written;
  // What cannot be shown leaves the message as it is.
  if (!isMade(briefing)) return tellClicker(click, briefing.text, tools);
  const { parts } = shortBriefing(briefing, BRIEFING_VIEWS[place.view].shortness);
  if (!parts.some(({ name }) => name !== 'age')) return tellClicker(click, NOTHING_THERE, tools);
  const message = briefingMessage(briefing, { place, keptId });
  await tools.outbox.update(click.channel, click.thread, signedAs(place.id, message));
};

/** A topic from a list: its briefing, as if the person had typed it. */
export const onBriefingTopic: Action = (tools, desk) => async (args) => {
  const click = await openAction(args);
  if (!click.responseUrl) return tellClicker(click, TOO_OLD, tools);
  const { key, user, channel, responseUrl } = click;
  const task: Task = { kind: 'briefing', key, user, channel, text: escapeMarkup(click.value), responseUrl };
  if (desk.admit(task)) desk.begin(task);
};

/** "Share": asks for the channel. */
export const onBriefingShare: Action = (tools) => async (args) => {
  const click = await openAction(args);
  const place = readPlace(click.value);
  const view = place ? briefingShareForm(place) : noticeModal('Share the briefing', TOO_OLD);
  await tools.client.views.open({ trigger_id: click.triggerId, view });
};

type FormArgs = SlackViewMiddlewareArgs & AllMiddlewareArgs;

/** The chosen channel: shared there once, however often the form is delivered. */
export function onBriefingShareForm(tools: Tools, desk: Desk) {
  return async ({ ack, body, view }: FormArgs) => {
    await ack({ response_action: 'update', view: noticeModal('Share the briefing', 'Sharing …') });
    const place = readPlace(view.private_metadata);
    const channel = view.state.values.channel?.channel?.selected_conversation ?? '';
    const key = `share-briefing:${view.id}`;
    const user = body.user.id;
    await desk.attend({ kind: 'press', key, user, channel, text: 'share a briefing', responseUrl: null }, async () => {
      const told = await sayHowItWent(place, { user, channel }, key, tools);
      await tools.client.views.update({ view_id: view.id, view: noticeModal('Share the briefing', told) });
    });
  };
}

async function sayHowItWent(place: BriefingPlace | null, to: Wanted, key: string, tools: Tools): Promise<string> {
  if (!place || !to.channel) return TOO_OLD;
  return shareBriefing(place, to, key, tools).catch((error: unknown) =>
    tools.tellTrouble(error, { task: 'share-briefing', channel: to.channel }),
  );
}
