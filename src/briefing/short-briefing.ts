import type { Citation } from '../papers/citation.ts';
import type { Briefing, BriefingLine, BriefingPart, BriefingTable, NoBriefing, PartName } from './briefing.ts';
import { withNoteOnce } from './shared-note.ts';
import { hasWiderCells, shortTable } from './short-table.ts';

/** One line of a list as a chat shows it; `depth` 0 stands at the margin, more stands under the line before. */
export interface ShortLine {
  readonly depth: number;
  readonly label: string | null;
  readonly text: string;
  readonly marks: readonly number[];
  readonly note: string | null;
}

export interface ShortContent {
  readonly table: BriefingTable | null;
  readonly lines: readonly ShortLine[];
}

/** One part of a short briefing: a little to show at once, and all of it to open. */
export interface ShortPart {
  readonly name: PartName | 'section';
  readonly title: string;
  readonly shown: ShortContent;
  readonly all: ShortContent;
  /** How many rows and lines stand in `all` and not in `shown`; cut lines count, and cells that a narrow table drops count as one. */
  readonly left: number;
  /** What holds for every line of the part alike, or for those that say nothing else; said once. */
  readonly note: string | null;
}

/** A briefing as plain values that fit a chat message: every part is short and can be opened. */
export interface ShortBriefing {
  readonly title: string;
  /** What to know before reading: that it is a draft. */
  readonly warning: string | null;
  readonly parts: readonly ShortPart[];
  /** What was left out. */
  readonly lastLine: string | null;
  /** Topics that lead further: the items of a meeting. */
  readonly choices: readonly string[];
  readonly citations: readonly Citation[];
}

export type MadeBriefing = Exclude<Briefing, NoBriefing>;

export type Shortness = 'short' | 'shorter' | 'shortest';

interface Measure {
  /** Rows or lines at the margin, by part; parts that are not named have `others`. */
  readonly parts: Partial<Record<PartName, number>>;
  readonly others: number;
  readonly rows: number;
  readonly under: number;
  /** A line is cut at a word after this many characters; the whole stands in `all`. */
  readonly characters: number;
}

/** Found by reading on a telephone: what a part needs to be understood, and what makes one open it. */
const MEASURES: Readonly<Record<Shortness, Measure>> = {
  short: {
    parts: { matter: 2, figures: 5, reported: 5, questions: 4, people: 4, 'not-covered': 2 },
    others: 3,
    rows: 8,
    under: 2,
    characters: 280,
  },
  shortest: { parts: { matter: 2 }, others: 2, rows: 6, under: 1, characters: 220 },
  shorter: {
    parts: { figures: 3, decisions: 2, questions: 2, reported: 0, exchanges: 0, people: 0, 'not-covered': 0, age: 1 },
    others: 1,
    rows: 5,
    under: 0,
    characters: 180,
  },
};

/** The overview of a meeting names all its items, as far as a page goes. */
const ALL_ITEMS: Measure['parts'] = { matter: 12 };

/** The short form of a briefing, a meeting's or a draft. */
export function shortBriefing(
  briefing: MadeBriefing,
  shortness: Shortness = 'short',
  parts: Measure['parts'] = {},
): ShortBriefing {
  const measure = { ...MEASURES[shortness], parts: { ...MEASURES[shortness].parts, ...parts } };
  switch (briefing.kind) {
    case 'briefing':
      return {
        title: briefing.title,
        warning: null,
        parts: briefing.parts.map((part) => shortPart(part, measure)).filter(showsSomething),
        lastLine: shortness === 'shorter' ? null : briefing.lastLine,
        choices: [],
        citations: briefing.citations,
      };
    case 'meeting':
      return {
        ...shortBriefing(briefing.overview, shortness, ALL_ITEMS),
        title: briefing.title,
        choices: briefing.items.map(({ topic }) => topic),
      };
    case 'position-draft':
      return {
        title: briefing.title,
        warning: briefing.warning,
        parts: briefing.sections.map((section) => draftPart(section, measure)),
        lastLine: briefing.signature,
        choices: [],
        citations: briefing.citations,
      };
    default:
      return briefing satisfies never;
  }
}

const showsSomething = ({ shown }: ShortPart) => shown.lines.length > 0 || shown.table !== null;

function shortPart(part: BriefingPart, measure: Measure): ShortPart {
  const { name, title, table } = part;
  const { note, lines: bare } = withNoteOnce(part);
  const all: ShortContent = { table, lines: bare.flatMap((line) => flatten(line, 0)) };
  const most = measure.parts[name] ?? measure.others;
  // Sentences beside a table say its figures again.
  const top = nearest(bare, table ? Math.min(most, table.rows.length > 1 ? 0 : 2) : most, name);
  const shown: ShortContent = {
    table: table && most > 0 ? shortTable(table, measure.rows) : null,
    lines: top.flatMap((line) => beginning(line, measureOf(name, measure))),
  };
  return { name, title, shown, all, left: leftOf(shown, all), note };
}

/** What comes first; of what has been reported over the years the newest, still oldest to newest. */
function nearest(lines: readonly BriefingLine[], most: number, name: PartName): readonly BriefingLine[] {
  return name === 'reported' ? lines.slice(Math.max(0, lines.length - most)) : lines.slice(0, most);
}

/** The matter is said whole, as far as two sentences go; of each paper that reported, its first line tells. */
function measureOf(name: PartName, measure: Measure): Measure {
  if (name === 'matter') return { ...measure, characters: measure.characters * 2 };
  return name === 'reported' ? { ...measure, under: 0 } : measure;
}

function draftPart(
  { heading, text, marks }: { readonly heading: string; readonly text: string; readonly marks: readonly number[] },
  measure: Measure,
): ShortPart {
  // The marks of a draft stand within its sentences.
  const said = /\[\d+\]/.test(text) ? [] : marks;
  const line: ShortLine = { depth: 0, label: null, text, marks: said, note: null };
  const all = { table: null, lines: [line] };
  const shown = { table: null, lines: [{ ...line, text: cut(text, measure.characters * 2) }] };
  return { name: 'section', title: heading, shown, all, left: leftOf(shown, all), note: null };
}

function beginning(line: BriefingLine, { under, characters }: Measure): ShortLine[] {
  const [own, ...below] = flatten(line, 0);
  if (!own) return [];
  return [own, ...below.slice(0, under)].map((each) => ({ ...each, text: cut(each.text, characters) }));
}

/** A line and what belongs under it; the points of a list that one quotation holds become lines of their own. */
function flatten({ label, text, marks, note, under }: BriefingLine, depth: number): ShortLine[] {
  const [own = '', ...points] = text.split(/\n+/).map((row) => row.replace(/^\s*(?:[-•*–]\s+)?/, '').trim());
  const filled = points.filter(Boolean);
  return [
    { depth, label, text: own, marks, note },
    ...filled.map((point) => ({ depth: depth + 1, label: null, text: point, marks: [], note: null })),
    ...under.flatMap((below) => flatten(below, depth + 1)),
  ];
}

function leftOf(shown: ShortContent, all: ShortContent): number {
  const rows = (all.table?.rows.length ?? 0) - (shown.table?.rows.length ?? 0);
  const whole = new Set(all.lines.map(({ text }) => text));
  const complete = shown.lines.filter(({ text }) => whole.has(text)).length;
  const wider = all.table && hasWiderCells(all.table) ? 1 : 0;
  return rows + wider + all.lines.length - complete;
}

/** Cuts at a word. */
function cut(text: string, characters: number): string {
  return text.length <= characters ? text : `${text.slice(0, characters).replace(/[\s,;:–-]+\S*$/, '')} …`;
}
