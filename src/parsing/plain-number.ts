import type { Block } from './block.ts';
import { isCustomaryTitle } from './item-title.ts';
import { isDateOnly } from './meeting-facts.ts';

interface PlainTitle {
  readonly label: string;
  readonly rest: string;
}

/** "45 Apologies for absence": a numeral without a stop numbers a title where at least three such count on. */
export function numberPlainTitles(given: readonly Block[]): Block[] {
  const blocks = numberPrefixedTitles(given);
  const titles = blocks.map(readPlainTitle);
  const numbers = titles.flatMap((title) => (title ? [Number(title.label)] : []));
  const counting = new Set(
    numbers.filter((value, index) => numbers[index + 1] === value + 1 || numbers[index - 1] === value - 1),
  );
  const customary = titles.some((title) => title && counting.has(Number(title.label)) && isCustomaryTitle(title.rest));
  if (counting.size < (customary ? 2 : 3)) return [...blocks];
  return blocks.map((block, index) => {
    const title = titles[index];
    if (!title || !counting.has(Number(title.label))) return block;
    const lines = [title.rest, ...block.lines.slice(1)];
    return { ...block, mark: { label: title.label, style: 'number', form: '' }, text: title.rest, lines };
  });
}

const prefixed =
  /^([A-Z]{1,5})([./-]?\s?(?:(?:19|20)?\d\d[./-](?=\d{1,4}\b))?)(\d{1,4}(?:\/\d{2,4})?)[.:]?\s+(?=[A-Z\u2018"'])/;

/** "CAB.71 LIBRARY OPENING HOURS": letters and a number open titles where at least two of the same letters count on. */
function numberPrefixedTitles(blocks: readonly Block[]): readonly Block[] {
  const found = blocks.map((block) =>
    block.mark || block.shape === 'row' || block.text.length > 200 ? null : prefixed.exec(block.text),
  );
  const numbers = new Map<string, number[]>();
  for (const one of found)
    if (one)
      numbers.set(`${one[1]}${one[2]}`, [
        ...(numbers.get(`${one[1]}${one[2]}`) ?? []),
        Number.parseInt(one[3] ?? '', 10),
      ]);
  const counting = [...numbers].filter(
    ([, all]) => all.length >= 2 && all.every((value, index) => index === 0 || value === (all[index - 1] ?? 0) + 1),
  );
  if (counting.length === 0) return blocks;
  const known = new Set(counting.map(([letters]) => letters));
  return blocks.map((block, index) => {
    const one = found[index];
    if (!one || !known.has(`${one[1]}${one[2]}`)) return block;
    const label = `${one[1]}${one[2]}${one[3]}`;
    const text = block.text.slice(one[0].length);
    return {
      ...block,
      mark: { label, style: 'number' as const, form: '' },
      text,
      lines: [text, ...block.lines.slice(1)],
    };
  });
}

function readPlainTitle(block: Block): PlainTitle | null {
  if (block.mark || block.shape === 'row' || block.text.length > 200 || isDateOnly(block.text)) return null;
  const [, label, rest] = /^(\d{1,4})\s+([A-Z\u2018"'].{3,})$/.exec(block.text) ?? [];
  return label && rest && !/[.;]\s+\S/.test(rest) ? { label, rest } : null;
}
