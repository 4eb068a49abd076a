import { sentences } from './blocks/plain-message.ts';
import type { Tools } from './tools.ts';

/** Tells the person behind a command or a button that something went wrong, where Slack gave an address for it. */
export async function tellAsker(error: unknown, body: object, tools: Tools): Promise<void> {
  const words = tools.tellTrouble(error, { payload: 'type' in body ? body.type : 'command' });
  const url = 'response_url' in body && typeof body.response_url === 'string' ? body.response_url : null;
  if (!url) return;
  await tools
    .respond(url, sentences(words))
    .catch((failed: unknown) => tools.deps.log.warn({ err: failed }, 'The apology was not delivered'));
}
