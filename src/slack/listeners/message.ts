import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { AdmittedContext } from '../admitting-app.ts';
import type { Desk } from '../desk.ts';

/** A direct message, or a message in a thread where Minutebook has answered; also edits of such questions. */
export function onMessage(desk: Desk) {
  return async ({ context }: SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs<AdmittedContext>) => {
    if (context.task) desk.begin(context.task);
  };
}
