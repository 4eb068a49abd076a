import { describe, expect, it } from 'vitest';
import { plainLine } from '../src/log.ts';

describe('the log in a terminal', () => {
  it('is a plain line with its details behind', () => {
    const line = JSON.stringify({ level: 40, time: 0, msg: 'The store was damaged', file: 'a.sqlite', count: 3 });
    expect(plainLine(line)).toMatch(/^\d\d:\d\d:\d\d warn {2}The store was damaged \(file: a\.sqlite, count: 3\)$/);
  });

  it('says what went wrong without a stack', () => {
    const err = { type: 'Error', message: 'no disk', stack: 'Error: no disk\n at somewhere' };
    expect(plainLine(JSON.stringify({ level: 50, time: 0, msg: 'Failed', err }))).toMatch(
      / error Failed \(error: no disk\)$/,
    );
  });
});
