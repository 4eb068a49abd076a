import { readdirSync, readFileSync } from 'node:fs';
import type { Paper } from '../../src/papers/paper.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

/** The papers of the library as received, parsed. */
export function realPapers(): readonly Paper[] {
  return papersIn(new URL('../../knowledge/papers/', import.meta.url));
}

/** Reports written for these tests in the form of the library's dashboards. */
export function fixturePapers(): readonly Paper[] {
  return papersIn(new URL('../fixtures/indicators/', import.meta.url));
}

function papersIn(folder: URL): readonly Paper[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => parseFile({ file, bytes: readFileSync(new URL(file, folder)) }).papers);
}
