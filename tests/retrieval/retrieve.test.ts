import { expect, test } from 'vitest';
import { toPassages } from '../../src/indexing/to-passages.ts';
import type { Paper } from '../../src/papers/paper.ts';
import { createRetrieve } from '../../src/retrieval/create-retrieve.ts';
import type { WordHelp } from '../../src/retrieval/question-words.ts';
import { WEIGHTS } from '../../src/retrieval/weights.ts';
import { LetterEmbeddings } from '../support/letter-embeddings.ts';
import { madeMeeting, madeNode, madePaper } from '../support/made-papers.ts';
import { MemorySearch } from '../support/memory-search.ts';

const over = (papers: readonly Paper[], help: WordHelp = {}) =>
  createRetrieve(new MemorySearch(toPassages(papers)), new LetterEmbeddings(), WEIGHTS, help);
const paperOf = (id: string, text: string, given: Partial<Paper> = {}) =>
  madePaper([madeNode(text, { label: '1', reference: `${id}#1` })], { id, ...given });
const undated = madeMeeting({ id: 'libraries-panel/undated', date: null });

test('each passage says how its score came about, and why it was left out', async () => {
  const retrieve = over([paperOf('a', 'The van stops at Ashby.'), paperOf('b', 'The van was sold.')]);
  const { kept, rejected } = await retrieve({ text: 'Where does the van stop, Ashby?', limit: 1 });
  expect(kept.map(({ passage, rejected: why }) => [passage.id, why])).toEqual([['a#1', null]]);
  expect(kept[0]?.parts.lexical).toBe(1);
  expect(rejected.map(({ passage, rejected: why }) => [passage.id, why])).toEqual([['b#1', '1 passages fit better']]);
});

test('a cut-off copy gives way to the full one, whichever scores higher', async () => {
  const full =
    'The van will stop at Ashby, Blaby and Coalville on Mondays, and at Melton and Oadby on the last Friday of each month from September.';
  const cut = 'The van will stop at Ashby, Blaby and Coalville on Mondays, and at Melton';
  const retrieve = over([paperOf('page', cut, { meeting: undated }), paperOf('item', full)]);
  const { kept, rejected } = await retrieve({ text: 'Ashby Blaby Coalville', limit: 5 });
  expect(kept.map(({ passage }) => passage.id)).toEqual(['item#1']);
  expect(rejected[0]?.rejected).toContain('the same words stand');
});

test('a passage the papers name as a copy gives way to the one it copies', async () => {
  const papers = [
    paperOf('full', 'RESOLVED: that the van be replaced.'),
    madePaper([madeNode('RESOLVED: that the van…', { reference: 'copy#1', sameAs: 'full#1' })], { id: 'copy' }),
  ];
  const { kept } = await over(papers)({ text: 'van resolved', limit: 5 });
  expect(kept.map(({ passage }) => passage.id)).toEqual(['full#1']);
});

test('a formula said at two meetings is two facts', async () => {
  const later = madeMeeting({ id: 'libraries-panel/2024-06-11', date: '2024-06-11' });
  const said = 'No declarations of interest were made.';
  const { kept } = await over([paperOf('may', said), paperOf('june', said, { meeting: later })])({
    text: 'declarations',
    limit: 5,
  });
  expect(kept.map(({ passage }) => passage.id).sort()).toEqual(['june#1', 'may#1']);
});

test('a public set may ask for every copy', async () => {
  const long =
    'The van will stop at Ashby, Blaby and Coalville on Mondays, and at Melton and Oadby on the last Friday of each month from September.';
  const { kept } = await over([paperOf('a', long), paperOf('b', long)])({ text: 'Ashby', limit: 5, repeats: 'kept' });
  expect(kept).toHaveLength(2);
});

test('an exempt paper is kept out, and so are its copies of public words', async () => {
  const retrieve = over([
    paperOf('a', 'The van stops at Ashby.'),
    paperOf('s', 'The van deal with Zephyr.', { visibility: 'exempt' }),
  ]);
  const { kept, rejected } = await retrieve({ text: 'van Zephyr', limit: 5 });
  expect([...kept, ...rejected].map(({ passage }) => passage.id)).toEqual(['a#1']);
});

test('a speech gains from what is said around it, a table row does not', async () => {
  const lines = ['The van stops at Ashby.', 'It was agreed.', 'A pause.', 'The tea was cold.', 'It was noted.'];
  const kind = (row: boolean) => (row ? ({ kind: 'table-row' } as const) : {});
  const papers = (rows: boolean) => [
    madePaper(
      lines.map((text, index) => madeNode(text, { reference: `p#${index}`, ...kind(rows) })),
      { id: 'p' },
    ),
  ];
  const neighboursOf = async (rows: boolean, id: string) => {
    const { kept } = await over(papers(rows))({ text: 'van Ashby', limit: 9 });
    return kept.find(({ passage }) => passage.id === id)?.parts.neighbours;
  };
  expect(await neighboursOf(false, 'p#1')).toBeGreaterThan(0);
  expect(await neighboursOf(true, 'p#1')).toBe(0);
});

test('everyday words find official ones through the glossary', async () => {
  const glossary = {
    at: (words: readonly string[], start: number) =>
      words[start] === 'kid' ? { length: 1, others: [['child']] } : null,
  };
  const papers = [paperOf('a', 'Children borrowed more.'), paperOf('b', 'The van was sold.')];
  const { kept } = await over(papers, { glossary })({ text: 'What about kids?', limit: 1 });
  expect(kept[0]?.passage.id).toBe('a#1');
});

test('nothing found means no confidence', async () => {
  const { kept, confidence } = await over([])({ text: 'Where is the van?', limit: 5 });
  expect(kept).toEqual([]);
  expect(confidence).toBe(0);
});

test('where a question cannot be embedded, words alone find, and the failure is heard', async () => {
  const heard: unknown[] = [];
  const silent = { embedQuery: async () => Promise.reject(new Error('no answer from the model')) };
  const search = new MemorySearch(toPassages([paperOf('a', 'The van stops at Ashby.')]));
  const retrieve = createRetrieve(search, silent, WEIGHTS, { onEmbeddingFailure: (error) => heard.push(error) });
  const { kept } = await retrieve({ text: 'van Ashby', limit: 5 });
  expect(kept.map(({ passage }) => passage.id)).toEqual(['a#1']);
  expect(heard).toHaveLength(1);
});
