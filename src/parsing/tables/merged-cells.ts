import type { Finding } from '../../papers/finding.ts';
import type { Paper, PaperNode } from '../../papers/paper.ts';

/** The fewest words a heading must give to a cell to be recognised in it. */
const fewest = 3;

/**
 * Cells into which extraction ran two headings of the paper together, one of them cut: "Help every child to have access
 * to good quality People are safe in their daily lives". The headings it names are found in the paper's own sections.
 */
export function mergedCells(paper: Paper): Finding[] {
  const rows = paper.nodes.filter(({ kind }) => kind === 'table-row');
  if (rows.length === 0) return [];
  const headings = new Map<string, string[][]>();
  for (const { kind, text } of paper.nodes) {
    if (kind !== 'heading') continue;
    const words = wordsOf(text);
    headings.set(keyOf(words), [...(headings.get(keyOf(words)) ?? []), words]);
  }
  return rows.flatMap((row) => (row.row?.cells ?? []).flatMap((cell) => mergedIn(row, cell, headings)));
}

function mergedIn({ place }: PaperNode, cell: string, headings: ReadonlyMap<string, string[][]>): Finding[] {
  const words = wordsOf(cell);
  if (words.length < 2 * fewest || words.length > 60) return [];
  const firsts = headings.get(keyOf(words)) ?? [];
  for (let cut = fewest; cut <= words.length - fewest; cut += 1) {
    const rest = words.slice(cut);
    const first = firsts.find((heading) => heading.length > cut && startsWith(heading, words.slice(0, cut)));
    const second = (headings.get(keyOf(rest)) ?? []).find((heading) => startsWith(heading, rest));
    if (first && second && first !== second) {
      const named = `\u201c${first.join(' ')}\u201d and \u201c${second.join(' ')}\u201d`;
      return [
        { rule: 'merged-cell', message: `The cell \u201c${cell}\u201d runs two headings together: ${named}.`, place },
      ];
    }
  }
  return [];
}

/** The first words of a heading or cell, by which they are found. */
const keyOf = (words: readonly string[]): string => words.slice(0, fewest).map(plain).join(' ');

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const plain = (word: string | undefined): string => (word ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');

const startsWith = (whole: readonly string[], start: readonly string[]): boolean =>
  start.length <= whole.length && start.every((word, index) => plain(word) === plain(whole[index]));
