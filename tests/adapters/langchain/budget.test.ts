import { expect, it } from 'vitest';
import { createDayBudget, dayBookInMemory } from '../../../src/adapters/langchain/budget.ts';
import { LIMITS } from '../../../src/adapters/langchain/limits.ts';

const spent = (tokensIn: number) => ({ tokensIn, tokensOut: 0, cost: null });

it('counts what a call is expected to take while it is made, and what it took afterwards', () => {
  const day = createDayBudget({ ...LIMITS, tokensPerDay: 100 });
  const [one, other] = [day.forAnswer(), day.forAnswer()];
  one.nextCallMs(150);
  expect(() => other.nextCallMs(10)).toThrow('150 tokens used today');
  one.spend(spent(20));
  expect(other.nextCallMs(10)).toBe(LIMITS.callMs);
});

it('forgets nothing where another process keeps the book from being written', () => {
  const book = dayBookInMemory();
  let locked = true;
  const add = (day: string, tokens: Parameters<typeof book.add>[1]) => {
    if (locked) throw new Error('database is locked');
    book.add(day, tokens);
  };
  const day = createDayBudget({ ...LIMITS, tokensPerDay: 100 }, { ...book, add }, () => Date.parse('2026-03-01'));
  day.forAnswer().spend(spent(60));
  day.forAnswer().spend(spent(50));
  expect(() => day.forAnswer().nextCallMs()).toThrow('110 tokens used today');
  expect(book.tokensOf('2026-03-01')).toBe(0);
  locked = false;
  day.forAnswer().spend(spent(1));
  expect(book.tokensOf('2026-03-01')).toBe(111);
});
