import { expect, test } from 'vitest';
import { warmUp } from '../../src/answering/warm-up.ts';
import { anAnswer } from '../support/answers.ts';
import { madePaper } from '../support/made-papers.ts';

async function askedOf(titles: readonly string[], stoppedAfter = Number.POSITIVE_INFINITY): Promise<string[]> {
  const asked: string[] = [];
  await warmUp(
    async ({ question }) => {
      asked.push(question);
      return anAnswer();
    },
    { papers: () => titles.map((title) => madePaper([], { title })) },
    () => asked.length >= stoppedAfter,
  );
  return asked;
}

test('it asks about each of the library’s own papers in several ways, never the same twice', async () => {
  const asked = await askedOf(['Gritting', 'Mobile libraries']);
  expect(new Set(asked).size).toBe(asked.length);
  for (const title of ['Gritting', 'Mobile libraries'])
    expect(asked.filter((question) => question.includes(title)).length).toBeGreaterThan(3);
});

test('a large library is asked no more than a few dozen questions, about its newest papers', async () => {
  const asked = await askedOf(Array.from({ length: 500 }, (_, at) => `Paper ${at + 1} of the year`));
  expect(asked.length).toBeLessThan(50);
  expect(asked[0]).toContain('Paper 500 of the year');
});

test('an empty library is asked nothing', async () => {
  expect(await askedOf([])).toEqual([]);
});

test('it ends where the store was closed meanwhile', async () => {
  expect(await askedOf(['Gritting', 'Mobile libraries'], 1)).toHaveLength(1);
});
