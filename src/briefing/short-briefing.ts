import type { Citation } from '../papers/citation.ts';
import { saySource } from '../papers/say-source.ts';
import type { Briefing, BriefingLine, BriefingPart, PartName } from './briefing.ts';
import { sayMarks, sourcesOf } from './render-markdown.ts';

/** One part of a short briefing: a few lines to show at once, and all of them to open. */
export interface ShortPart {
  readonly name: PartName | 'section';
  readonly title: string;
  /** Plain text with marks, one string a line. */
  readonly shown: readonly string[];
  /** Everything the part holds, the shown lines first. */
  readonly all: readonly string[];
}

/** A briefing as plain values that fit a chat message: every part is short and can be opened. */
export interface ShortBriefing {
  readonly title: string;
  readonly parts: readonly ShortPart[];
  /** What was left out, or why there is no briefing. */
  readonly lastLine: string | null;
  readonly choices: readonly string[];
  /** One line a source: "[1] [4] Committee, 8 March 2022, item 8 …". */
  readonly sources: readonly string[];
}

/** How many lines of a part are shown before it is opened. */
const SHOWN: Partial<Record<PartName, number>> = { matter: 2, figures: 5, questions: 4 };
const SHOWN_OF_OTHERS = 3;
/** A chat line is cut at a word after this many characters; the whole stands in `all`. */
const LINE_CHARACTERS = 280;

/** The short form of any briefing, meeting, draft or ending. */
export function shortBriefing(briefing: Briefing): ShortBriefing {
  switch (briefing.kind) {
    case 'briefing':
      return {
        title: briefing.title,
        parts: briefing.parts.map(shortPart),
        lastLine: briefing.lastLine,
        choices: [],
        sources: sourceLines(briefing.citations),
      };
    case 'meeting':
      return {
        ...shortBriefing(briefing.overview),
        title: briefing.title,
        choices: briefing.items.map(({ topic }) => topic),
      };
    case 'position-draft':
      return {
        title: briefing.title,
        parts: briefing.sections.map(({ heading, text }) => ({
          name: 'section',
          title: heading,
          shown: [cut(text)],
          all: [text],
        })),
        lastLine: briefing.warning,
        choices: [],
        sources: sourceLines(briefing.citations),
      };
    case 'clarify':
    case 'nothing-found':
    case 'exempt':
    case 'refused':
      return { title: 'No briefing yet', parts: [], lastLine: briefing.text, choices: briefing.choices, sources: [] };
    default:
      return briefing satisfies never;
  }
}

function shortPart({ name, title, table, lines }: BriefingPart): ShortPart {
  const rows = (table?.rows ?? []).map(
    ({ cells, marks }) => `${sayRow(table?.columns ?? [], cells)} ${sayMarks(marks)}`,
  );
  const all = [...rows, ...lines.flatMap((line) => sayLine(line, ''))];
  const top = [...rows, ...lines.map((line) => sayLine({ ...line, under: line.under.slice(0, 1) }, '').join('\n'))];
  return { name, title, shown: top.slice(0, SHOWN[name] ?? SHOWN_OF_OTHERS).map(cut), all };
}

/** "Children Electively Educated at Home: 829 (Q3 2021/22); previous 749; direction Increase". */
function sayRow(columns: readonly string[], [name = '', latest = '', period = '', ...rest]: readonly string[]): string {
  const others = rest.flatMap((cell, index) =>
    cell === '–' ? [] : [`${(columns[index + 3] ?? '').toLowerCase()} ${cell}`],
  );
  return [`${name}: ${latest} (${period})`, ...others].join('; ');
}

function sayLine({ label, text, marks, note, under }: BriefingLine, indent: string): string[] {
  const own = [label && `${label}${/[?:]$/.test(label) ? '' : ':'}`, text, sayMarks(marks), note]
    .filter(Boolean)
    .join(' ');
  return [`${indent}${own}`, ...under.flatMap((below) => sayLine(below, `${indent}  `))];
}

/** Cuts at a word; marks at the end are kept, so that a cut line still has its source. */
function cut(line: string): string {
  if (line.length <= LINE_CHARACTERS) return line;
  const marks = /(?: ?\[\d+\])+(?= |$)/.exec(line.slice(-60))?.[0] ?? '';
  return `${line.slice(0, LINE_CHARACTERS).replace(/\s+\S*$/, '')} …${marks}`;
}

function sourceLines(citations: readonly Citation[]): string[] {
  return sourcesOf(citations).map(({ marks, source }) => `${sayMarks(marks)} ${saySource(source)}`);
}
