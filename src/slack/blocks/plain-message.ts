import { clip, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { paragraphs, rich } from './rich.ts';

/** A few plain sentences as a message. */
export function sentences(text: string): Message {
  return message(text, [rich(...paragraphs(clip(text, LIMITS.section)))]);
}
