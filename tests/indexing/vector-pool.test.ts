import { expect, test } from 'vitest';
import { VectorPool } from '../../src/indexing/vector-pool.ts';

test('each vector stands where it was put, however many come', () => {
  const pool = new VectorPool(3, 4);
  const places = Array.from({ length: 2000 }, (_, at) => pool.add([at, at + 1, at + 2]));
  expect(new Set(places).size).toBe(2000);
  expect([...pool.at(places[0] ?? -1)]).toEqual([0, 1, 2]);
  expect([...pool.at(places[1999] ?? -1)]).toEqual([1999, 2000, 2001]);
});

test('once cleared it is filled anew, and nothing of what stood there shines through', () => {
  const pool = new VectorPool(3, 1);
  for (let at = 0; at < 1000; at += 1) pool.add([7, 7, 7]);
  pool.clear();
  expect(pool.count).toBe(0);
  expect([...pool.at(pool.add([1]))]).toEqual([1, 0, 0]);
});
