import type { Block } from '../body/block.ts';
import { cellsOf } from '../tables/table.ts';
import type { Mark } from '../text/mark.ts';

/** "A. Welcome", "A1 Apologies", "(C) Minutes". */
const lettered = /^\(?([A-Z])(\d{1,2})?[.):]?\)?\s+(?=["'\u2018\u201c]?[A-Z0-9])/;
const fewest = 3;
/** An item may have been taken off the list: its letter is left out. */
const mostLeftOut = 2;
const form = 'lettered';

interface Label {
  readonly block: Block;
  readonly letter: string;
  readonly digits: string;
  readonly length: number;
}

/** Marks the entries of a list that letters count, or letters with numbers from part to part: "A", "B" \u2026, "A1", "A2", "B1". */
export function markLettered(blocks: readonly Block[]): readonly Block[] {
  const numbered = blocks.findIndex(({ mark }) => mark?.style === 'number' && mark.label === '1');
  const labels = blocks.map(asLine).flatMap(([block, line]): Label[] => {
    const [all = '', letter, digits = ''] = block.mark ? [] : (lettered.exec(line) ?? []);
    return letter ? [{ block, letter, digits, length: all.length }] : [];
  });
  const counting: Label[] = [];
  for (const label of labels) if (countsOn(counting.at(-1), label)) counting.push(label);
  const [first] = counting;
  if (!first || counting.length < fewest || (numbered >= 0 && numbered < blocks.indexOf(first.block))) return blocks;
  const marked = new Map(
    counting.map(({ block, letter, digits, length }) => [block, entry(block, letter + digits, length)]),
  );
  return blocks.map((block) => marked.get(block) ?? block);
}

/** A row whose first cell is the label reads as a line, what stands beside the title parted from it by a tab. */
function asLine(block: Block): readonly [Block, string] {
  if (block.shape !== 'row') return [block, block.text];
  const [label = '', ...words] = cellsOf(block.text).filter((cell) => cell !== '');
  const isLabel = /^\(?[A-Z]\d{0,2}[.):]?\)?$/.test(label) && /[a-z]{3}/i.test(words[0] ?? '');
  return [block, isLabel ? `${label} ${words.join('\t')}` : ''];
}

/** Where an entry stands in the list: its number, or the place of its letter among the others. */
export function placesOf(blocks: readonly Block[]): (mark: Mark | null) => string {
  const order = blocks.flatMap(({ mark }) => (mark?.form === form ? [mark] : []));
  return (mark) => (mark?.form === form ? String(order.indexOf(mark) + 1) : (mark?.label ?? ''));
}

/** Whether a mark is that of a list's first entry. */
export const opensList = (mark: Mark | null): boolean =>
  mark?.label === '1' || (mark?.form === form && /^A1?$/.test(mark.label));

function countsOn(last: Label | undefined, { letter, digits }: Label): boolean {
  if (!last) return letter === 'A' && (digits === '' || digits === '1');
  const steps = letter.charCodeAt(0) - last.letter.charCodeAt(0);
  if (digits === '') return last.digits === '' && steps >= 1 && steps <= 1 + mostLeftOut;
  if (last.digits === '') return false;
  return steps === 0 ? isNext(Number(last.digits), Number(digits)) : steps >= 1 && steps <= 2 && Number(digits) === 1;
}

const isNext = (last: number, next: number): boolean => next > last && next <= last + 1 + mostLeftOut;

function entry(block: Block, label: string, length: number): Block {
  const text = asLine(block)[1].slice(length);
  const mark = { label, style: 'number', form } as const;
  return { ...block, shape: 'text', mark, text, lines: [text, ...block.lines.slice(1)] };
}
