import { pino } from 'pino';
import { expect } from 'vitest';
import type { Minutebook } from '../../src/minutebook.ts';

/** Which of the words that are kept from the public were said, beyond those of the question itself. */
export type Leaks = (said: unknown, question?: string) => readonly string[];

/** Looks for these words, which stand in what is exempt and nowhere else. */
export function leaksOf(kept: readonly string[]): Leaks {
  return (said, question = '') => {
    const text = JSON.stringify(said).replaceAll(question, '');
    return kept.filter((word) => !question.includes(word) && text.includes(word));
  };
}

/** Expects nothing of it in any list, finding or briefing on these topics, nor around the paragraphs that hold it, which it gives. */
export async function expectNoLeaks(minutebook: Minutebook, kept: readonly string[], topics: readonly string[]) {
  const leaks = leaksOf(kept);
  const { findings, acronyms, paragraphs } = minutebook.library();
  for (const topic of topics) expect(leaks(await minutebook.briefing(topic), topic)).toEqual([]);
  expect(leaks(minutebook.indicators().latest)).toEqual([]);
  expect(leaks([findings, acronyms])).toEqual([]);
  const { library, surroundings } = minutebook.forSlack(pino({ level: 'silent' }));
  expect(leaks(await library())).toEqual([]);
  const holding = paragraphs.filter(({ text }) => kept.some((word) => text.includes(word)));
  for (const { reference } of holding) expect(await surroundings(reference)).toBeNull();
  return holding;
}
