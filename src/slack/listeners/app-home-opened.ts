import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { showHome } from '../show-home.ts';
import { suggestPrompts } from '../suggest-prompts.ts';
import type { Tools } from '../tools.ts';

/** Home tab: what the library holds. Messages tab: a few questions to begin with. */
export function onAppHomeOpened(tools: Tools) {
  return async ({ event }: SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs) => {
    if (event.tab === 'messages') return suggestPrompts(event.channel, tools);
    await showHome(event.user, 0, tools);
  };
}
