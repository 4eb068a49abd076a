import type { Passage } from '../indexing/passage.ts';
import { searchWords } from '../indexing/search-words.ts';
import type { PassagePlace, PassageSearch } from './passage-search.ts';
import type { Retrieval, RetrievalQuery, Retrieve, ScoredPassage } from './retrieve.ts';
import type { RetrievalWeights } from './weights.ts';

/** Turns a question into a vector in the space of the passages' sentences. LangChain's Embeddings fit. */
export interface QueryEmbedder {
  embedQuery(text: string): Promise<number[]>;
}

interface Candidate extends PassagePlace {
  readonly parts: Readonly<Record<string, number>>;
  readonly score: number;
}

const STOP = new Set(
  'a an and are as at be been but by can could did do does for from had has have how i if in into is it its me my of on or our so than that the their them then there these they this those to was we were what when where which who whom why will with would you your about any please tell'.split(
    ' ',
  ),
);

/** Joins the searches and the weights into one function from a question to kept and rejected passages. */
export function createRetrieve(search: PassageSearch, embeddings: QueryEmbedder, weights: RetrievalWeights): Retrieve {
  return async (query) => {
    const words = searchWords(query.text);
    const telling = words.filter((word) => !STOP.has(word));
    const vector = Float32Array.from(await embeddings.embedQuery(query.text));
    const ranked = rank(search, telling.length > 0 ? telling : words, vector, query, weights);
    return choose(ranked, search.read(ranked.slice(0, query.limit * 2 + 20).map(({ row }) => row)), query);
  };
}

function rank(
  search: PassageSearch,
  words: readonly string[],
  vector: Float32Array,
  query: RetrievalQuery,
  weights: RetrievalWeights,
): Candidate[] {
  const lexical = search.byWords(words, query, weights.lexicalPool);
  const near = search.byMeaning(vector, query, weights.vectorPool);
  const places = new Map<number, PassagePlace>();
  for (const hit of [...lexical.passages, ...near]) places.set(hit.row, hit);
  const byRow = new Map(lexical.passages.map(({ row, score }) => [row, score]));
  const byPlace = new Map(lexical.passages.map(({ paper, order, score }) => [`${paper}\n${order}`, score]));
  const similarity = new Map(near.map(({ row, score }) => [row, score]));
  const best = Math.max(...byRow.values(), 1e-9);
  const bestPaper = Math.max(...lexical.papers.values(), 1e-9);
  const bestMeeting = Math.max(...lexical.meetings.values(), 1e-9);
  const [low, high] = [Math.min(...similarity.values()), Math.max(...similarity.values())];
  return [...places.values()]
    .map((place) => {
      const beside = (step: number) => byPlace.get(`${place.paper}\n${place.order + step}`) ?? 0;
      const parts = {
        lexical: (byRow.get(place.row) ?? 0) / best,
        vector: high > low ? ((similarity.get(place.row) ?? low) - low) / (high - low) : 0,
        meeting: (lexical.meetings.get(place.meeting) ?? 0) / bestMeeting,
        paper: (lexical.papers.get(place.paper) ?? 0) / bestPaper,
        neighbours: place.kind === 'table-row' ? 0 : (beside(-1) + beside(1)) / best,
      };
      const score =
        weights.lexical * parts.lexical +
        weights.vector * parts.vector +
        weights.meeting * parts.meeting +
        weights.paper * parts.paper +
        weights.neighbours * parts.neighbours;
      return {
        row: place.row,
        kind: place.kind,
        paper: place.paper,
        meeting: place.meeting,
        order: place.order,
        parts,
        score,
      };
    })
    .sort((a, b) => b.score - a.score || a.row - b.row);
}

function choose(
  ranked: readonly Candidate[],
  passages: ReadonlyMap<number, Passage>,
  { limit }: RetrievalQuery,
): Retrieval {
  const kept: ScoredPassage[] = [];
  const rejected: ScoredPassage[] = [];
  for (const { row, score, parts } of ranked) {
    const passage = passages.get(row);
    if (!passage) continue;
    if (kept.length < limit) kept.push({ passage, score, parts, rejected: null });
    else rejected.push({ passage, score, parts, rejected: `below the best ${limit}` });
  }
  return { kept, rejected, confidence: Math.min(1, kept[0]?.parts.vector ?? 0) };
}
