import type { DraftFinding, LineRange } from '../body/draft.ts';
import { isFurniture, itemOnPage } from '../body/furniture.ts';
import { isBlank, type Line } from '../text/line.ts';
import { slug } from '../text/slug.ts';
import type { AgendaEntry } from './agenda-entry.ts';

/** Finds the agenda entries of a pack's reports as they come; two entries of one title are taken in their order. */
export interface EntryFinder {
  /** The entry a report's own title belongs to: it begins with it, or shares most of its words. */
  of(title: string): AgendaEntry | null;
  /** The entry of the next set of minutes. */
  ofMinutes(): AgendaEntry | null;
}

export function createEntryFinder(entries: readonly AgendaEntry[]): EntryFinder {
  const taken = new Set<AgendaEntry>();
  const take = (entry: AgendaEntry | null): AgendaEntry | null => {
    if (entry) taken.add(entry);
    return entry;
  };
  return {
    of(title) {
      const words = slug(title).split('-');
      const scored = entries.map((entry) => ({ entry, score: score(entry, slug(title), words) }));
      const best = Math.max(0, ...scored.map((one) => one.score));
      const equal = scored.filter((one) => one.score === best);
      const { entry = null } = equal.find((one) => !taken.has(one.entry)) ?? equal[0] ?? {};
      return take(best >= 0.7 ? entry : null);
    },
    ofMinutes() {
      const listed = entries.filter(({ title }) => minutesTitle.test(title));
      return take(listed.find((entry) => !taken.has(entry)) ?? null);
    },
  };
}

const minutesTitle =
  /^(?:to (?:confirm|approve|agree|sign|receive) the )?(?:(?:exempt|confidential|private|restricted|public) )?minutes\b/i;

function score(entry: AgendaEntry, title: string, words: readonly string[]): number {
  const text = slug(entry.text);
  if (text.startsWith(title)) return 2;
  const listed = new Set(text.split('-'));
  return words.filter((word) => listed.has(word)).length / words.length;
}

/** A report with the entry it was found to belong to. */
export interface Placed {
  readonly entry: AgendaEntry | null;
  /** The item that the report says it is. */
  readonly stated: string | null;
}

/** Whether a report that no entry names may be one of the private ones: such an entry stands between those of its neighbours. */
export function mayBePrivate(entries: readonly AgendaEntry[], reports: readonly Placed[], at: number): boolean {
  const own = reports[at];
  if (!own || own.entry) return false;
  const said = entries.find(({ label }) => label === own.stated);
  if (said) return said.exempt;
  const places = reports.map(({ entry }) => (entry ? entries.indexOf(entry) : -1));
  const before = Math.max(0, ...places.slice(0, at));
  const after = places.slice(at + 1).find((place) => place >= before) ?? entries.length;
  return entries.slice(before, after).some(({ exempt }) => exempt);
}

/** A paper's own head may stand above the number at its first page's top; words of its text do not. */
const linesAboveTop = 8;

const saysSomething = (line: Line): boolean => !isBlank(line) && !isFurniture(line);

/** An item that the tops of pages name and the agenda does not list is called by its first words. */
function unlisted(label: string, lines: readonly Line[], top: Line): AgendaEntry {
  const title = lines.find((line) => line.number > top.number && saysSomething(line))?.text.trim() ?? '';
  return { label, title: title.slice(0, 160), author: null, pages: null, text: title, exempt: false };
}

export const heldReport = (lines: LineRange): DraftFinding => ({
  rule: 'kept-after-exclusion',
  message:
    'No entry of the agenda names this report, and the agenda has private items here: it is kept out of answers. If it is public, name it by its title under publicItems of this file in knowledge/papers.yml.',
  lines,
});

/**
 * Parts the lines of a paper from those on pages whose top names another item of the agenda, though no head stands there.
 * The number at the first page's top is the paper's own, even where the agenda calls it otherwise.
 */
export function partPages(
  lines: readonly Line[],
  entries: readonly AgendaEntry[],
  own: AgendaEntry | null,
): { readonly own: readonly Line[]; readonly strays: readonly { readonly of: AgendaEntry; readonly lines: Line[] }[] } {
  const tops = lines.flatMap((line) => itemOnPage(line) ?? []);
  const first = lines.findIndex((line) => itemOnPage(line) !== null);
  const opens = lines.slice(0, Math.max(0, first)).filter(saysSomething).length <= linesAboveTop;
  const listed = entries.find(({ label }) => label === tops[0]);
  const stated = own === null || listed?.exempt || (listed && !opens) ? undefined : tops[0];
  const others = new Map(
    entries.flatMap((entry) =>
      entry === own || (entry.label === stated && !entry.exempt) || (own === null && !entry.exempt)
        ? []
        : [[entry.label, entry] as const],
    ),
  );
  if (tops.length === 0) return { own: lines, strays: [] };
  const kept: Line[] = [];
  const strays = new Map<AgendaEntry, Line[]>();
  let on: AgendaEntry | null = null;
  for (const line of lines) {
    const item = itemOnPage(line);
    if (item !== null) {
      if (own && kept.some(saysSomething) && !entries.some(({ label }) => label === item) && !others.has(item))
        others.set(item, unlisted(item, lines, line));
      on = others.get(item) ?? null;
    }
    if (on) strays.set(on, [...(strays.get(on) ?? []), line]);
    else kept.push(line);
  }
  return { own: kept, strays: [...strays].map(([of, stray]) => ({ of, lines: stray })) };
}
