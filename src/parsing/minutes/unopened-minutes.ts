import { hasAttachment } from '../body/agenda-item-mark.ts';
import { isCustomaryTitle } from '../body/item-title.ts';
import { isMinuted } from '../sites/meeting-text.ts';
import type { Line } from '../text/line.ts';
import { readMark } from '../text/mark.ts';
import { plainText } from '../text/markup.ts';

const attendance = /^(?:members )?present\s*:|^(?:present|attendees|attendance(?: details)?|sederunt)\s*:?$/i;
const number = /^(?:(?:agenda )?(?:item|minute) )?(?:[A-Z]{1,5}[./ -]?)?\d{1,4}(?:\/\d{2,4})?[.):]?\s+(?=[A-Z])/i;
const numberedTitle = (text: string): boolean =>
  number.test(text) && /^[A-Z][^.]{2,80}\.?$/.test(text.replace(number, ''));
/** "Minutes", "Youth Board minutes: 5 March 2025", "Minutes of the Parks Group, 3 July 2025". */
const namesMinutes =
  /^(?:(?:draft|unconfirmed) )?minutes$|^[A-Z].{3,100} minutes\s*[:,\u2013-]\s*.{0,12}\d{1,2} [A-Z][a-z]+ \d{4}$|^minutes of (?:the )?.{3,100},? .{0,12}\d{1,2} [A-Z][a-z]+ \d{4}$/i;

/**
 * Whether lines that no sentence opens are minutes all the same: by the titles that most meetings have, or by who was there
 * above numbered items. `texts` are the first lines without markup.
 */
export function areMinutes(texts: readonly string[], lines: readonly Line[]): boolean {
  const titles = texts.filter(
    (text) => isCustomaryTitle(readMark(text)?.rest ?? text.replace(number, '')) || hasAttachment(text),
  ).length;
  const attended = texts.slice(0, 30).some((text) => attendance.test(text));
  if (titles < 2 && !attended) return false;
  if (attended && texts.some(resolvesOutright)) return true;
  const named = texts.slice(0, 8).some((text) => namesMinutes.test(text));
  const numbered = lines.filter(({ text }) =>
    numberedTitle(plainText(text.slice(0, 120).replace(/^#{1,6}\s+/, ''))),
  ).length;
  return (titles >= 2 || titles + numbered >= 2) && (isMinuted(lines) || (attended && named));
}

/** "RESOLVED \u2013 That \u2026", "It was resolved to \u2026": no report says so of itself. */
export const resolvesOutright = (text: string): boolean =>
  /^(?:IT WAS )?(?:UNANIMOUSLY )?(?:RESOLVED|ORDERED)\b(?:\W|$)|^Resolved\s*[:\u2013-]|^It was (?:unanimously )?(?:RESOLVED|resolved) (?:that|to)\b/.test(
    text,
  );
