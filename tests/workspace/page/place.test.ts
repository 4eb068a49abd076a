import { expect, test } from 'vitest';
import { readPlace } from '../../../src/workspace/page/place.ts';

test('an address leads to a channel, a thread, or a permalink', () => {
  expect(readPlace('#/C0FAMILIES')).toEqual({ at: 'C0FAMILIES', thread: null });
  expect(readPlace('#/C0FAMILIES/1700000000.000100')).toEqual({ at: 'C0FAMILIES', thread: '1700000000.000100' });
  expect(readPlace('#/archives/C0FAMILIES/p1700000000000100')).toEqual({
    at: 'C0FAMILIES',
    thread: '1700000000.000100',
  });
  expect(readPlace('')).toBeNull();
});
