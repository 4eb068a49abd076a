import { clip, LIMITS } from './limits.ts';
import type { Message } from './message.ts';
import { line, person, rich, words } from './rich.ts';

/** A private answer made public: who shared it and what was asked stand above it. */
export function sharedMessage(message: Message, sharer: string, question: string, what = 'an answer'): Message {
  const asked = clip(question, 300);
  const top = rich(
    line(person(sharer), words(` shared ${what}`), words(asked ? ` to: ${asked}` : '', { italic: true })),
  );
  const over = ({ blocks }: Message) => (blocks.length > 0 ? [top, ...blocks].slice(0, LIMITS.messageBlocks) : []);
  return {
    ...message,
    blocks: over(message),
    ...(message.plainer && { plainer: message.plainer.map((form) => ({ ...form, blocks: over(form) })) }),
  };
}
