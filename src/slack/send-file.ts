import type { Message } from './blocks/message.ts';
import { sentences } from './blocks/plain-message.ts';
import { openDirect } from './open-direct.ts';
import type { Tools } from './tools.ts';

/** Sends a file by direct message and gives the short reply for where it was asked. */
export async function sendFile(user: string, name: string, content: string, tools: Tools): Promise<Message> {
  const channel = await openDirect(user, tools);
  await tools.client.files.uploadV2({ channel_id: channel, filename: name, file: Buffer.from(content) });
  return sentences(`${name} is in our direct messages.`);
}
