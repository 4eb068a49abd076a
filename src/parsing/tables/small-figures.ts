import type { DraftFinding, DraftNode } from '../body/draft.ts';
import { isSuppressed } from './table-totals.ts';

const words: Readonly<Record<string, number>> = { three: 3, five: 5, six: 6, ten: 10 };
const size = '(\\d{1,2}|three|five|six|ten)';
const figures = '(?:figures?|numbers?|counts?|values?|cells?|data|totals?|cohorts?|groups?)';
const held = '(?:suppress\\w*|not shown|not published|withheld|masked|redacted|hidden|omitted|replaced|removed)';
const below = `(?:below|under|fewer than|less than|smaller than|<)\\s?${size}`;
/** "Figures below five are suppressed", "* denotes fewer than 5", "suppressed where the number is under 6". */
const rules: readonly RegExp[] = [
  new RegExp(`\\b${figures}\\b[^.;]{0,40}?${below}\\b[^.;]{0,40}?\\b${held}`, 'i'),
  new RegExp(`\\b${held}\\b[^.;]{0,60}?${below}\\b`, 'i'),
  new RegExp(
    `\\*+["\\u201d\\u2019']?\\s*(?:denotes?|indicates?|means?|=|:|\\u2013|-|represents?|is)\\s*[^.;]{0,30}?${below}\\b`,
    'i',
  ),
];

const mayHold = /suppress|not shown|withheld|masked|redacted|\*|hidden|omitted|replaced|removed/i;

/** How far from a table its note may stand. */
const near = 4;

/**
 * Rows of a table that says figures below a size are held back, and holds some back, that show such a figure all the same:
 * counts of so few may name a child. Shares and rates are not counts, and none at all names nobody.
 */
export function smallFigures(nodes: readonly DraftNode[]): readonly DraftNode[] {
  const tables = tablesOf(nodes);
  if (tables.length === 0 || !nodes.some(({ text }) => mayHold.test(text))) return [];
  return tables.flatMap(([from, to]) => {
    const told = nodes.slice(Math.max(0, from - near), to + near);
    const limit = Math.max(0, ...told.map(({ text }) => limitIn(text)));
    if (limit === 0) return [];
    const rows = nodes.slice(from, to);
    const counted = new Set(
      rows.flatMap(({ row }) => (row?.cells ?? []).flatMap((cell, at) => (at > 0 && isSuppressed(cell) ? [at] : []))),
    );
    return rows.filter(({ row }) => row?.cells.some((cell, at) => counted.has(at) && isSmall(cell, limit)));
  });
}

export const smallFigureShown = ({ from, to }: DraftNode): DraftFinding => ({
  rule: 'small-figure-shown',
  message:
    'The table says that figures so small are held back, and this row shows one: the row is kept out of answers. If it is meant to be public, name its item under publicItems of this file in knowledge/papers.yml; else ask for the paper to be put right.',
  lines: [from, to],
});

function limitIn(text: string): number {
  if (text.length > 1500) return 0;
  const said = rules.map((rule) => rule.exec(text)?.[1]?.toLowerCase()).find((one) => one !== undefined);
  const limit = said === undefined ? 0 : (words[said] ?? Number(said));
  return limit <= 11 ? limit : 0;
}

const isSmall = (cell: string, limit: number): boolean => {
  const text = cell.trim();
  return /^\d{1,2}$/.test(text) && Number(text) > 0 && Number(text) < limit;
};

/** Where the runs of rows begin and end. */
function tablesOf(nodes: readonly DraftNode[]): (readonly [number, number])[] {
  const tables: (readonly [number, number])[] = [];
  let from = -1;
  [...nodes, null].forEach((node, at) => {
    const isRow = node?.row !== undefined;
    if (isRow && from < 0) from = at;
    if (isRow || from < 0) return;
    tables.push([from, at]);
    from = -1;
  });
  return tables;
}
