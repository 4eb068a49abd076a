import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const rowsOf = (table: string) =>
  parseFile({
    file: 'performance.txt',
    bytes: `Adult Care Panel\n\n5 February 2026\n\nPerformance\n\n1. See below.\n\n${table}\n`,
  })
    .papers.flatMap(({ nodes }) => nodes)
    .flatMap(({ row }) => row ?? []);

describe('tables of words and figures laid out with spaces', () => {
  const rows = rowsOf(`
                                                  Good    2024/25    Q2         Q3        Target
Indicator                                         is      outturn    2025/26    2025/26   2025/26    RAG

Older people still at home 91 days after
discharge from hospital into reablement           High      81.2%      83.0%      84.1%     85.0%    Amber

Delayed transfers, days per 100,000               Low         9.8        8.1       10.4       8.0    Red

Long-term support needs
Carers receiving a direct payment                 High       n/a       74.0%                75.0%    -

Source: statutory returns.`);

  it('reads names of columns on two lines', () => {
    expect(rows[0]?.columns).toEqual([
      'Indicator',
      'Good is',
      '2024/25 outturn',
      'Q2 2025/26',
      'Q3 2025/26',
      'Target 2025/26',
      'RAG',
    ]);
  });

  it('carries wrapped names on, keeps headings inside the table apart, and leaves empty cells empty', () => {
    expect(rows.map(({ cells }) => cells.join('|'))).toEqual([
      'Older people still at home 91 days after discharge from hospital into reablement|High|81.2%|83.0%|84.1%|85.0%|Amber',
      'Delayed transfers, days per 100,000|Low|9.8|8.1|10.4|8.0|Red',
      'Long-term support needs||||||',
      'Carers receiving a direct payment|High|n/a|74.0%||75.0%|-',
    ]);
  });

  it('parts two names with one space between them where their columns begin', () => {
    const [first] = rowsOf(`
Indicator                        Good is Target  Q3 2025/26
Children in care per 10,000      Low     62.0    70.2
Assessments within 45 days       High    90%     88.4%`);
    expect(first?.columns).toEqual(['Indicator', 'Good is', 'Target', 'Q3 2025/26']);
  });

  it('reads no table where a name stands over two columns and nothing parts it', () => {
    expect(
      rowsOf(`
Indicator                    Quarter 3 and target   RAG
Children in care per 10,000     70.2     62.0       Red
Assessments within 45 days      88.4%    90%        Amber`),
    ).toEqual([]);
  });

  it('takes no list of people or papers for a table', () => {
    expect(
      rowsOf(`
Mr A. Birch CC        Mrs B. Cole CC        Ms C. Dale CC
Mr D. Ely CC          Mrs E. Ford CC        Ms G. Hale CC`),
    ).toEqual([]);
  });

  it('says where figures stand in columns that cannot be told apart', () => {
    const { papers, findings } = parseFile({
      file: 'performance.txt',
      bytes: `Adult Care Panel

5 February 2026

Performance

1. See below.

Indicator                    Quarter 3 and target   RAG
Children in care per 10,000     70.2     62.0       Red
Assessments within 45 days      88.4%    90%        Amber
Care leavers in touch           91.0%    95%        Amber

2. Officers will report again.
`,
    });
    expect(findings.map(({ rule, place }) => [rule, place?.lines])).toContainEqual(['table-not-read', [10, 12]]);
    expect(papers.flatMap(({ nodes }) => nodes).some(({ text }) => text.includes('70.2'))).toBe(true);
  });
});

describe('a Markdown table whose cells are padded to stand below each other', () => {
  const rows = rowsOf(`| **Placement**         | **August 2025** | **Change** |
|-----------------------|-----------------|------------|
| Foster care, in house | 171             | -5         |
| 1\\. Residential home  | 52              | +9         |
| Other                 | 45              | 0          |`);

  it('is parted at its bars alone, without the marks of Markdown', () => {
    expect(rows[0]?.columns).toEqual(['Placement', 'August 2025', 'Change']);
    expect(rows.map(({ cells }) => cells.join('|'))).toEqual([
      'Foster care, in house|171|-5',
      '1. Residential home|52|+9',
      'Other|45|0',
    ]);
  });
});
