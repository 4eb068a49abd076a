import type { AnyBlock, RawTextElement, RichTextBlockElement, RichTextSection } from '@slack/types';
import type { BriefingTable } from '../../briefing/briefing.ts';
import type { ShortContent, ShortLine } from '../../briefing/short-briefing.ts';
import { clip, LIMITS } from './limits.ts';
import { bare, line, marked, rich, words } from './rich.ts';

/** Slack shows nested lists to this depth; ours seldom pass 2. */
const deepest = 4;
const cellCharacters = 120;
const labelCharacters = 300;

/** How the content of a part is shown: with its table as a table, or as lines where Slack takes no table there. */
export type TableForm = 'table' | 'lines';

/** The table and the list of one part. */
export function contentBlocks({ table, lines }: ShortContent, form: TableForm): AnyBlock[] {
  const asTable = table && form === 'table' ? [tableBlock(table)] : [];
  const asLines = table && form === 'lines' ? rowLines(table) : [];
  const list = nested([...asLines, ...lines]);
  return [...asTable, ...(list.length > 0 ? [rich(...list)] : [])];
}

/** What the content says, for notifications and screen readers. */
export function sayContent({ table, lines }: ShortContent): string[] {
  return [...(table ? rowLines(table) : []), ...lines].map((each) => `${'  '.repeat(each.depth)}• ${sayLine(each)}`);
}

function sayLine({ label, text, marks, note }: ShortLine): string {
  return [label && withColon(label), text, sayMarks(marks), note].filter(Boolean).join(' ');
}

/** Every mark in these lines and rows. */
export function marksIn({ table, lines }: ShortContent): number[] {
  const inText = lines.flatMap(({ text }) => [...text.matchAll(/\[(\d{1,3})\]/g)].map(([, mark]) => Number(mark)));
  return [...(table?.rows ?? []).flatMap(({ marks }) => marks), ...lines.flatMap(({ marks }) => marks), ...inText];
}

export const sayMarks = (marks: readonly number[]): string => marks.map((mark) => `[${mark}]`).join(' ');

/** Lines of one depth after another are one list; Slack draws a deeper list under the line before it. */
function nested(lines: readonly ShortLine[]): RichTextBlockElement[] {
  const lists: { depth: number; items: RichTextSection[] }[] = [];
  for (const each of lines) {
    const depth = Math.min(each.depth, deepest);
    const last = lists.at(-1);
    if (last?.depth === depth) last.items.push(item(each));
    else lists.push({ depth, items: [item(each)] });
  }
  return lists.map(({ depth, items }) => ({
    type: 'rich_text_list',
    style: 'bullet',
    ...(depth > 0 && { indent: depth }),
    elements: items,
  }));
}

function item({ label, text, marks, note }: ShortLine): RichTextSection {
  return line(
    ...(label ? [words(`${withColon(clip(label, labelCharacters))} `, { bold: true })] : []),
    ...marked(clip(text, LIMITS.section)),
    ...(marks.length > 0 ? [words(` ${sayMarks(marks)}`, { bold: true })] : []),
    ...(note ? [words(` ${clip(note, labelCharacters)}`, { italic: true })] : []),
  );
}

const withColon = (label: string) => (/[?:.!]$/.test(label) ? label : `${label}:`);

/** "Children Electively Educated at Home: 829; period Q3 2021/22; previous 749". Dashes stand for what is not stated. */
function rowLines({ columns, rows }: BriefingTable): ShortLine[] {
  return rows.map(({ cells: [name = '', first = '', ...rest], marks }) => ({
    depth: 0,
    label: name,
    text: [
      first,
      ...rest.flatMap((cell, index) => (cell === '–' ? [] : [`${(columns[index + 2] ?? '').toLowerCase()} ${cell}`])),
    ].join('; '),
    marks,
    note: null,
  }));
}

/** Columns that no row fills are left out; the marks stand last. */
function tableBlock({ columns, rows }: BriefingTable): AnyBlock {
  const filled = columns.map((_, index) => rows.some(({ cells }) => cells[index] && cells[index] !== '–'));
  const kept = <T>(cells: readonly T[]) => cells.filter((_, index) => filled[index]).slice(0, LIMITS.tableColumns - 1);
  const written = rows.map(({ cells, marks }) => [...kept(cells), sayMarks(marks)].map(cell));
  return {
    type: 'table',
    rows: [[...kept(columns), 'Source'].map(cell), ...fitting(written)],
    column_settings: [{ is_wrapped: true }],
  };
}

function fitting(rows: readonly RawTextElement[][]): RawTextElement[][] {
  let left = LIMITS.tableCharacters * 0.9;
  return rows.slice(0, LIMITS.tableRows - 1).filter((row) => {
    left -= row.reduce((sum, { text }) => sum + text.length, 0);
    return left >= 0;
  });
}

function cell(text: string): RawTextElement {
  return { type: 'raw_text', text: bare(text, cellCharacters) };
}
