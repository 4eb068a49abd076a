import { patiently } from './patiently.ts';
import type { Tools } from './tools.ts';

/** The channel of a person's direct messages with Minutebook. */
export async function openDirect(user: string, { client, timing }: Pick<Tools, 'client' | 'timing'>): Promise<string> {
  const { channel } = await patiently(timing, () => client.conversations.open({ users: user }));
  return channel?.id ?? user;
}
