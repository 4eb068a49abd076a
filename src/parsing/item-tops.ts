import { itemOnPage } from './furniture.ts';
import { isBlank, type Line } from './line.ts';

/** "ITEM 2" alone, at the end of what heads or foots a page, or before what follows it there: "Schools Forum | Item 6a presentation 1". */
const alone = /^(?:agenda )?item(?: no\.?)?\s*:?\s*(\d{1,2}[a-z]?)$/i;
const within =
  /^(?:.{2,80}?[\s|\u00b7\u2022\u2013,-])?(?<!\bminute )(?:agenda )?item(?: no\.?)?\s*:?\s*(\d{1,2}[a-z]?)(?:\s*[|\u00b7\u2022\u2013-]?\s*(?:page\s+)?\d{1,4}|\s+(?:presentation|report|appendix|annex)\b.{0,20})?$/i;
/** How many of a page's first lines may say which item it is of. */
const topLines = 3;

/**
 * The lines with those that say which item the pages from here on are of said as such lines commonly are: they stand in
 * words that run over pages, or alone at a page's top.
 */
export function readItemTops(lines: readonly Line[], furniture: ReadonlySet<number>): Line[] {
  let page: number | undefined;
  let filled = 0;
  let last: string | undefined;
  return lines.map((line) => {
    if (line.page !== page) [page, filled] = [line.page, 0];
    if (isBlank(line) || line.text.length > 140) return line;
    filled += 1;
    const words = line.text.trim().replace(/\s+/g, ' ');
    if (!/\bitem\b/i.test(words) || itemOnPage(line) !== null) return line;
    const isTop = page !== undefined && filled <= topLines;
    const item = (furniture.has(line.number) ? within : isTop ? alone : null)?.exec(words)?.[1];
    if (!item || item === last) return line;
    last = item;
    return { ...line, text: `Agenda Item ${item}` };
  });
}
