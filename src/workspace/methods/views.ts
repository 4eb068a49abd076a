import { z } from 'zod';
import { checkView } from '../blocks/check-view.ts';
import { Refusal } from '../refusal.ts';
import { slackView } from '../slack-shapes.ts';
import { anything, type Method, method } from './method.ts';

/** Modals and the Home tab. */
export const viewMethods: Readonly<Record<string, Method>> = {
  'views.open': method(null, { trigger_id: z.string(), view: anything }, ({ state }, args) => {
    const view = checkView(args.view);
    return { view: slackView(state.views.open(state.tickets.redeem(args.trigger_id).user, view)) };
  }),

  'views.push': method(null, { trigger_id: z.string(), view: anything }, ({ state }, args) => {
    const view = checkView(args.view);
    const { user, viewId } = state.tickets.redeem(args.trigger_id);
    if (!viewId) throw new Refusal('invalid_trigger_id');
    return { view: slackView(state.views.push(user, view)) };
  }),

  'views.update': method(
    null,
    { view_id: z.string().optional(), external_id: z.string().optional(), hash: z.string().optional(), view: anything },
    ({ state }, args) => {
      const match = { viewId: args.view_id, externalId: args.external_id, hash: args.hash };
      return { view: slackView(state.views.update(match, checkView(args.view))) };
    },
  ),

  'views.publish': method(
    null,
    { user_id: z.string(), hash: z.string().optional(), view: anything },
    ({ state }, args) => ({
      view: slackView(state.views.publish(state.person(args.user_id).id, checkView(args.view), args.hash)),
    }),
  ),
};
