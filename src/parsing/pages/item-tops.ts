import { itemOnPage } from '../body/furniture.ts';
import { isBodyName } from '../heads/body-name.ts';
import { isBlank, type Line } from '../text/line.ts';
import { bareWords } from '../text/markup.ts';

/** "ITEM 2" alone, at the end of what heads or foots a page, or before what follows it there: "Schools Forum | Item 6a presentation 1". */
const alone = /^(?:agenda )?item(?: no\.?)?\s*:?\s*([a-z]?\d{1,2}[a-z]?)$/i;
const within =
  /^(?:.{2,80}?[\s|\u00b7\u2022\u2013,-])?(?<!\bminute )(?:agenda )?item(?: no\.?)?\s*:?\s*([a-z]?\d{1,2}[a-z]?)(?:\s*[|\u00b7\u2022\u2013-]?\s*(?:page\s+)?\d{1,4}|\s+(?:presentation|report|appendix|annex)\b.{0,20})?$/i;
/** So many pages head their text alike where no count of running lines says so. */
const fewestPages = 2;
const parted = /(?:[|\u00b7\u2022\u2013-]\s*| {2,})(?:agenda )?item\b/i;
/** Such a line is one of a report's own head. */
const saysMore = /\b(?:19|20)\d\d\b|\b(?:report|presentation) (?:of|by|from)\b/i;
/** How many of a page's first lines may say which item it is of. */
const topLines = 3;

/**
 * The lines with those that say which item the pages from here on are of said as such lines commonly are: they stand in
 * words that run over pages, or alone at a page's top.
 */
export function readItemTops(lines: readonly Line[], furniture: ReadonlySet<number>): Line[] {
  const heads = lines.filter(
    (line, index) =>
      isTop(lines, index) && parted.test(line.text) && !saysMore.test(line.text) && within.test(said(line)),
  );
  const heading = new Set(new Set(heads.map((line) => line.page)).size >= fewestPages ? heads : []);
  let last: string | undefined;
  return lines.flatMap((line, index) => {
    if (line.text.length > 140 || !hint.test(line.text) || itemOnPage(line) !== null) return line;
    const runs = furniture.has(line.number) || heading.has(line);
    const beside = isTop(lines, index) ? besideBody(line) : null;
    if (beside) return beside;
    const item = (runs ? within : isTop(lines, index) ? alone : null)?.exec(said(line))?.[1];
    if (!item || item === last) return line;
    last = item;
    return { ...line, text: `Agenda Item ${item}` };
  });
}

/** "CABINET Agenda Item 4": the words of a report's head that stand level with the number at the top of its page. */
function besideBody(line: Line): Line[] | null {
  const [, body = '', stamp = ''] =
    /^(.{4,90}?)\s+(agenda item(?: no\.?)?\s*:?\s*[a-z]?\d{1,2}[a-z]?)\**$/i.exec(said(line)) ?? [];
  if (!isBodyName(bareWords(body)) && !(opensMinutes.test(bareWords(body)) && /A/.test(stamp))) return null;
  return [
    { ...line, text: stamp },
    { ...line, number: line.number + 0.5, text: body },
  ];
}

/** "Minutes of the Corporate Parenting Board", "DRAFT MINUTES". */
const opensMinutes = /^(?:(?:draft|public|unconfirmed) )?(?:minutes|notes|record)(?: of\b|$)/i;

const hint = /\bitem\b/i;

const said = ({ text }: Line): string => text.trim().replace(/\s+/g, ' ');

/** Whether a line is of the first of its page. */
function isTop(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line?.page === undefined || line.text.length > 140 || !hint.test(line.text)) return false;
  let above = 0;
  for (let at = index - 1; at >= 0 && lines[at]?.page === line.page && above < topLines; at -= 1)
    if (!isBlank(lines[at] ?? line)) above += 1;
  return above < topLines;
}
