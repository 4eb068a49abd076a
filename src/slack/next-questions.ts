import type { Answer } from '../answering/answer.ts';

/**
 * Questions that may come next, made of what the answer stands on, the likeliest first: an indicator has a target, a past
 * and companions; the item that was cited holds decisions and promises beside what was quoted. None where nothing was found.
 */
export function nextQuestions({ kind, indicator, citations }: Answer, asked: string): readonly string[] {
  if (kind !== 'answered' && kind !== 'partly-answered') return [];
  const found = indicator?.kind === 'found' ? indicator : null;
  const titles = [...new Set(citations.map(({ item }) => item.title))].filter(namesSomething).slice(0, 2);
  const questions = [
    ...(found?.target ? [`How does ${found.indicator.name} compare with its target?`] : []),
    ...(found && found.history.length > 1 ? [`How has ${found.indicator.name} changed over time?`] : []),
    ...titles.flatMap((title) => [
      `What was decided about ${title}?`,
      `What did members ask about ${title}?`,
      `What is planned next for ${title}?`,
    ]),
    ...(found ? ['Which indicators are getting worse?'] : []),
  ];
  return questions.filter((question) => !sameWords(question, asked));
}

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
