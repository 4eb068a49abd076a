import { isFurniture } from '../body/furniture.ts';
import { isBlank, type Line } from '../text/line.ts';
import { plainText } from '../text/markup.ts';

/** A line that says by itself which item of the agenda begins there. */
interface StampedReport {
  readonly label: string;
  readonly title: string;
  /** The place of its last line. */
  readonly to: number;
}

/** "Item 5: Motions on notice". */
const stamped = /^(?:agenda )?item(?: no\.?)?\s*(\d{1,2}[a-z]?)\s*[:.\u2013-]\s+(?=[A-Z\u2018"'])/i;
const record = /^(?:(?:draft|public|open) )?(?:minutes|notes|record)\b/i;
/** Fewer may be one report's own sections. */
const fewest = 3;
const titleLines = 3;
const longest = 200;

/**
 * Finds where the papers of a pack begin whose heads say "Item 4: …" in words of their own, not those of the agenda's list:
 * at least three such lines below the list, in its order, each with a number that it lists. Where such lines head the
 * customary business of a meeting too, they are an agenda's or minutes' and begin no paper.
 */
export function stampedReports(
  lines: readonly Line[],
  isBelowList: (label: string, line: number) => boolean,
): ReadonlyMap<number, StampedReport> {
  const found = new Map<number, StampedReport>();
  let last = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.text.length > longest || !hint.test(line.text) || !isFresh(lines, at)) continue;
    const words = wordsOf(line);
    const label = stamped.exec(words)?.[1];
    if (!label || !isBelowList(label, line.number)) continue;
    const number = Number.parseInt(label, 10);
    const title = titleFrom(lines, at, words.replace(stamped, ''));
    if (number < last || !title || customary.test(title.title)) return new Map();
    last = number;
    found.set(at, { label, ...title });
  }
  if (new Set([...found.values()].map(({ label }) => label)).size < fewest) return new Map();
  return new Map([...found].filter(([, { title }]) => !record.test(title)));
}

const hint = /\bitem\b/i;
const customary =
  /^(?:welcome|introductions?|apolog(?:y|ies)|declarations?|disclosures?|urgent|any other|chair|public (?:questions|participation|forum)|date of (?:the )?next|next meeting|exclusion of)\b/i;

/** Such a line stands below an empty one, a page's foot or head, or on another page than what is above. */
function isFresh(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  return !above || isBlank(above) || isFurniture(above) || above.page !== lines[at]?.page;
}

/** A title may take a few lines; a sentence is none. */
function titleFrom(lines: readonly Line[], at: number, first: string): { title: string; to: number } | null {
  let title = first;
  let to = at;
  for (let next = lines[to + 1]; next && !isBlank(next); next = lines[to + 1]) {
    if (to - at + 2 > titleLines || /^\W*(?:report|authors?|lead|contact|by)\b/i.test(next.text)) break;
    title = `${title} ${wordsOf(next)}`;
    to += 1;
  }
  return title.length <= longest && !/[.;,]$/.test(title) ? { title, to } : null;
}

const wordsOf = ({ text }: Line): string => plainText(text.replace(/^#{1,6}\s+/, '').trim()).replace(/\s+/g, ' ');
