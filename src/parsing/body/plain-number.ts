import { isDateOnly } from '../heads/meeting-facts.ts';
import { isAddress } from '../heads/meeting-place.ts';
import { isCapitals } from '../text/title-case.ts';
import { joinAloneLabels, joinSubItems } from './alone-labels.ts';
import type { Block } from './block.ts';
import { isCustomaryTitle } from './item-title.ts';

interface PlainTitle {
  readonly label: string;
  readonly rest: string;
}

/** "45 Apologies for absence": a numeral without a stop numbers a title where at least three such count on. */
export function numberPlainTitles(given: readonly Block[]): Block[] {
  const blocks = numberPrefixedTitles(joinAloneLabels(joinSubItems(given)));
  const titles = blocks.map(readPlainTitle);
  const numbers = titles.flatMap((title) => (title ? [Number(title.label)] : []));
  const counting = new Set(
    numbers.filter((value, index) => numbers[index + 1] === value + 1 || numbers[index - 1] === value - 1),
  );
  const customary = titles.some((title) => title && counting.has(Number(title.label)) && isCustomaryTitle(title.rest));
  const lone = numbers[0] === 1 && numbers.length === 2 && !blocks.some(({ mark }) => mark !== null);
  const two = customary || (lone && !titles.some((title) => title && isAddress(`${title.label} ${title.rest}`)));
  if (counting.size < (two ? 2 : 3)) return [...blocks];
  return blocks.map((block, index) => {
    const title = titles[index];
    if (!title || !counting.has(Number(title.label))) return block;
    const lines = [title.rest, ...block.lines.slice(1)];
    return { ...block, mark: { label: title.label, style: 'number', form: '' }, text: title.rest, lines };
  });
}

/** Letters, then the year before the number or behind it: "CYP-23/015", "HSP/21/26", "CAB.71". */
const prefixes: readonly RegExp[] = [
  /^((?:Agenda )?(?:Item|Minute|Min\.?)(?: No\.?| Number)? )(\d{1,4}(?:\/\d{2,4})?[a-z]?)\s*[:.\u2013-]\s+(?=[A-Z\u2018"'])/i,
  /^([A-Z]{1,5}[./-]?\s?)(\d{1,4}(?:\/\d{2,4})?)[.:]?\s+(?=[A-Z\u2018"'])/,
  /^([A-Z][A-Za-z]{0,4}[./-])(\d{1,4}\/\d{2}(?:[/-]\d{2})?)[.:]?\s+(?=[A-Z\u2018"'])/,
  /^((?:[A-Z]{1,5}[./-]?\s?(?:19|20)?|(?:19|20))\d\d[./-])(\d{1,4}(?:\/\d{2,4})?)[.:]?\s+(?=[A-Z\u2018"'])/,
];

/** "Agenda item 5: …" is numbered 5. */
const spelled = /^(?:agenda )?(?:item|min(?:ute)?)\b/i;

interface Prefixed {
  readonly letters: string;
  readonly number: string;
  /** What stands before the title. */
  readonly length: number;
  /** Whether it surely opens an item: the number has its year behind it, or the title is in capitals or customary. */
  readonly sure: boolean;
}

/** "CAB.71 LIBRARY OPENING HOURS": letters and a number open titles where at least two of the same letters count on. */
function numberPrefixedTitles(blocks: readonly Block[]): readonly Block[] {
  for (const pattern of prefixes) {
    const found = blocks.map((block) => readPrefixed(block, pattern));
    const known = countingLetters(found.filter((one) => one !== null));
    if (known.size > 0)
      return blocks.map((block, index) => {
        const one = found[index];
        return one && known.has(one.letters) ? numbered(block, one) : block;
      });
  }
  return blocks;
}

function readPrefixed({ mark, shape, text }: Block, pattern: RegExp): Prefixed | null {
  if (mark || shape === 'row' || text.length > 200) return null;
  const [all = '', letters, number] = pattern.exec(text) ?? [];
  if (!letters || !number) return null;
  const title = text.slice(all.length);
  const sure =
    spelled.test(letters) ||
    /\/\d\d/.test(number) ||
    /[./-](?:19|20)?\d\d[./-]$/.test(letters) ||
    isCapitals(title) ||
    isCustomaryTitle(title);
  return { letters, number, length: all.length, sure };
}

/** A private annex tells of an item by its number again. An extract leaves items out: where titles are surely those of items, a few numbers may be missing between two. */
function countingLetters(found: readonly Prefixed[]): ReadonlySet<string> {
  const numbers = new Map<string, Prefixed[]>();
  for (const one of found) numbers.set(one.letters, [...(numbers.get(one.letters) ?? []), one]);
  const counting = [...numbers].filter(([, given]) => {
    const all = given.filter((one, index) => given.findIndex(({ number }) => number === one.number) === index);
    const most = all.every(({ sure }) => sure) ? 3 : 1;
    return all.length >= 2 && all.every((one, index) => index === 0 || isStep(all[index - 1], one, most));
  });
  const known = new Set(counting.map(([letters]) => letters));
  const parts = [...known].some(isPart);
  for (const [letters, [first]] of numbers) if (parts && isPart(letters) && first?.number === '1') known.add(letters);
  return known;
}

/** A letter for each part of a meeting: a part may have one item, "C1". */
const isPart = (letters: string): boolean => /^[A-Z]$/.test(letters);

function isStep(last: Prefixed | undefined, { number }: Prefixed, most: number): boolean {
  const step = Number.parseInt(number, 10) - Number.parseInt(last?.number ?? '', 10);
  return step >= 1 && step <= most;
}

function numbered(block: Block, { letters, number, length }: Prefixed): Block {
  const text = block.text.slice(length);
  const mark = { label: spelled.test(letters) ? number : `${letters}${number}`, style: 'number' as const, form: '' };
  return { ...block, mark, text, lines: [text, ...block.lines.slice(1)] };
}

/** "232 PUBLIC REQUESTS TO SPEAK \u2013 There were none.": a title in capitals that what was minuted follows. */
const runInCapitals = /^(\d{1,4})\s+(?:\(\d{1,4}\)\s+)?((?=[^a-z]{6,200}\s[\u2013-]\s)[A-Z].*)$/;

/** A stop that ends no sentence: "(Exempt para. 3)". */
const shortened = /\b(paras?|nos?|sched?|cllrs?|st|dr|mrs?|ms)\.\s/gi;

function readPlainTitle(block: Block): PlainTitle | null {
  const [, number, words] = block.mark || block.shape === 'row' ? [] : (runInCapitals.exec(block.text) ?? []);
  if (number && words && !isDateOnly(block.text.slice(0, 200))) return { label: number, rest: words };
  if (block.mark || block.shape === 'row' || block.text.length > 200 || isDateOnly(block.text)) return null;
  const [, label, rest] = /^(\d{1,4})\s+([A-Z\u2018"'].{3,})$/.exec(block.text) ?? [];
  return label && rest && !/[.;]\s+\S/.test(rest.replace(shortened, '$1 ')) ? { label, rest } : null;
}
