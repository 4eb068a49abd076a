import type { Desk } from '../desk.ts';
import { type ActionArgs, readClick } from './action.ts';

/** A click is done once however often it is delivered, and apologised for where a crash comes between. */
export function once(action: (args: ActionArgs) => Promise<void>, desk: Desk) {
  return async (args: ActionArgs) => {
    const { key, user, channel, responseUrl } = readClick(args);
    const press = {
      kind: 'press',
      key: `press:${key}`,
      user,
      channel,
      text: args.action.action_id,
      responseUrl,
    } as const;
    const done = await desk.attend(press, () => action(args));
    if (!done) await args.ack();
  };
}
