import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { AdmittedContext } from '../admitting-app.ts';
import type { Desk } from '../desk.ts';

/** A mention in a channel. Bolt has acknowledged it and the task is written down; here it begins. */
export function onAppMention(desk: Desk) {
  return async ({ context }: SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs<AdmittedContext>) => {
    if (context.task) desk.begin(context.task);
  };
}
