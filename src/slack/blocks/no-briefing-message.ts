import type { NoBriefing } from '../../briefing/briefing.ts';
import { topicButtons } from './briefing-message.ts';
import { clip, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { paragraphs, rich } from './rich.ts';

/** Why there is no briefing, in words, and topics that would work as buttons. */
export function noBriefingMessage({ text, choices }: NoBriefing): Message {
  const topics = choices.slice(0, 10);
  const buttons = topicButtons(topics);
  return message([text, ...topics.map((topic) => `• ${topic}`)].join('\n'), [
    rich(...paragraphs(clip(text, LIMITS.section))),
    ...(buttons.length > 0 ? [{ type: 'actions', elements: buttons } as const] : []),
  ]);
}
