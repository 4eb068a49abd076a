import type { Passage } from '../../indexing/passage.ts';
import type { ScoredSentence } from './score-sentences.ts';

const SECTION = /\b(?:case study|executive summary|next steps|foreword|annexe?|lessons learn(?:ed|t)|key findings)\b/i;
/** What is asked of a section, and how its parts are headed. */
const PARTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bwhat\b.*\b(?:do|did|done|help|support|give|gave|given|offer|offered|provide|provided|happen|happened|change|changed|outcomes?)\b/i,
    /\b(?:we do|we did|was done|actions?|support|help|interventions?|outcomes?|response|what happened)\b/i,
  ],
  [
    /\b(?:why|reasons?|worr(?:y|ies|ied)|concerns?|problems?)\b/i,
    /\b(?:why|reasons?|worr(?:y|ies)|concerns?|background|problems?)\b/i,
  ],
  [/\b(?:say|said|feel|felt|think|thought|views?|feedback)\b/i, /\b(?:voice|said|say|views?|feedback|quotes?)\b/i],
];

/** The part of a paper that a question names by its kind: "case study" of "What help was given in the case study?". */
export function sectionNamed(question: string): string | null {
  return SECTION.exec(question)?.[0].toLowerCase() ?? null;
}

/** The passages that stand in the section a question names, under the heading that fits what is asked of it. */
export function underNamedSection(question: string, passages: readonly Passage[]): readonly Passage[] {
  const section = sectionNamed(question);
  const part = section ? PARTS.find(([asks]) => asks.test(question))?.[1] : undefined;
  if (!section || !part) return [];
  const start = passages.findIndex(({ context, text }) =>
    [context, text.slice(0, 60)].some((words) => words.toLowerCase().includes(section)),
  );
  return start < 0
    ? []
    : passages
        .slice(start)
        .filter(({ source, kind }) => kind === 'list-item' && part.test(source.headings.at(-1) ?? ''));
}

/** Every point under that heading, in the order of the paper, where the best of what was read is of the same paper. */
export function pointsOfSection(question: string, leaders: readonly ScoredSentence[]): readonly ScoredSentence[] {
  const [best] = leaders;
  if (!best || !sectionNamed(question)) return [];
  const inOrder = leaders
    .filter(({ passage }) => passage.paper === best.passage.paper)
    .sort((a, b) => a.passage.order - b.passage.order);
  const under = new Set(
    underNamedSection(
      question,
      inOrder.map(({ passage }) => passage),
    ),
  );
  return inOrder.filter(({ passage }) => under.has(passage));
}
