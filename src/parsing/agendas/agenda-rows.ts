import type { Block } from '../body/block.ts';
import { cellsOf } from '../tables/table.ts';

/** When an item is to be taken may stand before its number: "9.45", "10:30 am". */
const clock = /^\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s*[-\u2013]\s*\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?)?$/i;
const number = /^(\d{1,3}[a-z]?)[.)]?$/i;
/** "6a Fostering allowances" in one cell, the pages of its paper beside it. */
const titled = /^(\d{1,2}[a-z]?)[.)]?\s+(\p{Lu}.{3,})$/u;
const pages = /^\(?(?:pages?\s*)?\d{1,4}(?:\s*[-\u2013]\s*\d{1,4})?\)?$/i;
/** An item may have been taken off the list: its number is left out. */
const mostLeftOut = 2;
/** One numbered row is a row of any table. */
const fewest = 2;

/**
 * Reads an agenda that is set as a table, the number of an item in its first column, as a numbered list: what stands
 * beside the title (whose report it is, its pages) stays parted from it by a tab. Rows that do not count on stay rows.
 */
export function listedRows(blocks: readonly Block[]): readonly Block[] {
  const count = counting();
  const rows = blocks.filter((block) => {
    const isRow = block.shape === 'row';
    return count(isRow ? toEntry(block) : block.mark?.style === 'number' ? block : null) !== null && isRow;
  });
  return rows.length < fewest ? blocks : wholeEntries(blocks);
}

/** Tells the entries that count on from those before from other numbered rows. */
function counting(): (entry: Block | null) => Block | null {
  let last = 0;
  return (entry) => {
    const at = Number.parseInt(entry?.mark?.label ?? '', 10);
    if (!entry || !(at >= Math.max(1, last) && at <= last + 1 + mostLeftOut)) return null;
    last = at;
    return entry;
  };
}

/** The entries with what a page's end cut off them: lines without a cell, and cells without a number, go on with the entry above. */
function wholeEntries(blocks: readonly Block[]): readonly Block[] {
  const count = counting();
  const whole: Block[] = [];
  let open = -1;
  let header = '';
  blocks.forEach((block, index) => {
    const above = whole[open];
    const entry = count(block.shape === 'row' ? toEntry(block) : block.mark?.style === 'number' ? block : null);
    if (entry) {
      header = namesColumns(blocks[index - 1]) || header;
      open = whole.push(entry) - 1;
      return;
    }
    const cells = block.shape === 'row' ? cellsOf(block.text) : [];
    const words = cells.filter((cell) => cell !== '').join(' ');
    const isHeader = cells.length > 0 && words === header;
    const said = header && block.text.startsWith(`${header} `) ? block.text.slice(header.length + 1) : block.text;
    const next = block.shape === 'row' || block.mark || !above ? [] : numbered(said, block, count);
    if (next.length > 0) open = whole.push(...next) - 1;
    else if (above && cells[0] === '' && cells.filter(Boolean).length === 1 && breaksIn(above, words))
      whole[open] = grown(above, words, block.to);
    else if (above && cells.length === 0 && (said !== block.text || goesOn(above, block)))
      whole[open] = grown(above, said, block.to);
    else {
      whole.push(block);
      if (!isHeader) open = -1;
    }
  });
  return whole;
}

/** The names of the columns above an entry, as they may stand again on top of another page. */
const namesColumns = (block: Block | undefined): string =>
  block?.shape === 'row' && toEntry(block) === null && cellsOf(block.text)[0] !== ''
    ? cellsOf(block.text).filter(Boolean).join(' ')
    : '';

/** "7 Three small homes 31 \u2013 46": an entry whose cells run together, and those that run on from it. */
function numbered(text: string, block: Block, count: (entry: Block) => Block | null): Block[] {
  const [, label = '', words = ''] = /^(\d{1,3})[.)]?\s+([A-Z].*)$/.exec(text) ?? [];
  const [, own = words, rest = ''] = ranOn(words, Number(label) + 1) ?? [];
  const celled = own.replace(/\s+(\d+\s*[\u2013-]\s*\d+)$/, '\t$1');
  const mark = { label, style: 'number', form: '' } as const;
  const entry = label && count({ ...block, shape: 'text', mark, text: celled, lines: [celled] });
  return entry ? [entry, ...numbered(rest, block, count)] : [];
}

/** Its own words up to its pages, and the entry with the next number right behind them. */
const ranOn = (words: string, next: number): RegExpExecArray | null =>
  new RegExp(`^(.*?\\s\\d+\\s*[\u2013-]\\s*\\d+)\\s+(${next}\\s+[A-Z].*)$`).exec(words);

const opens = (text: string): number => (text.match(/\(/g)?.length ?? 0) - (text.match(/\)/g)?.length ?? 0);

const goesOn = (above: Block, { text, mark, level, emphasised }: Block): boolean =>
  !mark && level === 0 && !emphasised && breaksIn(above, text);

/** Whether words begin in the middle of something that an entry left open. */
const breaksIn = (above: Block, words: string): boolean =>
  /^[a-z(]|^(?:19|20)\d\d\b/.test(words) || opens(above.text) > 0 || breaksOff.test(titleOf(above));

const breaksOff = /\b(?:of|the|and|for|to|in|by|on|with)$/;
const titleOf = ({ text }: Block): string => text.split('\t', 1)[0] ?? '';

function grown(entry: Block, words: string, to: number): Block {
  const [title = '', ...beside] = entry.text.split('\t');
  const text = [`${title} ${words}`, ...beside].join('\t');
  return { ...entry, text, lines: [text], to };
}

function toEntry(block: Block): Block | null {
  const cells = cellsOf(block.text);
  const [first = '', ...others] = clock.test(cells[0] ?? '') ? cells.slice(1) : cells;
  const beside = others.filter((cell) => cell !== '');
  const [, joined, title = ''] = beside.length === 1 && pages.test(beside[0] ?? '') ? (titled.exec(first) ?? []) : [];
  const label = number.exec(first)?.[1] ?? joined;
  const words = joined ? [title, ...beside] : beside;
  if (!label || !/[a-z]{3}/i.test(words[0] ?? '')) return null;
  const text = words.join('\t');
  return { ...block, shape: 'text', mark: { label, style: 'number', form: '' }, text, lines: [text] };
}
