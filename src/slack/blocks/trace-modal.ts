import type { AnyBlock, ModalView, RichTextBlock } from '@slack/types';
import type { Answer } from '../../answering/answer.ts';
import { type SaidStep, saySteps } from '../../answering/say-trace.ts';
import type { Trace } from '../../answering/trace.ts';
import { clip, LIMITS } from './limits.ts';
import { line, note, plain, rich, words } from './rich.ts';

/** Steps shown, each with one block; a modal takes a hundred. */
const mostSteps = 60;
/** Characters of one step, and of all steps: half of what a view may hold, since quotation marks and line ends count twice. */
const longestStep = 2400;
const longestTrace = LIMITS.viewCharacters / 2 - 10_000;

/** How an answer came about, for administrators: what was asked, what it took, and each step with what went in and came out. */
export function traceModal(question: string, { kind, writer, ms, model }: Answer, trace: Trace): ModalView {
  const steps = saySteps(trace);
  const took = model
    ? `; the model: ${model.calls} calls, ${model.tokensIn + model.tokensOut} tokens${model.cost === null ? '' : `, cost ${model.cost}`}`
    : '';
  const shown = steps.slice(0, mostSteps);
  const longest = Math.min(longestStep, Math.floor(longestTrace / Math.max(1, shown.length)));
  const blocks: AnyBlock[] = [
    note(`Asked: ${clip(question, 300)}`),
    note(`${kind}, ${writer === 'model' ? 'in the model’s words' : 'in the papers’ words'}, ${ms} ms${took}`),
    ...shown.map((step) => stepBlock(step, longest)),
    ...(steps.length > mostSteps ? [note(`${steps.length - mostSteps} further steps are not shown.`)] : []),
  ];
  return {
    type: 'modal',
    title: plain('How this was answered', LIMITS.modalTitle),
    close: plain('Close', LIMITS.modalTitle),
    blocks: blocks.slice(0, LIMITS.viewBlocks),
  };
}

function stepBlock({ title, depth, lines }: SaidStep, longest: number): RichTextBlock {
  const heading = line(words(`${'↳ '.repeat(depth)}${title}`, { bold: true }));
  if (lines.length === 0) return rich(heading);
  return rich(heading, {
    type: 'rich_text_preformatted',
    elements: [{ type: 'text', text: clip(lines.join('\n'), longest) || ' ' }],
  });
}
