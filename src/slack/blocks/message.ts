import type { AnyBlock } from '@slack/types';
import { escapeMarkup } from './escape.ts';
import { clip, LIMITS } from './limits.ts';
import { note } from './rich.ts';

/** A message as Slack takes it. `text` is what notifications and screen readers say, so it is never empty. */
export interface Message {
  readonly text: string;
  readonly blocks: readonly AnyBlock[];
  /** Plainer forms of the same message, best first, for when Slack refuses a newer block. */
  readonly plainer?: readonly Message[];
}

/** Joins blocks with the words to say for them; keeps to fifty blocks. `words` may come from anywhere: it is escaped here. */
export function message(words: string, blocks: readonly AnyBlock[], plainer: readonly Message[] = []): Message {
  const text = escapedWithin(words, LIMITS.text).trim() || 'Minutebook';
  const kept = blocks.slice(0, LIMITS.messageBlocks);
  return plainer.length > 0 ? { text, blocks: kept, plainer } : { text, blocks: kept };
}

/** The same message with a small grey line at its end, in every form it may be sent. */
export function withNote(given: Message, words: string): Message {
  // A form without blocks is the bare text: one block would take its place.
  const under = ({ blocks }: Message) =>
    blocks.length > 0 ? [...blocks.slice(0, LIMITS.messageBlocks - 1), note(words)] : [];
  const plainer = given.plainer?.map((form) => ({ ...form, blocks: under(form) }));
  return { ...given, blocks: under(given), ...(plainer && { plainer }) };
}

/** Escaping lengthens; a cut after it could leave half an entity, so the cut is made before. */
function escapedWithin(words: string, max: number): string {
  for (let length = max; ; length = Math.floor(length * 0.7)) {
    const escaped = escapeMarkup(clip(words, length));
    if (escaped.length <= max) return escaped;
  }
}
