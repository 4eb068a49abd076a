import type { AnyBlock } from '@slack/types';
import { charactersIn } from './characters-in.ts';
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

/** Joins blocks with the words to say for them; keeps to what one message holds. `words` may come from anywhere: it is escaped here. */
export function message(words: string, blocks: readonly AnyBlock[], plainer: readonly Message[] = []): Message {
  const text = escapedWithin(words, LIMITS.text).trim() || 'Minutebook';
  const kept = withinLimits(blocks);
  return plainer.length > 0 ? { text, blocks: kept, plainer } : { text, blocks: kept };
}

const LEFT_OUT = 'There is more than one message holds; the rest is left out.';

/** Whole blocks from the first on; where some have to go, it says so. */
function withinLimits(blocks: readonly AnyBlock[]): AnyBlock[] {
  const most = LIMITS.messageCharacters - 500;
  let length = 0;
  const fitting = blocks.findIndex((block, index) => {
    length += charactersIn(block);
    return length > most || index === LIMITS.messageBlocks;
  });
  return fitting === -1
    ? [...blocks]
    : [...blocks.slice(0, Math.min(fitting, LIMITS.messageBlocks - 1)), note(LEFT_OUT)];
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
