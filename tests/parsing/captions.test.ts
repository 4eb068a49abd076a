import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const report = [
  '# Moorings: charges for 2026/27',
  '## Forecast position',
  '1. The harbour is full.',
  'Table 1: Income from moorings 2025/26 (£000)',
  '| Basin | Budget | Forecast |\n| --- | --- | --- |\n| Inner | 120 | 131 |\n| Outer | 80 | 76 |',
  '2. Two boats left in June.',
  'Figure 2 – Boats by month',
  '3. Three boats came in July.',
  '### Table A',
  '| Berth | Let |\n| --- | --- |\n| North | 12 |',
  'Some boats are small.',
  '## Next steps',
  '4. Table 3 is to be drawn in March.',
].join('\n\n');

describe('the caption of a table or picture', () => {
  const nodes = parseFile({ file: 'report.md', bytes: report }).papers.flatMap((paper) => paper.nodes);
  const over = (text: string): string | undefined => nodes.find((node) => node.text.includes(text))?.headings.at(-1);

  it('stands over its own rows', () => {
    expect(over('Inner')).toBe('Table 1: Income from moorings 2025/26 (£000)');
    expect(over('North')).toBe('Table A');
  });

  it.each([
    ['Two boats', 'Forecast position'],
    ['Three boats', 'Forecast position'],
    ['Some boats', 'Forecast position'],
    ['Table 3 is', 'Next steps'],
  ])('stands over nothing below them: %s', (text, heading) => {
    expect(over(text)).toBe(heading);
  });
});
