import type { Answer } from '../answering/answer.ts';

/** A question to suggest, and words of which one stands in a paragraph that really answers it; null where any will do. */
export interface NextQuestion {
  readonly question: string;
  readonly shows: RegExp | null;
}

const DECISION = /\b(?:resolved|agreed|approved|noted|recommend\w*|decided|endorsed|supported)\b/i;
const MEMBERS = /\b(?:members?|councillors?|quer(?:y|ies)|asked|concerns?|questions?|comment\w*)\b/i;
const PLANS = /\b(?:will|would|plan\w*|next|future|intend\w*|due to|aims?|priorit\w+)\b/i;

/**
 * Questions that may come next, made of what the answer stands on, the likeliest first: an indicator has a target, a past
 * and companions; the item that was cited holds decisions and promises beside what was quoted. None where nothing was found.
 */
export function nextQuestions({ kind, indicator, citations }: Answer, asked: string): readonly NextQuestion[] {
  if (kind !== 'answered' && kind !== 'partly-answered') return [];
  const found = indicator?.kind === 'found' ? indicator : null;
  const titles = [...new Set(citations.map(({ item }) => item.title))].filter(namesSomething).slice(0, 2);
  const questions = [
    ...(found?.target ? [any(`How does ${found.indicator.name} compare with its target?`)] : []),
    ...(found ? [any('Which indicators are getting worse?')] : []),
    ...titles.flatMap((title) => [
      { question: `What was decided about ${title}?`, shows: DECISION },
      { question: `What did members ask about ${title}?`, shows: MEMBERS },
      { question: `What is planned next for ${title}?`, shows: PLANS },
    ]),
  ];
  return questions.filter(({ question }) => !sameWords(question, asked));
}

const any = (question: string): NextQuestion => ({ question, shows: null });

/** Titles such as "Minutes" or a whole sentence make no question. */
function namesSomething(title: string): boolean {
  return title.length > 6 && title.length < 80 && /\s/.test(title);
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}
