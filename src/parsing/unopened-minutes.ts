import { hasAttachment } from './agenda-item-mark.ts';
import { isCustomaryTitle } from './item-title.ts';
import type { Line } from './line.ts';
import { readMark } from './mark.ts';
import { plainText } from './markup.ts';
import { isMinuted } from './meeting-text.ts';

const attendance = /^(?:members )?present\s*:|^(?:present|attendees|sederunt)\s*:?$/i;
const numberedTitle = /^\d{1,4}(?:\/\d{2,4})?[.)]?\s+[A-Z][^.]{2,80}\.?$/;

/**
 * Whether lines that no sentence opens are minutes all the same: by the titles that most meetings have, or by who was there
 * above numbered items. `texts` are the first lines without markup.
 */
export function areMinutes(texts: readonly string[], lines: readonly Line[]): boolean {
  const titles = texts.filter((text) => isCustomaryTitle(readMark(text)?.rest ?? text) || hasAttachment(text)).length;
  const attended = texts.slice(0, 30).some((text) => attendance.test(text));
  if (titles < 2 && !attended) return false;
  const named = texts.slice(0, 8).some((text) => /^(?:(?:draft|unconfirmed) )?minutes$/i.test(text));
  const numbered = lines.filter(({ text }) =>
    numberedTitle.test(plainText(text.slice(0, 120).replace(/^#{1,6}\s+/, ''))),
  ).length;
  return (titles >= 2 || titles + numbered >= 2) && (isMinuted(lines) || (attended && named));
}
