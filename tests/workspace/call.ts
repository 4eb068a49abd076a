import { z } from 'zod';
import type { Workspace } from '../../src/workspace/open-workspace.ts';

const answer = z.looseObject({
  ok: z.boolean(),
  response_metadata: z.looseObject({ next_cursor: z.string().optional() }).optional(),
});

type SlackAnswer = z.infer<typeof answer>;

/** Calls a Web API method as the bot and gives Slack's answer as it came. */
export async function call(
  workspace: Workspace,
  method: string,
  args: Record<string, unknown>,
  token = workspace.botToken,
): Promise<SlackAnswer> {
  const response = await fetch(`${workspace.apiUrl}${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(args),
  });
  return answer.parse(await response.json());
}
