import { isFurniture, itemOnPage } from '../../body/furniture.ts';
import { isBlank, type Line } from '../../text/line.ts';
import { plainText } from '../../text/markup.ts';
import { isBanner, marksExempt } from '../wordings/exempt.ts';
import { tellsOfItems } from '../wordings/items-told.ts';

/** Where a paper begins, and where the markings above it that are not its own. */
export interface BannerAbove {
  readonly top: number;
  /** Where a marking begins that stands for a paper taken out; equal to `top` where none does. */
  readonly apart: number;
}

interface Step {
  readonly at: number;
  /** The item that a page's top names; null for a marking. */
  readonly item: string | null;
}

/**
 * Looks up from a paper's head for lines that say nothing but that a paper is not public ("By virtue of paragraph 3 of Part 1
 * of Schedule 12A …", "Document is Restricted"). They are said of what follows, unless they stand on the page of another
 * item: then they stand where that item's paper was taken out.
 */
export function bannerAbove(lines: readonly Line[], start: number, head: number): BannerAbove {
  const steps: Step[] = [];
  for (let at = head - 1; at >= start; at -= 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    if (isPageMark(line)) {
      const item = itemOnPage(line);
      if (item !== null) steps.push({ at, item });
      if (item !== null && steps.some((step) => step.item === null)) break;
      continue;
    }
    const from = explainsStar.test(line.text) ? null : markingEndingAt(lines, start, at);
    if (from === null) break;
    if (line.page !== lines[head]?.page && (saysWhose.test(bare(line)) || isFootOf(lines, start, from))) break;
    steps.push({ at: from, item: null });
    at = from;
  }
  const own = steps[0]?.item === null ? undefined : steps[0];
  const markings = steps.filter(({ item }) => item === null);
  const first = markings.at(-1);
  if (!first) return own ? { top: own.at, apart: own.at } : { top: head, apart: head };
  const last = steps.at(-1);
  const above = last && last !== own && last.item !== null ? last : undefined;
  const begins = above?.at ?? first.at;
  if (!own || above?.item === own.item) return { top: begins, apart: begins };
  const turned = above !== undefined || lines.slice(first.at, own.at + 1).some(({ text }) => takenOut.test(text));
  return turned ? { top: own.at, apart: begins } : { top: begins, apart: begins };
}

/** "* Exempt item": says what the star behind an entry of the agenda above means, and is no row of stars. */
const explainsStar = /^\s*\*\s+[A-Za-z][^*]*$/;

/** "Exempt report of the Director" ends the entry of an agenda; on another page than the head below it is not said of that. */
const saysWhose = /^\W*(?:exempt|confidential|restricted|private) report (?:of|by|from) /i;

/** At the foot of a page below an entry, or below the last sentence of a paper, such words are said of that. */
function isFootOf(lines: readonly Line[], start: number, from: number): boolean {
  if (entry.test(lines[from - 1]?.text ?? '')) return true;
  let at = from - 1;
  while (at >= start) {
    const line = lines[at];
    const isSkipped = !line || isBlank(line) || isPageMark(line);
    const marking = isSkipped ? at : markingEndingAt(lines, start, at);
    if (marking === null) break;
    at = marking - 1;
  }
  const above = at < start ? undefined : lines[at];
  return above !== undefined && above.page === lines[from]?.page && /[a-z\d)\u2019"][.;]$/.test(bare(above).trim());
}

/** "8. Summary of concerns": right below it such words are said of that entry. */
const entry = /^\W*\d{1,2}[a-z]?[.)]\s+\S/;

/** What stands on a page in place of the paper. */
const takenOut = /\bdocument is restricted\b|\bpage is intentionally\b/i;

const isPageMark = (line: Line): boolean => isFurniture(line) || /^\d{1,4}$/.test(line.text.trim());

/** Where the lines begin that end here and are a marking together; null where they are none. */
function markingEndingAt(lines: readonly Line[], start: number, end: number): number | null {
  let text = '';
  for (let at = end; at >= start && at > end - 4; at -= 1) {
    const line = lines[at];
    if (!line || isBlank(line) || isPageMark(line)) break;
    text = `${bare(line)} ${text}`.trim();
    const above = lines[at - 1];
    const opens = at === start || !above || isBlank(above) || isPageMark(above);
    if (opens || isMarking(bare(line))) return isMarking(text) ? at : null;
  }
  return null;
}

/** Whether a line says of a paper, and not of an appendix alone, that it is not public. */
export const isMarking = (text: string): boolean =>
  (isBanner(text) || (opensLaw.test(text) && marksExempt(text))) &&
  !/\b(?:append\w+|annexe?s?)\b/i.test(text) &&
  !tellsOfItems(text);

const opensLaw = /^\W*(?:strictly )?(?:not for publication|exempt|confidential|restricted|by virtue of)\b/i;

const bare = ({ text }: Line): string => plainText(text.replace(/^#{1,6}\s+/, ''));
