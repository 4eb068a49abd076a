import type { Block } from '../body/block.ts';
import { isCustomaryTitle } from '../body/item-title.ts';

/** Whether a block's number counts on from the label of the item before: the next, or one a little further on. */
export function countsOn(last: string | null, block: Block): boolean {
  if (block.mark?.style !== 'number') return false;
  if (last === null) return true;
  const [number, year] = counted(block.mark.label);
  const [before, beforeYear] = counted(last);
  if (followsWithin(before, number)) return true;
  const turned = number === before && /\/\d+$/.test(year);
  const step = turned
    ? Number(year.split('/').at(-1)) - Number(beforeYear.split('/').at(-1))
    : Number.parseInt(number, 10) - Number.parseInt(before, 10);
  if (/[a-z]$/i.test(number) && !/a$/i.test(number)) return false;
  if (opensNextPart(last, block.mark.label)) return true;
  if ((!turned && year !== beforeYear) || step < 1) return false;
  return step <= 3 || (step <= 20 && isCustomaryTitle(block.text));
}

/** Where a letter numbers the parts of a meeting, "B1" follows "A4". */
function opensNextPart(last: string, label: string): boolean {
  const [, before = ''] = /^([A-Z])\d{1,2}$/.exec(last) ?? [];
  const [, next = ''] = /^([A-Z])1$/.exec(label) ?? [];
  const step = before && next ? next.charCodeAt(0) - before.charCodeAt(0) : 0;
  return step >= 1 && step <= 3;
}

/** "5a" follows "5", and "5b" follows "5a". */
function followsWithin(before: string, number: string): boolean {
  const [, base = '', letter = ''] = /^(\d+)([a-z]?)$/i.exec(before) ?? [];
  const [, above, count = '0'] = /^(\d+)(?:\.(\d+))?$/.exec(before) ?? [];
  if (above && number === `${above}.${Number(count) + 1}`) return true;
  const next = letter === '' ? 'a' : String.fromCharCode(letter.charCodeAt(0) + 1);
  return base !== '' && number.toLowerCase() === `${base}${next.toLowerCase()}`;
}

/** The number a label counts with and what stands around it: "77/21" is minute 77 of 21, "CAB.71" the 71st of CAB. */
function counted(label: string): readonly [string, string] {
  const [letters = ''] = /^[A-Z][A-Za-z]*[./\s-]*/.exec(label) ?? [];
  const [number = '', year = ''] = label.slice(letters.length).split('/');
  return [number, `${letters}/${year}`];
}
