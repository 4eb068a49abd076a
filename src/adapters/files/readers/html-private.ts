import type { Element } from 'domhandler';
import { namesOf } from './html-node.ts';

const inNames =
  /(?:^|[\s_-]|mg|is)(?:exempt|restricted|confidential|not-?for-?publication|private-?(?:item|minutes?|report|content|text))(?:[\s_-]|$)/i;
const besides =
  /\b(?:not-(?:exempt|restricted|confidential)|non-(?:exempt|restricted|confidential)|un(?:restricted))\b/i;
const twoNames = /(?:^|\s)private(?:\s|$)/i;
const itemName = /(?:^|[\s_-])(?:item|minutes?|report|agenda)(?:[\s_-]|$)/i;
const saysSo =
  /^\W*(?:exempt|restricted|confidential|private|not for publication|closed session|members only)(?:\W|$)/i;
/** What an element says that its reader may not see is no part of it: links and controls have titles of their own. */
const told = ['title', 'aria-label'];
const unmarkable: ReadonlySet<string> = new Set(['html', 'body', 'a', 'img', 'button', 'input', 'nav', 'abbr']);

/** Whether an element's class or data says, for a program that shows the page, that what it holds is not for the public. */
export function isMarkedPrivate(element: Element): boolean {
  if (unmarkable.has(element.name)) return false;
  const { attribs } = element;
  for (const name in attribs) {
    const value = attribs[name] ?? '';
    if (name === 'class') {
      const names = namesOf(element);
      if ((inNames.test(names) || (twoNames.test(names) && itemName.test(names))) && !besides.test(names)) return true;
    } else if (told.includes(name) ? saysSo.test(value) : name.startsWith('data-') && isPrivateData(name, value))
      return true;
  }
  return false;
}

/** data-access="restricted", data-exempt="true". */
const isPrivateData = (name: string, value: string): boolean =>
  (/(?:access|publication|status|visibility|classification|marking|security)/i.test(name) && saysSo.test(value)) ||
  (/(?:exempt|restricted|confidential|private)/i.test(name) && /^(?:true|yes|1)$/i.test(value));
