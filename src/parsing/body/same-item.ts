import type { Item } from '../../papers/paper.ts';
import { slug } from '../text/slug.ts';

/** Whether a name that people give an item, its number or its title, is this item's: "9" is agenda item 9, "45" minute CAB.45. */
export function sameItem(name: string, item: Item): boolean {
  const asked = name.trim().toLowerCase();
  if (/^[a-z./ -]{0,6}\d/.test(asked) && asked.length <= 12)
    return [item.label, item.agendaItem, item.minute].some((label) => label && isNumber(asked, label.toLowerCase()));
  const words = slug(name);
  return words === 'untitled' ? asked !== '' && asked === item.title.trim().toLowerCase() : words === slug(item.title);
}

const isNumber = (asked: string, label: string): boolean =>
  asked === label || (/^\d+[a-z]?$/.test(asked) && asked === (/\d+[a-z]?(?=\/|$)/.exec(label)?.[0] ?? ''));
