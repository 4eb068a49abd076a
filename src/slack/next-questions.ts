import type { Answer } from '../answering/answer.ts';
import { topicOf } from './topic-of.ts';

/** A question to suggest, and words of which one stands in a paragraph that really answers it; null where any will do. */
export interface NextQuestion {
  readonly question: string;
  readonly shows: RegExp | null;
}

/** What may be asked about a matter. */
interface Side {
  ask(topic: string): string;
  /** Words of a paragraph that answers it. */
  readonly shows: RegExp;
  /** Words of a question that has asked it already. */
  readonly asked: RegExp;
}

const SIDES: readonly Side[] = [
  {
    ask: (topic) => `What was decided about ${topic}?`,
    shows: /\b(?:resolved|agreed|approved|noted|recommend\w*|decided|endorsed|supported)\b/i,
    asked: /\b(?:decid|decision|resol|agree|approv|outcome)/i,
  },
  {
    ask: (topic) => `What did members ask about ${topic}?`,
    shows: /\b(?:members?|councillors?|quer(?:y|ies)|asked|concerns?|questions?|comment\w*)\b/i,
    asked: /\b(?:members?|councillors?|asked|concerns?|comment)/i,
  },
  {
    ask: (topic) => `What does ${topic} cost?`,
    shows: /£\s?\d/,
    asked: /£|\b(?:costs?|money|budget|fund|spend|spent|financ|how much)/i,
  },
  {
    ask: (topic) => `What are the risks to ${topic}?`,
    shows: /\b(?:risks?|pressures?|challeng\w+|shortages?|delays?)\b/i,
    asked: /\b(?:risk|pressure|challeng)/i,
  },
  {
    ask: (topic) => `What is planned next for ${topic}?`,
    shows: /\b(?:will|would|plan\w*|next|future|intend\w*|due to|aims?|priorit\w+)\b/i,
    asked: /\b(?:plan|next|future|will)/i,
  },
];

/**
 * Questions that may come next, made of what the answer stands on, the likeliest first: an indicator has a reason, a target
 * and companions; a matter that was cited has other sides than the one that was asked about. None where nothing was found.
 */
export function nextQuestions({ kind, indicator, citations }: Answer, asked: string): readonly NextQuestion[] {
  if (kind !== 'answered' && kind !== 'partly-answered') return [];
  const found = indicator?.kind === 'found' ? indicator : null;
  const topics = topicsOf(citations).slice(0, 2);
  const questions = [
    ...(found ? aboutIndicator(found.indicator.name, found.target !== null) : []),
    ...(!found && /\bindicators\b/i.test(asked) ? ALL_INDICATORS : []),
    ...topics.flatMap((topic) =>
      SIDES.filter((side) => !side.asked.test(asked)).map(({ ask, shows }) => ({ question: ask(topic), shows })),
    ),
  ];
  return questions.filter(({ question }) => !sameWords(question, asked));
}

const ALL_INDICATORS: readonly NextQuestion[] = [
  { question: 'Which indicators are getting worse?', shows: null },
  { question: 'Which indicators are rated red?', shows: null },
];

function aboutIndicator(name: string, hasTarget: boolean): NextQuestion[] {
  const named = /^[A-Z][a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
  return [
    {
      question: `What is being done about ${named}?`,
      shows: /\b(?:work\w*|support\w*|plan\w*|action\w*|continu\w*)\b/i,
    },
    ...(hasTarget ? [{ question: `How does ${name} compare with its target?`, shows: null }] : []),
    ...ALL_INDICATORS,
  ];
}

/** The matters that an answer stands on: of each source its item, or where that names none, the section. */
function topicsOf(citations: Answer['citations']): string[] {
  const topics = citations.flatMap(({ item, headings }) => topicOf(item.title) ?? topicOf(headings.at(-1) ?? '') ?? []);
  return [...new Set(topics)];
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}
