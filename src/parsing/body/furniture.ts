import { mayBeginWith } from '../text/first-letter.ts';
import { hasGap } from '../text/gaps.ts';
import type { Line } from '../text/line.ts';
import { remembered } from '../text/remember.ts';

const patterns = [
  /^\(?this page is (?:intentionally )?(?:left )?blank\)?\.?$/i,
  /^(?:agenda )?page \d{1,4}(?: of \d{1,4})?$/i,
  /^(?:page \d{1,4}\s+)?agenda item [a-z]?\d{1,3}[a-z]?$/i,
  /^\d{1,4} of \d{1,4}$/,
  /^\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?(?:\s.{0,80})?$/i,
  /^(?:https?|file):\/\/\S+\s+\d{1,4}\/\d{1,4}$|^file:\/\/\/\S+$/i,
  /^minute item \d{1,4}$/i,
  /^\d{1,4}\s+agenda item [a-z]?\d{1,3}[a-z]?$/i,
  /^(?:[\u2022\u00b7]\s*)?share this item$/i,
  /^view (?:the )?(?:recorded vote|decisions?|declarations?)\b.{0,10}for (?:this item|item \S{1,8})\.?$/i,
  /^issue - (?:meetings|decisions|details|history)$/i,
  /^[-\u2013]\s?\d{1,4}\s?[-\u2013]$/,
  /^(?:[\u2022\u00b7]\s+)?(?:[-=_*\u2013\u2014]\s?){3,}$/,
  /^agenda item$/i,
  /^supporting documents:?$/i,
  /^(?:skip to (?:main )?content|back to top|print this page|share this page|publication date.{0,40}|accept cookies)$/i,
  /^\|?\s*no\.?\s*\|\s*item\s*\|?$/i,
  /^(?:items?|no\.|no\.\s+item|additional documents:?|media)$/i,
  /^(?:eitemau|rhif|rhif\s+eitem|dogfennau ychwanegol:?|cyfryngau)$/i,
  /^pdf [\d.,]+ ?[km]b$/i,
  /^\|?(?:\s?:?-{2,}:?\s?\|)+(?:\s?:?-{2,}:?)?\s?$/,
  /^\|[\s|]*$/,
];

/** What the top of a pack's page says of the report below: "13 Agenda Item 8". */
const pageLabel = /^(?:\d{1,4}\s+|page \d{1,4}\s+)?agenda item(?: no\.?)?\s*:?\s*([a-z]?\d{1,3}[a-z]?)$/i;

/** Spaces between its columns among them. */
const longestTop = 300;
/** Nearly no line begins so. */
const mayOpenLabel = mayBeginWith(' \t\n\v\f\r0123456789aApP');
const mayLabel = /^\s*(?:(?:page\s+)?\d{1,4}\s+)?agenda\s+item/i;

/** The agenda item that a page's top names; null where a line is no such top. */
export const itemOnPage = ({ text }: Line): string | null =>
  text !== '' && text.length <= longestTop && mayOpenLabel(text) && mayLabel.test(text)
    ? (pageLabel.exec(text.trim().replace(/\s+/g, ' ').slice(0, 60))?.[1] ?? null)
    : null;

/** Every pattern, in one look: most lines are none of them. */
const anyPattern = new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'i');
const longest = 100;
/** Of a longer line the spaces between its columns are not counted as one. */
const longestLaid = 300;
const carriesNothing = remembered((line) => {
  const laid = line.trim();
  const text = laid.length <= longestLaid ? laid.replace(/ {2,}/g, ' ') : laid;
  return text.length > 0 && text.length <= longest && anyPattern.test(text);
});

/** Whether a line carries no content: a blank-page notice, a page number, a rule, navigation text. */
export const isFurniture = ({ text }: Line): boolean => text !== '' && !isLong(text) && carriesNothing(text);

/** Most lines of text: too long without a space that is not counted. */
const isLong = (text: string): boolean =>
  text.length > longest &&
  text.charCodeAt(0) > 32 &&
  text.charCodeAt(text.length - 1) > 32 &&
  (text.length > longestLaid || !hasGap(text));
