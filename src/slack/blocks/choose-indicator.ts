import type { AnyBlock, Button } from '@slack/types';
import type { UndecidedIndicator } from '../../indicators/indicator.ts';
import { IDS, numbered } from './ids.ts';
import { clip, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { bare, line, plain, rich, words } from './rich.ts';

/** A choice of several indicators as buttons, or the nearest names where none fits. */
export function chooseIndicator({ kind, message: said, candidates }: UndecidedIndicator, asked: string): Message {
  const sentence = said || (kind === 'several' ? several(asked) : notFound(asked, candidates.length));
  const elements: Button[] = candidates.slice(0, 10).map(({ id, name }, index) => ({
    type: 'button',
    action_id: numbered(IDS.candidate, index),
    text: plain(name, LIMITS.button),
    value: bare(id, LIMITS.value),
  }));
  const names = candidates.slice(0, 10).map(({ name }) => `• ${name}`);
  const blocks: AnyBlock[] = [rich(line(words(clip(sentence, 600))))];
  if (elements.length > 0) blocks.push({ type: 'actions', elements });
  return message([sentence, ...names].join('\n'), blocks);
}

function several(asked: string): string {
  return `Several indicators match “${clip(asked, 150)}”. Which one?`;
}

function notFound(asked: string, near: number): string {
  const next = near > 0 ? 'The nearest names are:' : 'Type /indicators all to see all of them.';
  return `No indicator in the papers is called “${clip(asked, 150)}”. ${next}`;
}
