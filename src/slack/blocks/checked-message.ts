import type { AnyBlock } from '@slack/types';
import type { CheckedStatement } from '../../answering/check-message.ts';
import { saySource } from '../../papers/say-source.ts';
import { clip } from './limits.ts';
import { type Message, message } from './message.ts';
import { line, note, person, quote, rich, words } from './rich.ts';

/** Each statement of a message with what the papers say to it. */
export function checkedMessage(checked: readonly CheckedStatement[], asker: string): Message {
  const blocks: AnyBlock[] = [
    rich(line(words('Checked against the papers', { bold: true }), words(' for '), person(asker))),
    ...checked.flatMap(statementBlocks),
    note('Not found means that the papers in my library do not say it, not that it is untrue.'),
  ];
  const said = checked.map(({ statement, verdict }) => `${sayVerdict(verdict)}: ${statement}`);
  return message(['Checked against the papers', ...said].join('\n'), blocks);
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
