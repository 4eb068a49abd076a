import { type PdfLine, type PdfPiece, toLines } from './pdf-piece.ts';
import { sayLine } from './pdf-table.ts';
import { joinCellLines } from './table-grid.ts';

/** What the pieces in a cell of a column say. */
export type SayCell = (pieces: readonly PdfPiece[], column: number) => string;

/**
 * Says cells line by line. A word that a narrow column broke is made whole: its first part is alone on a line that has no
 * room for another letter, and the page has the whole word elsewhere, or its last letters are no word.
 */
export function createCellSayer(
  cells: readonly (readonly (readonly PdfPiece[])[])[],
  edges: readonly number[],
  page: readonly PdfPiece[],
): SayCell {
  const words = countWords(page);
  const padding = Math.min(
    ...cells.flatMap((row) => row.flatMap((held, column) => held.map(({ x }) => x - (edges[column] ?? 0)))),
  );
  return (pieces, column) => {
    const right = (edges[column + 1] ?? 0) - padding;
    const said: string[] = [];
    let above: PdfLine | undefined;
    for (const line of toLines(pieces)) {
      const text = sayLine(line);
      if (above && isBroken(above, text, right, words)) said.push(`${said.pop()}${text}`);
      else said.push(text);
      above = line;
    }
    return joinCellLines(said)
      .replace(/(?<=[a-z])- (?=[a-z])/g, '-')
      .replace(/\s+/g, ' ')
      .trim();
  };
}

/** How often each word stands whole among the pieces, in small letters. */
function countWords(pieces: readonly PdfPiece[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of pieces.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/g) ?? []))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function isBroken(above: PdfLine, below: string, right: number, words: ReadonlyMap<string, number>): boolean {
  const text = sayLine(above);
  if (/[A-Za-z\d]\/$/.test(text) && /^[A-Za-z\d]/.test(below)) return true;
  const rest = /^[a-z]+/.exec(below)?.[0];
  const [only, ...others] = above.segments;
  if (!rest || !only || others.length > 0 || !/^[A-Za-z]+$/.test(text)) return false;
  const letter = (only.end - only.x) / text.length;
  if (right - only.end >= letter) return false;
  const part = text.toLowerCase();
  if (words.has(`${part}${rest}`)) return true;
  return part.length > longestRest && rest.length <= longestRest && !isWord.test(rest) && words.get(part) === 1;
}

/** Words fill their column by chance too: of those that nothing else shows whole, only short ends are joined. */
const longestRest = 3;
const isWord =
  /^(?:of|in|on|at|to|by|for|and|or|the|an?|is|as|per|not|who|due|own|new|old|all|any|age|day|key|sum|tax|end|use|out|met|set|so|up|no|if|we|it|be)$/;
