import { expect, it } from 'vitest';
import { createDayBudget, dayBookInMemory } from '../../../src/adapters/langchain/budget.ts';
import { LIMITS } from '../../../src/adapters/langchain/limits.ts';
import { createModelDays, modelDaysSchema } from '../../../src/adapters/sqlite/model-days.ts';
import { openDatabase } from '../../../src/adapters/sqlite/open-database.ts';

const inStore = () => createModelDays(openDatabase(':memory:', [modelDaysSchema]));

it('adds up calls, tokens and money by the day', () => {
  const days = inStore();
  days.add('2026-03-01', { tokensIn: 100, tokensOut: 10, cost: null });
  days.add('2026-03-01', { tokensIn: 50, tokensOut: 5, cost: 0.25 });
  days.add('2026-03-01', { tokensIn: 1, tokensOut: 1, cost: 0.5 });
  days.add('2026-03-02', { tokensIn: 7, tokensOut: 0, cost: null });
  expect(days.of('2026-03-01')).toEqual({ day: '2026-03-01', calls: 3, tokensIn: 151, tokensOut: 16, cost: 0.75 });
  expect(days.tokensOf('2026-03-02')).toBe(7);
  expect(days.of('2026-03-03')).toBeNull();
});

it.each([
  ['in memory', dayBookInMemory],
  ['in the store', inStore],
])('a day’s budget, its book %s, ends when it is spent and begins anew at midnight UTC', (_, open) => {
  let now = Date.parse('2026-03-01T23:59:00Z');
  const day = createDayBudget({ ...LIMITS, tokensPerDay: 100 }, open(), () => now);
  const first = day.forAnswer();
  expect(first.nextCallMs()).toBe(LIMITS.callMs);
  first.spend({ tokensIn: 90, tokensOut: 20, cost: null });
  expect(() => day.forAnswer().nextCallMs()).toThrow('110 tokens used today');
  now += 2 * 60_000;
  expect(day.forAnswer().nextCallMs()).toBe(LIMITS.callMs);
});
