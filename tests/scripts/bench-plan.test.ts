import { expect, test } from 'vitest';
import { createPlan } from '../../scripts/bench/plan.ts';

const parser = { kind: 'parser' } as const;
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('a job gets no more time than is left of the whole, and is saved once it is in the report', async () => {
  const given: number[] = [];
  let saved = 0;
  const plan = createPlan(
    1,
    () => {
      saved += 1;
    },
    async (_, seconds) => {
      given.push(seconds);
      return { failed: 'made up' };
    },
  );
  expect(await plan.run(parser, 20)).toEqual({ failed: 'made up' });
  await plan.run(parser, 900);
  await turn();
  expect(given[0]).toBe(20);
  expect(given[1]).toBeLessThanOrEqual(60);
  expect(given[1]).toBeGreaterThan(30);
  expect(saved).toBe(2);
});

test('what no time is left for is not begun, and says so', async () => {
  const plan = createPlan(
    0,
    () => undefined,
    async () => {
      throw new Error('it was begun');
    },
  );
  expect(await plan.run(parser, 20)).toEqual({ failed: 'not begun: the 0 minutes of this run were over' });
});
