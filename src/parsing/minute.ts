import type { Item } from '../papers/paper.ts';
import type { Block } from './block.ts';
import { decides, decisionKind, readDecisionHead } from './decision.ts';
import { type DraftNode, isFinished } from './draft.ts';
import { isHeading } from './heading.ts';
import type { Mark } from './mark.ts';
import { continuesSentence, createItemWriter, type ItemWriter } from './writer.ts';

/** Reads what was minuted under one item: discussion, the paper's own points, headings and what was resolved. */
export function readMinute(item: Item, blocks: readonly Block[]): DraftNode[] {
  const writer = createItemWriter(item);
  let decision: string | null = null;
  let run: Mark | null = null;
  blocks.forEach((block, index) => {
    if (/^minutes:$/i.test(block.text)) {
      decision = null;
      writer.heading(block, 'divider');
      return;
    }
    const head = block.mark ? null : readDecisionHead(block.text);
    if (head) {
      decision = head.word;
      openDecision(writer, block, head.rest, head.word);
      return;
    }
    if (
      continuesSentence(writer.last(), block) &&
      (!isHeading(block, blocks[index + 1]) || /^[a-z]/.test(block.text))
    ) {
      writer.grow(block);
      return;
    }
    if (isHeading(block, blocks[index + 1])) {
      decision = null;
      writer.heading(block);
      return;
    }
    if (decision !== null && goesOnDeciding(writer.last(), block)) {
      writeResolution(writer, block, decision);
      return;
    }
    if (decision !== null) writer.leaveSection();
    decision = null;
    if (!block.mark && decides(block.text)) {
      writeResolution(writer, block, 'resolved');
      return;
    }
    run = writeDiscussion(writer, block, run);
  });
  return writer.nodes;
}

function openDecision(writer: ItemWriter, block: Block, rest: string, word: string): void {
  const heading = block.text.slice(0, block.text.length - rest.length).trim();
  const node = writer.heading({ ...block, text: heading, to: rest === '' ? block.to : block.from, level: 0 }, 'part');
  node.name = 'decision';
  if (rest !== '') writeResolution(writer, { ...block, text: rest }, word);
}

function writeResolution(writer: ItemWriter, block: Block, word: string): void {
  writer.add('resolution', block, {
    name: block.mark ? null : 'resolved',
    decision: decisionKind(word, block.text),
  });
}

function goesOnDeciding(last: DraftNode | null, block: Block): boolean {
  if (last?.kind === 'heading') return true;
  return block.mark !== null || /^(?:That|To)\b/.test(block.text) || (last !== null && !isFinished(last.text));
}

function writeDiscussion(writer: ItemWriter, block: Block, run: Mark | null): Mark | null {
  const { mark } = block;
  if (mark === null) {
    writer.add('paragraph', block);
    return run;
  }
  const nested = mark.style === 'bullet' || (run !== null && !belongsToRun(run, mark, writer.owner()));
  if (nested && writer.owner()) {
    writer.point(block);
    return run;
  }
  writer.add(mark.style === 'bullet' ? 'list-item' : 'paragraph', block);
  return run ?? (mark.style === 'bullet' ? null : mark);
}

/** Points of one run are written alike; "i)" after "h)" is a letter, whatever it looks like. */
function belongsToRun(run: Mark, mark: Mark, owner: DraftNode | null): boolean {
  if (run.form !== mark.form) return false;
  const last = owner?.label ?? '';
  return run.style === mark.style || mark.label.charCodeAt(0) === last.charCodeAt(0) + 1;
}
