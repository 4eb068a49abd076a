import { describe, expect, it } from 'vitest';
import { emptyCatalogue } from '../../src/indicators/catalogue.ts';
import { createIndicatorLibrary } from '../../src/indicators/indicator-library.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';
import { parseLibrary } from '../../src/parsing/parse-library.ts';

const board = `# Learning Board – 3 February 2026

## Performance report

| Measure | Target | Academic year 2023/24 | Academic year 2024/25 | RAG |
| --- | --- | --- | --- | --- |
| Plans issued in 20 weeks | 60% | 38.5% | 51.2% | Red |
| Permanent exclusions | 90 | 104 | 87 | Green |
`;

const library = createIndicatorLibrary(
  readReadings(
    parseLibrary([{ file: 'board.md', bytes: board }]).flatMap(({ papers }) => papers),
    emptyCatalogue,
  ),
  emptyCatalogue,
);

describe('a series that counts in academic years', () => {
  it('takes a bare pair of years for the academic year of that name, and says so', () => {
    const answer = library.lookUp('plans issued in 20 weeks', '2023/24');
    expect(answer).toMatchObject({ kind: 'found', latest: { display: '38.5%' } });
    expect(answer.kind === 'found' && answer.latest?.period).toMatch(/academic year 2023\/24/i);
  });

  it('has no figure for a year that it does not hold', () => {
    expect(library.lookUp('plans issued in 20 weeks', '2021/22')).toMatchObject({ kind: 'found', latest: null });
  });
});
