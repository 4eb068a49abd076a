import type { ParsedFile } from '../../src/papers/paper.ts';
import { parseLibrary } from '../../src/parsing/parse-library.ts';

const told = /\b(?:Hush|Open)[a-z]+/g;

/** The words that stand where they should not: "Hush…" in what is public, or nowhere, "Open…" in nothing public. */
export function misplaced(files: Readonly<Record<string, string>>, knowledge: object = {}): string[] {
  return misplacedIn(
    parseLibrary(Object.entries(files).map(([file, bytes]) => ({ file, bytes, knowledge }))),
    Object.values(files).join('\n'),
  );
}

/** The same of files already parsed, given the words they were made of. */
export function misplacedIn(parsed: readonly ParsedFile[], words: string): string[] {
  const papers = parsed.flatMap((file) => file.papers);
  const wordsOf = (visibility: string): Set<string> =>
    new Set(
      papers
        .filter((paper) => paper.visibility === visibility)
        .flatMap(({ nodes }) => nodes.flatMap(({ text }) => text.match(told) ?? [])),
    );
  const [open, exempt] = [wordsOf('public'), wordsOf('exempt')];
  return [...new Set(words.match(told) ?? [])].filter((word) =>
    word.startsWith('Hush') ? open.has(word) || !exempt.has(word) : !open.has(word),
  );
}
