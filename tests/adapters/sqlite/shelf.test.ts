import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SqliteShelf } from '../../../src/adapters/sqlite/shelf.ts';
import { storedAcronyms } from '../../../src/adapters/sqlite/stored-acronyms.ts';
import { parseFile } from '../../../src/parsing/parse-file.ts';
import { openTestLibrary, temporaryFolder } from '../../support/open-test-library.ts';

let place: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  place = temporaryFolder();
});
afterEach(() => place.discard());

const paper = (body: string) =>
  parseFile({
    file: 'tree-board-2023-06-05-trees.md',
    bytes: new TextEncoder().encode(`**TREE BOARD**

5 JUNE 2023

TREES

**REPORT OF THE DIRECTOR**

Purpose of the Report

1. ${body}
`),
  });

describe('what is kept beside the papers', () => {
  it('gives what was found odd in a file, and learns short forms with each update', async () => {
    const library = openTestLibrary(place.folder);
    const shelf = new SqliteShelf(library.database);
    await library.index(
      paper('A Tree Sitting Order (TSO) ran to June 2022 (Quarter 1). It ended in July 2022 (Quarter 1).'),
    );
    expect(shelf.findingsOf('tree-board-2023-06-05-trees.md').map(({ rule }) => rule)).toContain(
      'two-dates-for-one-period',
    );
    expect(shelf.findingsOf('another.md')).toEqual([]);
    expect(storedAcronyms(library.database)).toEqual([{ short: 'TSO', long: 'Tree Sitting Order' }]);

    await library.index(paper('A Pond Review Board (PRB) met.'));
    expect(storedAcronyms(library.database)).toEqual([{ short: 'PRB', long: 'Pond Review Board' }]);
    expect(shelf.findingsOf('tree-board-2023-06-05-trees.md')).toEqual([]);
    library.close();
  }, 30_000);
});
