import { isBodyName, isDateOnly } from '../heads/meeting-facts.ts';
import { isCapitals } from '../text/title-case.ts';
import { hasAttachment } from './agenda-item-mark.ts';
import type { Block } from './block.ts';
import { isFormField, namesPerson } from './heading.ts';

const customary =
  /^(?:apologies(?: for absence)?|minutes(?: of the .{0,80})?|question time|questions? (?:from|by|asked|under)\b.{0,100}|to advise of any other items\b.{0,120}|(?:other )?(?:urgent items|items of urgent business)|declarations? of (?:interests?|the party whip)\b.{0,120}|presentation of petitions?\b.{0,60}|petitions\b.{0,60}|date of (?:the )?next meeting\b.{0,40}|dates? of future meetings?|any other (?:urgent )?business\b.{0,60}|any other items\b.{0,120}|exclusion of (?:the )?(?:press and )?public\b.{0,60}|chairman'?s (?:announcements|communications)|membership changes|appointment of (?:the )?(?:vice[- ])?chair\w*\b.{0,60}|work programme\b.{0,60}|forward plan\b.{0,60}|election of (?:vice[- ])?chair\w*\b.{0,60})\.?$/i;

const opensMinute =
  /^(?:minutes|decisions?):?$|^(?:the|a) (?:sub-?committee|committee|cabinet|board|panel|commission|council|forum|leader|authority|chief executive|director|chair(?:man|person)?)\b.{0,40}\b(?:considered|received|noted|agreed|resolved|reported|invited|welcomed)\b|^RESOLVED\b|^(?:[A-Z][\w'\u2019-]+ ){1,4}(?:presented|introduced|gave|outlined|updated|explained)\b/i;

/** What was moved, and a sentence that itself tells what a body did, is no title of an item. */
const movesOrDecides =
  /^(?:it was |on (?:the )?(?:motion|proposition) of )?(?:then )?(?:proposed|moved|seconded)\b|^on (?:the motion of|being put)|\b(?:moved|proposed) by\b.{0,120}\bseconded by\b|^(?:the (?:sub-?committee|committee|cabinet|board|panel|commission|council|forum|chair\w*)|members|councillors)\s+(?:also |then |unanimously |further )?(?:considered|received|noted|agreed|resolved|thanked|welcomed|requested|asked|recommended|endorsed|approved)\b.{12,}/i;

/** "The Chief Officer reported that both would leave at Easter.": what somebody said, above what was agreed of it. */
const tells =
  /^(?:the|a|an|councillors?|cllrs?|mr|mrs|ms|miss|dr)\b.{2,80}?\b(?:reported|said|advised|informed|explained|stated|told|outlined|confirmed|answered|replied|added|warned|asked|spoke)\b.*\.$/i;

/** Whether a text is the title of an item that most meetings have: apologies, declarations, date of next meeting. */
export const isCustomaryTitle = (text: string): boolean => text.length < 200 && customary.test(text);

/** Titles of items that open a meeting, before its business. */
const formality =
  /^(?:to (?:receive|note|consider|take) (?:any )?)?(?:apologies|declarations? of|disclosures? of|disclosable|welcome|attendance|(?:election|appointment) of (?:the |a )?(?:vice[- ])?chair|late items|chair\w*['’]?s? (?:announcements|communications)|notification of (?:late|urgent)|public (?:questions?|participation|speaking|forum|question time)|questions? (?:from|by|asked by) (?:the |members of the )?public|petitions?\b|deputations|membership changes|substitut|appeals against refusal|filming|recording|quorum|fire )/i;

/** Whether a title is of the formalities that open a meeting: apologies, declarations, public questions. */
export const isFormality = (text: string): boolean => text.length < 200 && formality.test(text);

/** "Work programme (public)", "Chairman's remarks (in public)". */
const inPublic = /[([](?:(?:in|taken in|heard in) )?(?:public|open)(?: (?:item|session|business|report))?[)\]]\W*$/i;

/** Whether a title ends by saying that what it heads is public. */
export const saysPublic = (text: string): boolean => inPublic.test(text);

/** Whether a title is public wherever it stands: it says so, or is of what ends a meeting. */
export const isPublicClose = (text: string): boolean =>
  saysPublic(text) ||
  /^(?:dates?(?: and (?:time|place|venue)s?)? of (?:the )?(?:next|future) meetings?|next meeting|close(?: of (?:the )?meeting)?|closure(?: of meeting)?|meeting close[ds]?)\b.{0,40}$/i.test(
    text,
  );

/** Whether a block without a number is the title of an item: a customary one, or a short line above what was minuted. */
export function isItemTitle(block: Block, next: Block | undefined): boolean {
  if (block.mark || block.shape === 'row' || /:$/.test(block.text)) return false;
  if (customary.test(block.text)) return true;
  if (hasAttachment(block.text)) return block.text.length <= 300;
  if (!next || !isShort(block.text) || (block.text.endsWith('.') && /^RESOLVED\b/i.test(next.text))) return false;
  if (movesOrDecides.test(block.text) || tells.test(block.text)) return false;
  const set = block.level > 0 || (block.emphasised && isCapitals(block.text));
  return opensMinute.test(next.text) || (set && next.text.length > block.text.length);
}

/** On a web page two blank lines part the items: then a short line that says nothing is a title. */
export function isWebTitle(block: Block, next: Block | undefined): boolean {
  if (isItemTitle(block, next)) return true;
  if (block.mark || block.blanks < 2 || !next || /[:,;]$/.test(block.text)) return false;
  if (namesPerson(block.text) || isBodyName(block.text) || isDateOnly(block.text) || isFormField(block.text))
    return false;
  return isShort(block.text) && !saysSomething(block.text);
}

const isShort = (text: string): boolean =>
  text.length <= 160 && !/[.;]\s+[A-Z]/.test(text) && /^["'\u2018\u201c(]?[A-Z0-9]/.test(text);

/** A sentence has a verb; a title hardly ever has one of these. */
const verb =
  /^(?:That|There|None|No|Reply|Replies|Answer|Question|Response|Supplementary)\b|\b(?:is|are|was|were|be|been|has|have|had|will|would|can|may|could|should|noted|agreed|received|considered|replied|asked)\b/i;

/** Whether a text is a sentence rather than a title. */
export const saysSomething = (text: string): boolean => verb.test(text);
