import type { ParsedFile } from '../../src/papers/paper.ts';

/** Non-blank lines that neither a node nor the furniture covers. */
export function lostLines(parsed: ParsedFile, text: string): number[] {
  const covered = new Set<number>();
  const places = [...parsed.papers.flatMap((paper) => paper.nodes.map((node) => node.place)), ...parsed.furniture];
  for (const { lines } of places) for (let line = lines[0]; line <= lines[1]; line += 1) covered.add(line);
  return linesOf(text).flatMap((line, index) => (line.trim() !== '' && !covered.has(index + 1) ? [index + 1] : []));
}

/** Words of the file that no node whose place covers their line holds; marks, labels and furniture left aside. */
export function lostWords(parsed: ParsedFile, text: string): string[] {
  const lines = linesOf(text);
  const held = new Map<string, number>();
  const furniture = new Set(parsed.furniture.map(({ lines: [line] }) => line));
  for (const node of parsed.papers.flatMap((paper) => paper.nodes))
    for (const word of wordsOf(`${node.label ?? ''} ${node.text}`)) held.set(word, (held.get(word) ?? 0) + 1);
  return lines.flatMap((line, index) => {
    if (furniture.has(index + 1)) return [];
    return wordsOf(line).filter((word) => {
      const left = held.get(word) ?? 0;
      held.set(word, left - 1);
      return left <= 0;
    });
  });
}

/** Pairs of nodes that claim a whole line between them; only a line that two share at their rims may have two. */
export function overlaps(parsed: ParsedFile): string[] {
  const places = parsed.papers
    .flatMap((paper) => paper.nodes)
    .map(({ place, reference }) => ({ from: place.lines[0], to: place.lines[1], reference }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return places.flatMap((place, index) => {
    const next = places[index + 1];
    return next && next.from < place.to ? [`${place.reference} and ${next.reference}`] : [];
  });
}

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);
