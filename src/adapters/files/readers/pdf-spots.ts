import type { PdfPiece } from './pdf-piece.ts';
import type { Spot } from './pdf-rules.ts';

/** A spot stands no further than this before the words of its point, in the size of their letters. */
const furthest = 2.5;
/** So many lines that begin at one place away from the left may be points. */
const fewest = 2;
/** Lines begin at one place where they begin no further than this from each other, in points. */
const near = 1.5;

/** Whether lines stand in from the left without a label, so that a page may draw what marks them. */
export function mayHoldPoints(pieces: readonly PdfPiece[]): boolean {
  const { openings, others } = startsOf(pieces);
  const left = Math.min(...openings);
  const counts = new Map<number, number>();
  for (const x of openings) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  return [...counts].some(
    ([x, count]) => count >= fewest && x > left + near * 4 && !others.some((other) => Math.abs(other - x) < near),
  );
}

/** Where lines begin, and where words stand that follow others on their line, as text after its label does. */
function startsOf(pieces: readonly PdfPiece[]): { readonly openings: number[]; readonly others: number[] } {
  const openings: number[] = [];
  const others: number[] = [];
  let above = Number.NaN;
  for (const { x, y } of [...pieces].sort((one, other) => other.y - one.y || one.x - other.x)) {
    if (Math.abs(y - above) <= 1) others.push(x);
    else openings.push(x);
    above = y;
  }
  return { openings, others };
}

/** The pieces of a page with a bullet before each line that a spot stands before. */
export function withBullets(pieces: readonly PdfPiece[], spots: readonly Spot[]): readonly PdfPiece[] {
  if (spots.length === 0) return pieces;
  const bullets = spots.flatMap(({ x, y, width }): PdfPiece[] => {
    const onLine = pieces.filter((piece) => y > piece.y - piece.size * 0.1 && y < piece.y + piece.size * 0.8);
    const first = onLine.sort((one, other) => one.x - other.x)[0];
    const gap = first ? first.x - (x + width / 2) : -1;
    if (!first || gap <= 0 || gap > first.size * furthest || width > first.size * 0.7) return [];
    return [{ ...first, text: '\u2022', x: x - width / 2, width }];
  });
  return bullets.length === 0 ? pieces : [...pieces, ...bullets];
}
