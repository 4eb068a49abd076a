import type { Answer } from '../answering/answer.ts';

/**
 * Questions to ask next, made of what the answer stands on, so that the library can answer them: the item that was cited
 * holds more than was quoted, and an indicator has a target and companions. None where nothing was found.
 */
export function nextQuestions(answer: Answer, asked: string): readonly string[] {
  if (answer.kind !== 'answered' && answer.kind !== 'partly-answered') return [];
  const { indicator, citations } = answer;
  const found = indicator?.kind === 'found' ? indicator : null;
  const titles = new Set(
    citations.map(({ item }) => item.title).filter((title) => title.length > 3 && title.length < 120),
  );
  const questions = [
    ...(found?.target ? [`How does ${found.indicator.name} compare with its target?`] : []),
    ...(found ? ['Which indicators are getting worse?'] : []),
    ...[...titles].map((title) => `What else do the papers say about ${title}?`),
  ];
  return questions.filter((question) => !sameWords(question, asked)).slice(0, 2);
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}
