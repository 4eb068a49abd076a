import { assistantMethods } from './assistant.ts';
import { chatMethods } from './chat.ts';
import { chatStreamMethods } from './chat-stream.ts';
import { conversationMethods } from './conversations.ts';
import { fileMethods } from './files.ts';
import type { Method } from './method.ts';
import { peopleMethods } from './people.ts';
import { reactionMethods } from './reactions.ts';
import { viewMethods } from './views.ts';

/** Every method of Slack's Web API the workspace answers, by name; `apps.connections.open` belongs to the socket. */
export const allMethods: Readonly<Record<string, Method>> = {
  ...assistantMethods,
  ...chatMethods,
  ...chatStreamMethods,
  ...conversationMethods,
  ...fileMethods,
  ...peopleMethods,
  ...reactionMethods,
  ...viewMethods,
};
