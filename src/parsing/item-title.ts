import type { Block } from './block.ts';
import { isCapitals } from './title-case.ts';

const customary =
  /^(?:apologies(?: for absence)?|minutes(?: of the .{0,80})?|question time|questions? (?:from|by|asked|under)\b.{0,100}|(?:to advise of any other |other )?(?:urgent items|items of urgent business)|declarations? of (?:interests?|the party whip)\b.{0,120}|presentation of petitions?\b.{0,60}|petitions\b.{0,60}|date of (?:the )?next meeting\b.{0,40}|dates? of future meetings?|any other (?:urgent )?business\b.{0,60}|any other items\b.{0,120}|exclusion of (?:the )?(?:press and )?public\b.{0,60}|chairman'?s (?:announcements|communications)|membership changes|appointment of (?:the )?(?:vice[- ])?chair\w*\b.{0,60}|work programme\b.{0,60}|forward plan\b.{0,60}|election of (?:vice[- ])?chair\w*\b.{0,60})\.?$/i;

const opensMinute =
  /^(?:minutes|decisions?):?$|^(?:the|a) (?:sub-?committee|committee|cabinet|board|panel|commission|council|forum|leader|authority|chief executive|director|chair(?:man|person)?)\b.{0,40}\b(?:considered|received|noted|agreed|resolved|reported|invited|welcomed)\b|^RESOLVED\b/i;

/** Whether a text is the title of an item that most meetings have: apologies, declarations, date of next meeting. */
export const isCustomaryTitle = (text: string): boolean => text.length < 200 && customary.test(text);

/** Whether a block without a number is the title of an item: a customary one, or a short line above what was minuted. */
export function isItemTitle(block: Block, next: Block | undefined): boolean {
  if (block.mark || block.shape === 'row' || /:$/.test(block.text)) return false;
  if (customary.test(block.text)) return true;
  const short =
    block.text.length <= 160 && !/[.;:,]\s+[A-Z]/.test(block.text) && /^["'\u2018\u201c(]?[A-Z0-9]/.test(block.text);
  if (!short || !next || (block.text.endsWith('.') && /^RESOLVED\b/i.test(next.text))) return false;
  return (
    opensMinute.test(next.text) ||
    ((block.level > 0 || (block.emphasised && isCapitals(block.text))) && next.text.length > block.text.length)
  );
}
