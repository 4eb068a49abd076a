import { describe, expect, it } from 'vitest';
import { emptyCatalogue } from '../../src/indicators/catalogue.ts';
import { createIndicatorLibrary } from '../../src/indicators/indicator-library.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';
import { parseLibrary } from '../../src/parsing/parse-library.ts';

const board = `# Learning Board – 10 March 2026

## Performance report

| Measure | 2024/25 Q3 | 2024/25 Outturn | 2025/26 Q1 | 2025/26 Q2 | 2025/26 Q3 | Target | RAG |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Permanent exclusions | 31 | 58 | 17 | 26 | 34 | 45 | Green |
`;

const library = createIndicatorLibrary(
  readReadings(
    parseLibrary([{ file: 'board.md', bytes: board }]).flatMap(({ papers }) => papers),
    emptyCatalogue,
  ),
  emptyCatalogue,
);

const displayFor = (period: string): string | null => {
  const answer = library.lookUp('permanent exclusions', period);
  return answer.kind === 'found' ? (answer.latest?.display ?? null) : answer.kind;
};

describe('a quarter beside the outturn of its year', () => {
  it.each([
    ['Q3 2024/25', '31'],
    ['2024/25 Q3', '31'],
    ['2024/25 (Q3)', '31'],
    ['2024-25 quarter 3', '31'],
    ['third quarter of 2024/25', '31'],
    ['Q1 2025/26', '17'],
    ['2025/26 Q3', '34'],
    ['Q3', '34'],
    ['2024/25', '58'],
  ])('%s is answered with %s', (period, display) => {
    expect(displayFor(period)).toBe(display);
    expect(library.lookUp(`permanent exclusions ${period}`)).toMatchObject({ latest: { display } });
  });

  it('is answered with the outturn only where no quarter of that year is held, and says so', () => {
    expect(library.lookUp('permanent exclusions', 'Q1 2024/25')).toMatchObject({
      latest: { display: '58' },
      message: expect.stringContaining('2024/25 Outturn'),
    });
  });
});
