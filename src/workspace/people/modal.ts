import { z } from 'zod';
import { checkView } from '../blocks/check-view.ts';
import { interactiveEnvelope } from '../delivery/envelope.ts';
import { BOT } from '../directory.ts';
import { Refusal } from '../refusal.ts';
import { slackView } from '../slack-shapes.ts';
import { blocksOf, type View } from '../view.ts';
import { type Acting, DONE, failure, interaction, type Outcome } from './acting.ts';
import { type Entries, slackValues } from './filled-in.ts';

const answer = z.discriminatedUnion('response_action', [
  z.object({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
  z.object({ response_action: z.literal('update'), view: z.unknown() }),
  z.object({ response_action: z.literal('push'), view: z.unknown() }),
  z.object({ response_action: z.literal('clear') }),
]);

/** The modal on top of a person's screen. */
export function topModal({ state, me }: Acting): View {
  const view = state.views.stack(me.id).at(-1);
  if (!view) throw new Refusal('view_not_found');
  return view;
}

/** Submits the modal on top. A required field left empty is told beside it and the app hears nothing, as in Slack. */
export async function submit(acting: Acting, entries: Entries): Promise<Outcome> {
  const { state, courier, me } = acting;
  const view = topModal(acting);
  const values = slackValues(blocksOf(view), entries);
  const missing = missingFields(view, values);
  if (Object.keys(missing).length > 0) {
    state.views.showErrors(view, missing);
    return { ok: false, why: 'Some fields are still empty.' };
  }
  const attempt = await courier.ask(
    interactiveEnvelope({
      ...interaction(acting),
      type: 'view_submission',
      view: slackView(view, values),
      trigger_id: state.tickets.trigger(me.id, view.id),
      response_urls: [],
    }),
  );
  const why = failure(attempt, state.person(BOT.userId).realName);
  if (why) return { ok: false, why };
  const parsed = answer.safeParse(attempt.kind === 'acknowledged' ? attempt.answer : null);
  if (!parsed.success) {
    state.views.close(me.id);
    return DONE;
  }
  switch (parsed.data.response_action) {
    case 'errors':
      state.views.showErrors(view, parsed.data.errors);
      return { ok: false, why: 'Some fields need another look.' };
    case 'update':
      state.views.update({ viewId: view.id }, checkView(parsed.data.view));
      return DONE;
    case 'push':
      state.views.push(me.id, checkView(parsed.data.view));
      return DONE;
    case 'clear':
      state.views.close(me.id, true);
      return DONE;
    default:
      return parsed.data satisfies never;
  }
}

/** Closes the modal on top, and tells the app where it wants to know. */
export async function closeModal(acting: Acting): Promise<Outcome> {
  const { state, courier, me } = acting;
  const view = topModal(acting);
  const all = view.given.type === 'modal' && view.given.clear_on_close === true;
  state.views.close(me.id, all);
  if (view.given.type === 'modal' && view.given.notify_on_close) {
    await courier.ask(
      interactiveEnvelope({ ...interaction(acting), type: 'view_closed', view: slackView(view), is_cleared: all }),
    );
  }
  return DONE;
}

function missingFields(view: View, values: ReturnType<typeof slackValues>): Record<string, string> {
  const missing: Record<string, string> = {};
  for (const block of blocksOf(view)) {
    if (block.type !== 'input' || block.optional) continue;
    const { type: _, ...given } = z
      .record(z.string(), z.unknown())
      .catch({})
      .parse(values[block.block_id ?? '']?.[block.element.action_id ?? '']);
    const filled = Object.values(given).some(
      (value) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    );
    if (!filled) missing[block.block_id ?? ''] = 'Please complete this required field.';
  }
  return missing;
}
