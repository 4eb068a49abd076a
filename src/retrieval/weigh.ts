import type { MeaningHit, PassagePlace, WordHit, WordHits } from './passage-search.ts';
import type { RetrievalWeights } from './weights.ts';

/** A passage found, with each part of the evidence on a scale of its own. */
export interface Candidate extends PassagePlace {
  readonly parts: Parts;
  readonly score: number;
  /** Of its best sentence, as it is. */
  readonly cosine: number;
}

export type Parts = Readonly<Record<(typeof PARTS)[number], number>>;
const PARTS = ['lexical', 'pairs', 'others', 'sentence', 'whole', 'paper', 'meeting', 'neighbours'] as const;

/** Puts the evidence of all searches together, best first. */
export function weigh(found: WordHits, near: readonly MeaningHit[], weights: RetrievalWeights): Candidate[] {
  const places = new Map<number, PassagePlace>();
  for (const hit of [...found.passages, ...near]) places.set(hit.row, hit);
  const words = new Map(found.passages.map((hit) => [hit.row, hit]));
  const meaning = new Map(near.map((hit) => [hit.row, hit]));
  const best = {
    lexical: highest(found.passages.map((hit) => hit.words)),
    sentence: highest(near.map((hit) => hit.best)),
    whole: highest(near.map((hit) => hit.whole)),
    paper: highest(found.papers.values()),
    meeting: highest(found.meetings.values()),
  };
  const around = neighbourhood(found.passages, weights);
  return [...places.values()]
    .map((place) => {
      const word = words.get(place.row);
      const parts = {
        lexical: (word?.words ?? 0) / best.lexical,
        pairs: (word?.pairs ?? 0) / best.lexical,
        others: (word?.others ?? 0) / best.lexical,
        sentence: Math.max(0, meaning.get(place.row)?.best ?? 0) / best.sentence,
        whole: Math.max(0, meaning.get(place.row)?.whole ?? 0) / best.whole,
        paper: (found.papers.get(place.paper) ?? 0) / best.paper,
        meeting: (found.meetings.get(place.meeting) ?? 0) / best.meeting,
        neighbours: around(place) / best.lexical,
      };
      const score = PARTS.reduce((total, part) => total + weights[part] * parts[part], 0);
      return { ...placeOf(place), parts, score, cosine: meaning.get(place.row)?.best ?? 0 };
    })
    .sort((a, b) => b.score - a.score || byPlace(a, b));
}

/** Equally good passages stand in the order of their papers, whenever they were written down. */
function byPlace(a: PassagePlace, b: PassagePlace): number {
  if (a.paper !== b.paper) return a.paper < b.paper ? -1 : 1;
  return a.order - b.order || a.row - b.row;
}

function highest(scores: Iterable<number>): number {
  return [...scores].reduce((best, score) => Math.max(best, score), 0) || 1;
}

function placeOf({ row, kind, paper, meeting, order, paperSize }: PassagePlace): PassagePlace {
  return { row, kind, paper, meeting, order, paperSize };
}

/** The lexical evidence that stands around a place, in prose. */
function neighbourhood(hits: readonly WordHit[], { nearness, flow, others }: RetrievalWeights) {
  const prose = new Map(
    hits
      .filter(({ kind }) => kind !== 'table-row')
      .map((hit) => [`${hit.paper}\n${hit.order}`, hit.words + others * hit.others]),
  );
  return ({ kind, paper, order, paperSize }: PassagePlace): number => {
    if (kind === 'table-row') return 0;
    const at = (step: number) => prose.get(`${paper}\n${order + step}`) ?? 0;
    const near = nearness.reduce((total, share, index) => total + share * (at(-index - 1) + at(index + 1)), 0);
    return (near * paperSize) / (paperSize + flow);
  };
}
