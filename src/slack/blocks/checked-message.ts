import type { AnyBlock } from '@slack/types';
import type { CheckedStatement } from '../../answering/check-message.ts';
import { saySource } from '../../papers/say-source.ts';
import { charactersIn } from './characters-in.ts';
import { clip, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { line, note, person, quote, rich, words } from './rich.ts';

/** Each statement of a message with what the papers say to it. */
export function checkedMessage(checked: readonly CheckedStatement[], asker: string): Message {
  const shown = fitting(checked.map(statementBlocks));
  const left = checked.length - shown.length;
  const blocks: AnyBlock[] = [
    rich(line(words('Checked against the papers', { bold: true }), words(' for '), person(asker))),
    ...shown.flat(),
    ...(left > 0
      ? [note(`… and ${left} more ${left === 1 ? 'statement' : 'statements'}: check them in a shorter message.`)]
      : []),
    note('Not found means that the papers in my library do not say it, not that it is untrue.'),
  ];
  const said = checked.map(({ statement, verdict }) => `${sayVerdict(verdict)}: ${statement}`);
  return message(['Checked against the papers', ...said].join('\n'), blocks);
}

/** As many statements as one message holds, beside its first and its last lines. */
function fitting(statements: readonly AnyBlock[][]): readonly AnyBlock[][] {
  const left = { characters: LIMITS.messageCharacters - 1500, blocks: LIMITS.messageBlocks - 3 };
  const over = statements.findIndex((blocks) => {
    left.characters -= charactersIn(blocks);
    left.blocks -= blocks.length;
    return left.characters < 0 || left.blocks < 0;
  });
  return over === -1 ? statements : statements.slice(0, over);
}

function statementBlocks({ statement, verdict, citation }: CheckedStatement): AnyBlock[] {
  const parts = [
    line(words(`${sayVerdict(verdict)}: `, { bold: true }), words(clip(statement, 300))),
    ...(citation ? [quote(words(clip(citation.quote, 400)))] : []),
  ];
  return [rich(...parts), ...(citation ? [note(clip(saySource(citation), 500))] : [])];
}

function sayVerdict(verdict: CheckedStatement['verdict']): string {
  switch (verdict) {
    case 'supported':
      return '✓ Supported';
    case 'contradicted':
      return '✗ The papers say otherwise';
    case 'not-found':
      return '? Not found';
    default:
      return verdict satisfies never;
  }
}
