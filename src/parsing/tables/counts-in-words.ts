import type { Finding } from '../../papers/finding.ts';
import type { Paper, PaperNode } from '../../papers/paper.ts';

type Row = PaperNode & { readonly row: NonNullable<PaperNode['row']> };

const count = '(?<count>\\d{1,3}(?:,\\d{3})+|\\d{2,6})';
const when =
  '(?<when>(?:the )?(?:end of )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:March|June|September|December)\\b|(?:the )?(?:end of )?(?:the )?(?:q|quarter )[1-4]\\b)';
const place = `(?:at|as at|on|by|in) ${when}`;
const what = "(?<what>[a-z][a-z \u2019'-]{4,60}?)";

const wordings: readonly RegExp[] = [
  new RegExp(`\\bthere (?:were|are) ${count} ${what} ${place}`, 'i'),
  new RegExp(`\\b${place}[^.;]{0,20}?,? there were ${count} ${what}[,.;]`, 'i'),
  new RegExp(
    `\\bnumber of ${what} (?:was|stood at|stands at|rose to|fell to|increased to|decreased to|reached) ${count} ${place}`,
    'i',
  ),
];

/** A figure this much larger or smaller, in parts of the row's, counts something else. */
const near = 0.15;

/**
 * A number that the words give for the end of a quarter, where the row of the same thing holds another for that quarter:
 * "There were 771 children in care at the end of December" beside 717 in the column Q3 of "Number of children in care".
 */
export function countsInWords(paper: Paper): Finding[] {
  if (!paper.nodes.some(({ row }) => row)) return [];
  let rows: ReadonlyMap<string, readonly Row[]> | null = null;
  return paper.nodes.flatMap((node): Finding[] => {
    if (node.row || node.text.length > 4000 || !mayCount.test(node.text)) return [];
    return node.text.split(/(?<=[.;])\s+/).flatMap((sentence): Finding[] => {
      const told = mayCount.test(sentence) ? toldIn(sentence) : null;
      if (!told) return [];
      rows ??= rowsByName(paper.nodes);
      const [row, ...more] = rows.get(told.what) ?? [];
      if (!row || more.length > 0) return [];
      const { columns, cells } = row.row;
      if (cells.some((cell) => numberIn(cell) === told.count)) return [];
      const at = columns.flatMap((name, column) => (quarterOf(name) === told.quarter ? [column] : []));
      const [column, ...others] = at;
      const shown = column === undefined ? null : numberIn(cells[column] ?? '');
      if (!shown || others.length > 0 || Math.abs(shown - told.count) > shown * near) return [];
      const message = `The words give ${told.said} ${told.what}; the row \u201c${cells[0]}\u201d gives ${cells[column ?? 0]} for ${columns[column ?? 0]}.`;
      return [{ rule: 'figure-differs', message, place: node.place, elsewhere: row.place }];
    });
  });
}

const mayCount = /\bthere (?:were|are) \d|\bthere were|\bnumber of /i;

interface Told {
  readonly count: number;
  readonly said: string;
  readonly what: string;
  readonly quarter: number;
}

function toldIn(sentence: string): Told | null {
  for (const wording of wordings) {
    const groups = wording.exec(sentence)?.groups;
    if (!groups) continue;
    const [count, quarter] = [numberIn(groups['count'] ?? ''), quarterOf(groups['when'] ?? '')];
    const what = nameOf(groups['what'] ?? '');
    if (count && quarter && what.includes(' ')) return { count, said: groups['count'] ?? '', what, quarter };
  }
  return null;
}

function rowsByName(nodes: readonly PaperNode[]): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  for (const node of nodes) {
    const label = node.row?.cells[0] ?? '';
    if (!node.row || label.includes('%')) continue;
    const name = nameOf(label);
    rows.set(name, [...(rows.get(name) ?? []), { ...node, row: node.row }]);
  }
  return rows;
}

/** What is counted, without what says that it is a count, and of when. */
const nameOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/^(?:the )?(?:total )?(?:number|no\.?|count) of (?:the )?/, '')
    .replace(/\s*\([^)]*\)/g, '')
    .replace(
      /,? (?:as )?at (?:the )?(?:period|quarter|month|year)?[ -]?end(?: of (?:the )?(?:period|quarter|month|year))?$/,
      '',
    )
    .trim();

const numberIn = (cell: string): number | null =>
  /^\d[\d,]*$/.test(cell.trim()) ? Number(cell.replaceAll(',', '')) : null;

const ends: readonly RegExp[] = [/\bjun(?:e)?\b/i, /\bsep(?:t|tember)?\b/i, /\bdec(?:ember)?\b/i, /\bmar(?:ch)?\b/i];

/** The quarter of a council's year that a name or a time speaks of, 1 to 4; 0 for none. */
function quarterOf(text: string): number {
  const numbered = /\b(?:q|quarter )([1-4])\b/i.exec(text)?.[1];
  return numbered ? Number(numbered) : ends.findIndex((end) => end.test(text)) + 1;
}
