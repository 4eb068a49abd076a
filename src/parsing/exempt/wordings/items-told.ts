import { labelsIn } from './named-parts.ts';

const label = '[A-Z]?\\d{1,3}[a-z]?';
const items = new RegExp(
  `^\\W*(?:(?:please )?note:? )?(?:that )?(?:agenda )?items? (?:no\\w*\\.? )?(${label}(?:(?:,| and| to| ?[\\u2013-]) ?${label})*) (?:is|are|will be|contains?)\\b`,
  'i',
);
const signed = /^\W*(?:agenda )?items? (?:which are |that are )?(?:marked|shown|denoted|indicated|with|bearing)\b/i;

/** Whether a line tells of the items of an agenda, by number or sign, and so of none that it stands below. */
export const tellsOfItems = (text: string): boolean => items.test(text) || signed.test(text);

/** The labels, in small letters, of the items that a line begins with: "Item 4 is exempt", "Items 4 to 6 are not for publication". */
export const itemsTold = (text: string): readonly string[] => labelsIn(items.exec(text)?.[1] ?? '');
