import { hasAttachment } from './agenda-item-mark.ts';
import type { Block } from './block.ts';
import { readDecisionHead } from './decision.ts';
import { saysSomething } from './item-title.ts';

/** "CAB/25/62" on a line of its own, as a page's number column becomes, numbers the title below it. */
const aloneLabel = /^([A-Z]{1,5}[./ -]?(?:\d{2,4}[./-])?\d{1,4}(?:\/\d{2,4})?)[.:]?$/;

/** Joins a number that stands on a line of its own to the title above or below it, where at least two do so. */
export function joinAloneLabels(blocks: readonly Block[]): readonly Block[] {
  const alone = blocks.flatMap((block, index) => (isAloneLabel(block) ? [index] : []));
  if (alone.filter((at) => isUnderTitle(blocks, at)).length * 2 > alone.length && alone.length >= 2)
    return joinLabelsBelow(blocks, new Set(alone.filter((at) => isUnderTitle(blocks, at))));
  const opens = blocks.map((block, index) => isAloneLabel(block) && isTitleLike(blocks[index + 1]));
  if (opens.filter(Boolean).length < 2) return blocks;
  return blocks.flatMap((block, index) => {
    if (opens[index - 1]) return [];
    const title = opens[index] ? blocks[index + 1] : undefined;
    return [title ? labelled(title, block.text, block.from, title.to, block.blanks) : block];
  });
}

/** "SITE INSPECTIONS", then "PLA163/14", then what was minuted: the number stands below its title. */
const isUnderTitle = (blocks: readonly Block[], at: number): boolean => {
  const [above, below] = [blocks[at - 1], blocks[at + 1]];
  if (!above || !below || !isTitleLike(above) || /[.,;:]$/.test(above.text) || saysSomething(above.text)) return false;
  return (
    below.mark !== null ||
    (saysSomething(below.text) && /[.:;]$/.test(below.text)) ||
    readDecisionHead(below.text) !== null
  );
};

const joinLabelsBelow = (blocks: readonly Block[], labels: ReadonlySet<number>): readonly Block[] =>
  blocks.flatMap((block, index) => {
    if (labels.has(index)) return [];
    const label = labels.has(index + 1) ? blocks[index + 1] : undefined;
    return [label ? labelled(block, label.text, block.from, label.to, block.blanks) : block];
  });

function labelled(title: Block, label: string, from: number, to: number, blanks: number): Block {
  const text = `${label.replace(/[.:]$/, '')} ${title.text}`;
  return { ...title, from, to, blanks, text, lines: [text] };
}

/** "4.1" on a line of its own, below item 4, numbers a paper or a matter of its own within the item. */
export function joinSubItems(blocks: readonly Block[]): readonly Block[] {
  let [base, last] = ['', ''];
  const opens = blocks.map((block, index) => {
    if (block.mark?.style === 'number') [base, last] = [block.mark.label, ''];
    const [label = '', under, count] = block.mark ? [] : (/^(\d{1,3})\.(\d{1,2})\.?$/.exec(block.text) ?? []);
    const title = blocks[index + 1];
    const counts = under === base && Number(count) === Number(last || '0') + 1;
    if (!counts || !title || title.mark || title.shape === 'row' || title.text.length > 200) return null;
    if (!hasAttachment(title.text) && !/^(?:minutes|decisions?):?$/i.test(blocks[index + 2]?.text ?? '')) return null;
    last = count ?? '';
    return label.replace(/\.$/, '');
  });
  return blocks.flatMap((block, index) => {
    const label = opens[index - 1];
    if (opens[index]) return [];
    const above = label ? blocks[index - 1] : undefined;
    return [
      label && above ? { ...block, from: above.from, mark: { label, style: 'number' as const, form: '' } } : block,
    ];
  });
}

/** Whether a block is nothing but the number of an item. */
export const isAloneLabel = ({ mark, shape, text }: Block): boolean =>
  !mark && shape !== 'row' && aloneLabel.test(text);
const isTitleLike = (block: Block | undefined): boolean =>
  block !== undefined &&
  !block.mark &&
  block.shape !== 'row' &&
  block.text.length < 190 &&
  !aloneLabel.test(block.text);
