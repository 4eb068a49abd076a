import type { AnyBlock, Button } from '@slack/types';
import { IDS, numbered, pack } from './ids.ts';
import { LIMITS } from './limits.ts';
import { bare, plain } from './rich.ts';

/** Numbered apart from the choices of a clarifying question, which may stand in the same message. */
const first = 100;

/** A row of questions, each asked by a click; none where there are none. */
export function askButtons(questions: readonly string[]): AnyBlock[] {
  if (questions.length === 0) return [];
  return [{ type: 'actions', elements: questions.slice(0, LIMITS.actions).map(askButton) }];
}

function askButton(question: string, index: number): Button {
  return {
    type: 'button',
    action_id: numbered(IDS.choice, first + index),
    text: plain(question, LIMITS.button),
    value: bare(pack('ask', question), LIMITS.value),
  };
}
