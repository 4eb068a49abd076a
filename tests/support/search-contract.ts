import { expect, test } from 'vitest';
import type { Passage } from '../../src/indexing/passage.ts';
import { searchWords } from '../../src/indexing/search-words.ts';
import { toPassages } from '../../src/indexing/to-passages.ts';
import type { Paper } from '../../src/papers/paper.ts';
import type { PassageSearch, WordQuery } from '../../src/retrieval/passage-search.ts';
import { madeMeeting, madeNode, madePaper } from './made-papers.ts';

const may = madeMeeting({ id: 'libraries-panel/2024-05-14', date: '2024-05-14' });
const june = madeMeeting({ id: 'libraries-panel/2024-06-11', date: '2024-06-11' });

/** Two public papers and an exempt one; the exempt paper has a word of its own. */
export const contractPapers: readonly Paper[] = [
  madePaper(
    [
      madeNode('The mobile library stops at Ashby on Mondays.', { label: '1', reference: 'may#1' }),
      madeNode('Fuel costs rose by 12% over the year.', { label: '2', reference: 'may#2' }),
      madeNode('Volunteers lend books at the village hall.', { label: '3', reference: 'may#3' }),
    ],
    { id: 'may', meeting: may },
  ),
  madePaper([madeNode('The library van was replaced in June.', { label: '1', reference: 'june#1' })], {
    id: 'june',
    meeting: june,
  }),
  madePaper([madeNode('The library contract with Zephyr is to end.', { label: '1', reference: 'secret#1' })], {
    id: 'secret',
    meeting: june,
    visibility: 'exempt',
  }),
];

const queryOf = (text: string): WordQuery => ({ words: searchWords(text), pairs: [], others: [] });

/** What every PassageSearch does, whatever keeps its passages. `open` gives one that holds `contractPapers`, embedded by `embed`. */
export function passageSearchContract(
  name: string,
  open: () => Promise<{ readonly search: PassageSearch; readonly embed: (text: string) => Promise<Float32Array> }>,
): void {
  const idsOf = (search: PassageSearch, rows: readonly number[]) => {
    const passages = search.read(rows);
    return rows.flatMap((row) => passages.get(row)?.id ?? []);
  };

  test(`${name}: the passage with the rarer words comes first`, async () => {
    const { search } = await open();
    const { passages, possible } = search.byWords(queryOf('library ashby'), {}, 10);
    const ranked = [...passages].sort((a, b) => b.words - a.words).map(({ row }) => row);
    expect(idsOf(search, ranked).slice(0, 2)).toEqual(['may#1', 'june#1']);
    expect(possible).toBeGreaterThan(0);
  });

  test(`${name}: words stand beside pairs and other words, each with its own score`, async () => {
    const { search } = await open();
    const { passages } = search.byWords({ words: ['fuel'], pairs: [['fuel', 'cost']], others: [[['book']]] }, {}, 10);
    const byId = new Map(
      idsOf(
        search,
        passages.map(({ row }) => row),
      ).map((id, index) => [id, passages[index]]),
    );
    expect(byId.get('may#2')).toMatchObject({ others: 0 });
    expect(byId.get('may#2')?.pairs).toBeGreaterThan(0);
    expect(byId.get('may#3')).toMatchObject({ words: 0, pairs: 0 });
    expect(byId.get('may#3')?.others).toBeGreaterThan(0);
  });

  test(`${name}: the paper and the meeting that speak of the words are named`, async () => {
    const { search } = await open();
    const { papers, meetings } = search.byWords(queryOf('fuel'), {}, 10);
    expect([...papers.keys()]).toEqual(['may']);
    expect([...meetings.keys()]).toEqual([may.id]);
  });

  test(`${name}: a question of no known word finds nothing`, async () => {
    const { search } = await open();
    expect(search.byWords(queryOf('xylophone'), {}, 10).passages).toEqual([]);
    expect(search.byWords(queryOf(''), {}, 10).passages).toEqual([]);
  });

  test(`${name}: words of a question are never read as search syntax`, async () => {
    const { search } = await open();
    const query = { words: ['library" OR "zephyr', 'NOT', '*', 'a:b'], pairs: [], others: [] };
    expect(search.byWords(query, {}, 10).passages.map(({ paper }) => paper)).not.toContain('secret');
  });

  test(`${name}: the nearest sentence comes first, and others are compared when asked for`, async () => {
    const { search, embed } = await open();
    const vector = await embed('Fuel costs rose by 12% over the year.');
    const near = [...search.byMeaning(vector, {}, 1, [])].sort((a, b) => b.best - a.best);
    expect(
      idsOf(
        search,
        near.map(({ row }) => row),
      )[0],
    ).toBe('may#2');
    expect(near[0]?.best).toBeCloseTo(1, 4);
    const all = search.byWords(queryOf('library ashby books fuel'), {}, 10).passages.map(({ row }) => row);
    expect(
      search
        .byMeaning(vector, {}, 1, all)
        .map(({ row }) => row)
        .sort(),
    ).toEqual([...all].sort());
  });

  test(`${name}: a scope of meetings or papers leaves all others out`, async () => {
    const { search, embed } = await open();
    const scopes = [{ meetings: [june.id] }, { papers: ['june'] }];
    for (const scope of scopes) {
      expect(search.byWords(queryOf('library'), scope, 10).passages.map(({ paper }) => paper)).toEqual(['june']);
      const near = search.byMeaning(await embed('fuel costs'), scope, 10, []);
      expect(near.map(({ paper }) => paper)).toEqual(['june']);
    }
  });

  test(`${name}: an exempt passage comes out of no search, unless the reader may see it`, async () => {
    const { search, embed } = await open();
    const secret = 'The library contract with Zephyr is to end.';
    expect(search.byWords(queryOf(secret), {}, 100).passages.map(({ paper }) => paper)).not.toContain('secret');
    expect(search.byMeaning(await embed(secret), {}, 100, []).map(({ paper }) => paper)).not.toContain('secret');
    const allowed = search.byWords(queryOf('Zephyr'), { exempt: 'allowed' }, 10).passages;
    expect(allowed.map(({ paper }) => paper)).toEqual(['secret']);
    const near = search.byMeaning(await embed(secret), { exempt: 'allowed' }, 1, []);
    expect(near.map(({ paper }) => paper)).toContain('secret');
  });
}

/** Passages of the contract's papers, as indexing cuts them. */
export function contractPassages(): Passage[] {
  return toPassages(contractPapers);
}
