import type { Item } from '../../papers/paper.ts';
import type { Block } from '../body/block.ts';
import { type DraftNode, draftNode } from '../body/draft.ts';
import { opensQuestion, opensTurn } from '../body/spoken-turns.ts';
import { continuesSentence, createItemWriter } from '../body/writer.ts';
import { rowsFrom, writeTable } from '../tables/table.ts';

/** Where the questions that members put begin; -1 where a page holds no two of them with their replies. */
export function questionsAt(blocks: readonly Block[]): number {
  const asked = blocks.filter(({ text }) => opensQuestion(text)).length;
  const replied = blocks.filter(({ text }) => opensTurn(text)).length;
  return asked >= 2 && replied >= 1 ? blocks.findIndex(({ text }) => opensQuestion(text)) : -1;
}

/** Reads questions and replies: each question is an item named by who asks whom, with each turn under its heading. */
export function readQuestions(blocks: readonly Block[]): DraftNode[] {
  const starts = blocks.flatMap(({ text }, index) => (opensQuestion(text) ? [index] : []));
  return starts.flatMap((start, at) => readQuestion(blocks.slice(start, starts[at + 1] ?? blocks.length)));
}

function readQuestion([head, ...rest]: readonly Block[]): DraftNode[] {
  if (!head) return [];
  const item: Item = { label: null, title: head.text.replace(/:$/, '') };
  const writer = createItemWriter(item);
  let tables = 0;
  for (let index = 0; index < rest.length; index += 1) {
    const block = rest[index];
    if (!block) continue;
    if (block.shape === 'row') {
      const rows = rowsFrom(rest, index);
      tables += 1;
      writeTable(writer, rows, tables);
      index += rows.length - 1;
    } else if (opensTurn(block.text)) writer.heading({ ...block, level: 0 }, 'part');
    else if (block.mark) writer.point(block);
    else if (continuesSentence(writer.last(), block)) writer.grow(block);
    else writer.add('paragraph', block);
  }
  const { text, from, to } = head;
  return [draftNode({ kind: 'heading', item, name: 'question', text, from, to }), ...writer.nodes];
}
