import type { AgendaEntry } from '../../agendas/agenda-entry.ts';
import { isFurniture, itemOnPage } from '../../body/furniture.ts';
import { isBlank, type Line } from '../../text/line.ts';
import { plainText } from '../../text/markup.ts';
import { slug } from '../../text/slug.ts';
import { upTo } from '../wordings/up-to.ts';
import { isMarking } from './banner-above.ts';

/** Pages of a pack that no head opens, with the entry whose paper they are; exempt where they are not for publication. */
export interface EntryPages {
  readonly of: AgendaEntry;
  readonly lines: Line[];
}

/** How many runs of lines at a page's top may hold its marking: the item's title may stand above. */
const topRuns = 3;

/**
 * Takes the pages of private papers out of an agenda's lines where no head parts them from it: those whose top names an
 * exempt entry, and those that open with a marking ("By virtue of paragraph 3 …", "Document is Restricted"), with what
 * follows them until a page's top names another item. Where there are some, the pages of the other items are told apart
 * too. Only pages after the list count; `listEnd` is its last line.
 */
export function barredPages(
  lines: readonly Line[],
  entries: readonly AgendaEntry[],
  listEnd: number,
): { readonly own: readonly Line[]; readonly pages: readonly EntryPages[] } {
  const own: Line[] = [];
  const pages: EntryPages[] = [];
  let on: EntryPages | null = null;
  lines.forEach((line, index) => {
    if (line.number > listEnd && isTop(line, lines[index - 1])) {
      const page = pageFrom(lines, index);
      const stated = itemOnPage(line);
      const entry = entryOf(entries, stated, page);
      const marks = entry.exempt || opensWithMarking(page);
      const goesOn = on !== null && (stated === null ? !opensOther(page, entries, on.of) : stated === on.of.label);
      const begins = marks
        ? !(goesOn && stated === null && on?.of.exempt)
        : stated !== null && !goesOn && entry.title !== '';
      if (begins) pages.push({ of: { ...entry, exempt: marks }, lines: [] });
      on = begins || goesOn ? (pages.at(-1) ?? null) : null;
    }
    if (on) on.lines.push(line);
    else own.push(line);
  });
  return pages.some(({ of }) => of.exempt) ? { own, pages } : { own: lines, pages: [] };
}

const isTop = (line: Line, above: Line | undefined): boolean => line.page !== above?.page || itemOnPage(line) !== null;

const hasWords = (line: Line): boolean => !isBlank(line) && !isFurniture(line) && !/^\d{1,4}$/.test(line.text.trim());

/** The lines of the page that begins at a line. */
const pageFrom = (lines: readonly Line[], start: number): readonly Line[] =>
  upTo(lines, start, (line, index) => isTop(line, lines[index - 1]));

function entryOf(entries: readonly AgendaEntry[], label: string | null, page: readonly Line[]): AgendaEntry {
  const named = entries.find((entry) => entry.label === label) ?? entries.find((entry) => opensWith(page, entry));
  return named ?? { label: label ?? '', title: '', author: null, text: '', pages: null, exempt: false };
}

const opensWith = (page: readonly Line[], { title }: AgendaEntry): boolean => {
  const words = slug(plainText(page.find(hasWords)?.text.replace(/^#{1,6}\s+/, '') ?? ''));
  return words !== '' && words === slug(title);
};

/** Whether a page without an item at its top opens with the title of another item than the one it follows. */
const opensOther = (page: readonly Line[], entries: readonly AgendaEntry[], of: AgendaEntry): boolean =>
  of.label !== '' && entries.some((entry) => entry.label !== of.label && opensWith(page, entry));

function opensWithMarking(page: readonly Line[]): boolean {
  const runs: string[][] = [];
  let fresh = true;
  for (const line of page) {
    if (runs.length > topRuns) break;
    if (!hasWords(line)) {
      fresh = true;
      continue;
    }
    if (fresh) runs.push([]);
    fresh = false;
    runs.at(-1)?.push(plainText(line.text.replace(/^#{1,6}\s+/, '')));
  }
  return runs.slice(0, topRuns).some((run) => isMarking(run.join(' ')) || run.slice(0, 3).some(isMarking));
}
