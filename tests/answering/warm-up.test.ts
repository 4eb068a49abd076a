import { expect, test } from 'vitest';
import { warmUp } from '../../src/answering/warm-up.ts';
import { anAnswer } from '../support/answers.ts';
import { madePaper } from '../support/made-papers.ts';

const shelf = { papers: () => ['Gritting', 'Mobile libraries'].map((title) => madePaper([], { title })) };

test('it asks about the library’s own papers', async () => {
  const asked: string[] = [];
  await warmUp(
    async ({ question }) => {
      asked.push(question);
      return anAnswer();
    },
    shelf,
    () => false,
  );
  expect(asked).toHaveLength(2);
  expect(asked[0]).toContain('Gritting');
});

test('it ends where the store was closed meanwhile', async () => {
  let asked = 0;
  await warmUp(
    async () => {
      asked += 1;
      return anAnswer();
    },
    shelf,
    () => asked > 0,
  );
  expect(asked).toBe(1);
});
