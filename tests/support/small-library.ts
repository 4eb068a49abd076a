import { createAsk } from '../../src/answering/ask.ts';
import type { AskDependencies } from '../../src/answering/ask-dependencies.ts';
import { createGlossary, type GlossaryTerm } from '../../src/answering/question/glossary.ts';
import type { Shelf } from '../../src/answering/shelf.ts';
import type { Passage } from '../../src/indexing/passage.ts';
import { searchWords } from '../../src/indexing/search-words.ts';
import { toPassages } from '../../src/indexing/to-passages.ts';
import type { ParsedFile } from '../../src/papers/paper.ts';
import type { Vocabulary } from '../../src/retrieval/passage-search.ts';
import type { Retrieve } from '../../src/retrieval/retrieve.ts';
import { type PassageFacts, passageOf } from './passages.ts';

/** A glossary of a few lines that tests may rely on. */
export const smallGlossary = createGlossary([
  { official: ['elective home education', 'electively home educated'], short: ['EHE'], everyday: ['home schooling'] },
  { official: ['children'], everyday: ['kids', 'youngsters'] },
  { official: ['funding', 'budget'], everyday: ['money'] },
] satisfies GlossaryTerm[]);

/** A library of a few passages, all of one paper, in the order given. */
export function smallLibrary(facts: readonly PassageFacts[]) {
  const passages = facts.map((fact, order): Passage => ({ ...passageOf(fact), order }));
  return { passages, shelf: shelfOf(passages), vocabulary: vocabularyOf(passages), retrieve: retrieveFrom(passages) };
}

/** The real pipeline over parsed papers, without embeddings or a model. */
export function askPapers(files: readonly ParsedFile[], more: Partial<AskDependencies> = {}) {
  const papers = files.flatMap((file) => file.papers);
  const passages = toPassages(papers);
  const shelf: Shelf = {
    papers: () => papers,
    passagesOf: (id) => passages.filter(({ paper }) => paper === id),
    findingsOf: (name) => files.flatMap(({ file, findings }) => (file === name ? findings : [])),
  };
  const vocabulary = vocabularyOf(passages);
  return createAsk({
    retrieve: retrieveFrom(passages),
    shelf,
    words: { glossary: smallGlossary, vocabulary },
    today: () => '2023-12-01',
    ...more,
  });
}

/** The real pipeline over a few passages, without embeddings or a model. */
export function askSmallLibrary(facts: readonly PassageFacts[], more: Partial<AskDependencies> = {}) {
  const { shelf, vocabulary, retrieve } = smallLibrary(facts);
  return createAsk({
    retrieve,
    shelf,
    words: { glossary: smallGlossary, vocabulary },
    today: () => '2023-12-01',
    ...more,
  });
}

function shelfOf(passages: readonly Passage[]): Shelf {
  const [first] = passages;
  const meeting = {
    id: first?.meeting ?? '',
    body: { slug: 'test', name: first?.source.meeting.body ?? '' },
    date: first?.source.meeting.date ?? null,
    dateNote: null,
    time: null,
    venue: null,
  };
  const paper = {
    id: 'test-paper',
    kind: 'report',
    title: 'A report',
    meeting,
    publishedIn: null,
    people: [],
    visibility: 'public',
  } as const;
  return {
    papers: () => (first ? [paper] : []),
    passagesOf: (id) => passages.filter((passage) => passage.paper === id),
    findingsOf: () => [],
  };
}

function vocabularyOf(passages: readonly Passage[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const { text, context } of passages)
    for (const word of new Set(searchWords(`${text} ${context}`))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    frequencies: (words) => new Map(words.flatMap((word) => (counts.has(word) ? [[word, counts.get(word) ?? 0]] : []))),
    similarTo: (word) =>
      [...counts].flatMap(([other, count]) =>
        other[0] === word[0] && Math.abs(other.length - word.length) <= 2 ? [{ word: other, count }] : [],
      ),
    size: () => passages.length,
  };
}

/** Ranks by the share of the question's words that a passage holds. */
function retrieveFrom(passages: readonly Passage[]): Retrieve {
  return async ({ text, limit, meetings }) => {
    const asked = new Set(searchWords(text));
    const kept = passages
      .filter(({ meeting }) => !meetings || meetings.includes(meeting))
      .map((passage) => ({
        passage,
        score: searchWords(`${passage.text} ${passage.context}`).filter((word) => asked.has(word)).length,
        parts: {},
        rejected: null,
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    return { kept: kept.slice(0, limit), rejected: [], confidence: kept.length > 0 ? 0.5 : 0 };
  };
}
