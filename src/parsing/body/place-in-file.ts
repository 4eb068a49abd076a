import type { Place } from '../../papers/place.ts';
import { readPages } from '../text/line.ts';
import type { LineRange } from './draft.ts';
import type { ReadText } from './read-text.ts';

/** Turns lines of a text into a place of the file it was read from. */
export type PlaceInFile = (lines: LineRange) => Place;

/** Places within a file: its own lines where the reader knows them, and its pages where the text marks them. */
export function placesOf(file: string, read: Pick<ReadText, 'text' | 'fileLines' | 'printedPages'>): PlaceInFile {
  const pageOf = readPages(read.text) ?? (read.printedPages?.length === 1 ? () => 1 : null);
  const lineOf = (line: number): number => read.fileLines?.[line - 1] ?? line;
  return (range) => {
    const [from, to] = [Math.floor(range[0]), Math.floor(range[1])];
    const lines = [lineOf(from), lineOf(to)] as const;
    return {
      file,
      lines: [Math.min(...lines), Math.max(...lines)],
      pages: pageOf && sayPages(pageOf(from), pageOf(to), read.printedPages ?? []),
    };
  };
}

/** "13-14", with the pages of the file behind it where they are others: "13-14 (file pages 15-16)". */
function sayPages(first: number, last: number, printed: readonly (string | null)[]): string {
  const inFile = range(String(first), String(last));
  const shown = range(printed[first - 1] ?? null, printed[last - 1] ?? null);
  if (shown === null || shown === inFile) return inFile ?? '';
  return `${shown} (file page${first === last ? '' : 's'} ${inFile})`;
}

function range(first: string | null, last: string | null): string | null {
  if (first === null || last === null) return null;
  return first === last ? first : `${first}-${last}`;
}
