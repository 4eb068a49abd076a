import { toBlocks } from '../body/block.ts';
import { isFurniture, itemOnPage } from '../body/furniture.ts';
import { isCustomaryTitle, isFormality } from '../body/item-title.ts';
import { nameOfCouncil } from '../heads/council.ts';
import { readMeetingDate } from '../heads/meeting-date.ts';
import { isBodyName, isDateOnly } from '../heads/meeting-facts.ts';
import type { PaperHeader } from '../heads/paper-header.ts';
import { isBlank, type Line } from '../text/line.ts';
import { numberPlainEntries } from '../text/plain-entries.ts';
import { remembered } from '../text/remember.ts';
import { slug } from '../text/slug.ts';
import { readAgendaList } from './agenda.ts';
import { isListHeading, listsBusiness } from './agenda-front.ts';
import { authorBelow, headOf, wordsOf } from './listed-head.ts';
import { finderOf } from './listed-names.ts';
import { stampedReports } from './stamped-reports.ts';

/** Knows the papers of a pack by the titles that its agenda lists, where they name neither body nor date. */
export interface ListedReports {
  /** The head of a listed paper that begins at a line, or null. */
  headerAt(index: number): PaperHeader | null;
  /** Whether the agenda lists a title. */
  lists(title: string): boolean;
}

/** How many lines a front may take up to its list, how many its list, and how many a title. */
const frontLines = 90;
const listLines = 260;
const titleLines = 4;
const fewestEntries = 2;
/** A longer line is neither a title nor what stands above one, in letters. */
const longestTitle = 240;

/** Reads the list of an agenda on top of a file; null where none stands there. */
export function listedReports(lines: readonly Line[]): ListedReports | null {
  const headed = listAt(lines);
  if (headed === null) return null;
  const list = lines.slice(0, headed + listLines);
  const ends = list.findIndex((line, index) => index > headed && itemOnPage(line) !== null);
  const { entries, nodes } = readAgendaList(
    toBlocks(numberPlainEntries(ends < 0 ? list : list.slice(0, ends)), true).blocks,
  );
  const listed = entries.filter(({ title }) => !isCustomary(title));
  if (entries.length < fewestEntries) return null;
  const endOf = new Map(
    nodes.flatMap(({ kind, label, to }) => (kind === 'agenda-entry' && label ? [[label, to]] : [])),
  );
  const { entryOf, mayOpen } = finderOf(listed);
  const mayStart = startFinder(lines, mayOpen);
  const stamps = stampedReports(lines, (label, line) => line > (endOf.get(label) ?? Number.POSITIVE_INFINITY));
  return {
    lists: (title) => entryOf(title) !== undefined,
    headerAt(index) {
      const own = stamps.get(index);
      if (own) return headOf(lines, index, own, authorBelow(lines, own.to));
      if ((lines[index]?.text.length ?? 0) > longestTitle || !mayStart(index)) return null;
      const { title, printed, from, to, said } = titleAt(lines, index, (words) => entryOf(words) !== undefined) ?? {};
      const entry = title === undefined ? undefined : entryOf(title);
      if (title === undefined || from === undefined || to === undefined || !entry) return null;
      const number = lines[from]?.number ?? 0;
      if (number <= (endOf.get(entry.label) ?? 0)) return null;
      const first = lines[index];
      const above =
        labelAbove(lines, index) ?? stamped.exec(wordsOf(first))?.[1] ?? lettered.exec(first?.text ?? '')?.[1] ?? null;
      const by = authorBelow(lines, to);
      if (!by && above !== entry.label && !(opensPage(lines, index) && title.includes(' '))) return null;
      return headOf(lines, index, { title, printed: printed ?? title, label: above, to, said: said ?? [] }, by);
    },
  };
}

/** The line above an agenda's list: its heading, or what stands above the first of its numbers. */
function listAt(lines: readonly Line[]): number | null {
  const front = lines.slice(0, frontLines);
  const headed = front.findIndex((line) => isListHeading(wordsOf(line)));
  if (headed >= 0) return headed;
  const first = front.findIndex((line) => /^1[.)](?:\s|$)/.test(wordsOf(line)));
  return first > 0 && listsBusiness(lines, 0) ? first - 1 : null;
}

const isCustomary = (title: string): boolean =>
  isFormality(title) ||
  isCustomaryTitle(title) ||
  /^(?:(?:draft|unconfirmed|confirmed) )?(?:minutes|notes|record)\b/i.test(title);

/** "Item 5: Motions on notice". */
const stamped = /^(?:report (?:on|to|for) )?(?:agenda )?item(?: no\.?)?\s*(\d{1,2}[a-z]?)\s*[:.\u2013-]\s/i;

/** The item that the top of the page names, right above a line. */
function labelAbove(lines: readonly Line[], index: number): string | null {
  for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const item = itemOnPage(line);
    if (item !== null) return item;
    if (!isFurniture(line) && !leads(wordsOf(line))) return null;
  }
  return null;
}

const opensPage = (lines: readonly Line[], index: number): boolean => {
  const page = lines[index]?.page;
  const before = lines.slice(Math.max(0, index - 12), index).findLast((line) => !isBlank(line) && !isFurniture(line));
  return page !== undefined && before !== undefined && before.page !== page;
};

/** The council's and the body's names and the day may stand above a title. */
const leads = (text: string): boolean => text.length < 120 && namesOrDates(text);
const namesOrDates = remembered(
  (text): boolean =>
    isBodyName(text) ||
    nameOfCouncil(text) !== null ||
    isDateOnly(text) ||
    readMeetingDate(text) !== null ||
    isBodyName(text.split(/\s+[\u2013-]\s+|\s{2,}/)[0] ?? ''),
);

interface Titled {
  readonly title: string;
  /** The title with what its head calls the paper. */
  readonly printed: string;
  readonly from: number;
  readonly to: number;
  readonly said: readonly string[];
}

/** Tells of each line whether a listed title may begin at it or right below; looks at the first letters of a line once. */
function startFinder(lines: readonly Line[], mayOpen: (words: string) => boolean): (index: number) => boolean {
  const known: ('filled' | 'empty' | 'opens' | undefined)[] = [];
  const look = (line: Line | undefined) => {
    if (!line || isBlank(line) || itemOnPage(line) !== null) return 'empty';
    const words = wordsOf(line);
    return mayOpen(words) || mayOpen(titleIn(words)) ? 'opens' : 'filled';
  };
  return (index) => {
    let filled = 0;
    for (let at = index; at < Math.min(lines.length, index + linesOfTitle) && filled < mostAbove; at += 1) {
      known[at] ??= look(lines[at]);
      if (known[at] === 'opens') return true;
      if (known[at] === 'filled') filled += 1;
    }
    return false;
  };
}

/** So many lines a title may take with what stands above it, and so many filled ones may stand above. */
const linesOfTitle = 16;
const mostAbove = 4;
const itemNumber =
  /^(?:(?:(?:report (?:on|to|for) )?(?:agenda )?item(?: no\.?)?\s+)?\d{1,2}[a-z]?(?:[.:)]|\s[\u2013-])?|(?:(?:agenda )?item\s+)?[a-z]\d{0,2}[.:)])\s+(?=[A-Z])/i;
/** "Public Report: Fostering Recruitment": what a head may call its paper before it names it. */
const called =
  /^(?:(?:public|open|exempt|private|confidential|restricted|part (?:\d|i{1,2}|[ab]|one|two)) )?(?:(?:covering|committee|officer|cabinet|information|briefing|update|annual|cover) )?(?:report|paper|briefing|note)(?: title)?\s*(?::|[\u2013-](?= ))\s*(?=[A-Z\u2018"'])/i;
const titleIn = (words: string): string => {
  const plain = words.replace(itemNumber, '');
  return callsIt.test(plain) ? plain.replace(called, '') : plain;
};
const callsIt = /^.{0,30}(?:report|paper|briefing|note)\b/i;
/** "## D. Notices of motion": a heading that bears the entry's letter. */
const lettered = /^#{1,6}\s+(?:\*\*)?([A-Z]\d{0,2})[.:)]\s/;

/** The title at a line, over as many lines as it takes to be one that the agenda lists. */
function titleAt(lines: readonly Line[], index: number, isListed: (title: string) => boolean): Titled | null {
  const filled: { readonly text: string; readonly at: number }[] = [];
  for (
    let at = index;
    at < Math.min(lines.length, index + linesOfTitle) && filled.length < titleLines + mostAbove - 1;
    at += 1
  ) {
    const line = lines[at];
    if (!line || isBlank(line) || itemOnPage(line) !== null) continue;
    filled.push({ text: wordsOf(line), at });
  }
  const first = filled.findIndex(({ text }) => !leads(text) || isListed(text));
  const start = filled[first];
  if (first < 0 || first >= mostAbove || !start) return null;
  let [title, printed] = ['', ''];
  let found: Titled | null = null;
  for (const { text, at } of filled.slice(first, first + titleLines)) {
    printed = `${printed} ${printed === '' ? text.replace(itemNumber, '') : text}`.trim();
    title = `${title} ${title === '' ? titleIn(text) : text}`.trim();
    const named = isListed(printed) ? printed : title;
    if (isListed(named) && slug(named) !== slug(found?.title ?? ''))
      found = { title: named, printed, from: start.at, to: at, said: filled.slice(0, first).map((one) => one.text) };
    else if (found) break;
  }
  return found;
}
