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
    } else if (told.includes(name) ? saysSo.test(value) : ofAccess.test(name) && isPrivateData(name, value))
      return true;
  }
  return closedName.test(element.name);
}

const ofAccess = /access|publi|status|visib|classif|marking|security|sensitiv|exempt|restrict|confidential|private/i;
/** <confidential>, <exempt-text>: an element of an author's own. */
const closedName =
  /^(?:\w+:)?(?:exempt|confidential|restricted|private|not-?for-?publication)(?:[-_]?(?:text|part|section|content|information|item|report|minute|paragraph))?$/i;

/** data-access="restricted", data-exempt="true", restricted="true", public="false". */
const isPrivateData = (name: string, value: string): boolean =>
  (named.test(name) && (saysSo.test(value) || partTwo.test(value))) ||
  (nameOfClosed.test(name) && isYes.test(value)) ||
  (nameOfOpen.test(name) && isNo.test(value));

const named = /(?:access|publication|status|visibility|classification|marking|security|sensitivity)/i;
const nameOfClosed = /(?:exempt|restricted|confidential|private|not-?for-?publication)/i;
const nameOfOpen = /(?:^|-)(?:is-?)?(?:public|published|open-?to-?(?:the-?)?public|for-?publication)$/i;
const partTwo = /^\W*part (?:2|ii|b|two)\b/i;
const isYes = /^(?:true|yes|y|1)$/i;
const isNo = /^(?:false|no|n|0)$/i;

/**
 * Whether what holds other things says in a value of its own, <restricted>true</restricted> or restricted="true", that it is
 * not public. The values go by names in small letters.
 */
export const isClosedBy = (values: Iterable<readonly [string, string]>): boolean => {
  for (const [name, value] of values)
    if (
      value.length <= longestValue &&
      ofAccess.test(name) &&
      !ofThings.test(value) &&
      isPrivateData(name, value.trim())
    )
      return true;
  return false;
};
const longestValue = 60;
/** "Private hire" classes an item, and closes none. */
const ofThings = /^\W*private (?!and\b|session\b|items?\b|reports?\b|business\b|meeting\b|part\b)/i;
