import { describe, expect, it } from 'vitest';
import { sayRow } from '../../../src/answering/quoting/say-row.ts';
import { passageOf } from '../../support/passages.ts';

describe('a table row as a sentence', () => {
  it('says what the row is of and names each cell by its column', () => {
    const row = passageOf({
      text: 'Northgate pool\t9.1\t\t4.2',
      columns: ['Pool', 'Budget £m', 'Forecast £m', 'Variance £m'],
    });
    expect(sayRow(row)).toBe('Northgate pool – Budget £m: 9.1; Variance £m: 4.2.');
  });

  it('reads a row set with bars', () => {
    const row = passageOf({ text: '| Northgate pool | 9.1 | 4.2 |', columns: ['Pool', 'Budget £m', 'Variance £m'] });
    expect(sayRow(row)).toBe('Northgate pool – Budget £m: 9.1; Variance £m: 4.2.');
  });

  it('names the first column too where the row begins with a number', () => {
    expect(sayRow(passageOf({ text: '2019\t9.1', columns: ['Year', 'Budget £m'] }))).toBe(
      'Year: 2019; Budget £m: 9.1.',
    );
  });
});
