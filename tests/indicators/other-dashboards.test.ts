import { describe, expect, it } from 'vitest';
import { emptyCatalogue } from '../../src/indicators/catalogue.ts';
import { readColumns } from '../../src/indicators/dashboard-columns.ts';
import type { Reading } from '../../src/indicators/indicator.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';
import type { Paper, PaperNode } from '../../src/papers/paper.ts';

const meeting = {
  id: 'scrutiny-panel/2024-11-19',
  body: { slug: 'scrutiny-panel', name: 'Scrutiny Panel' },
  date: '2024-11-19',
  dateNote: null,
  time: null,
  venue: null,
};

/** A paper with one table, cells parted by bars, and paragraphs `[heading, label, text]`. */
function paperWith(table: readonly string[], paragraphs: readonly (readonly [string, string, string])[] = []): Paper {
  const [head = '', ...rows] = table.map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .join('\t'),
  );
  const node = (
    kind: PaperNode['kind'],
    label: string | null,
    text: string,
    headings: readonly string[],
    line: number,
  ): PaperNode => ({
    reference: `scrutiny-panel/2024-11-19#6/${label ?? `row-${line}`}`,
    kind,
    item: { label: '6', title: 'Performance' },
    label,
    parent: null,
    headings,
    text,
    place: { file: 'performance.md', lines: [line, line], pages: null },
  });
  const prose = paragraphs.map(([heading, label, text], index) => node('paragraph', label, text, [heading], index + 1));
  const body = rows.map((text, index) => ({
    ...node('table-row', null, text, ['Appendix'], 100 + index),
    row: { columns: head.split('\t'), cells: text.split('\t') },
  }));
  return {
    id: 'performance',
    kind: 'report',
    title: 'Performance',
    meeting,
    publishedIn: null,
    file: 'performance.md',
    pages: null,
    webAddress: null,
    visibility: 'public',
    nodes: [...prose, ...body],
    people: [],
  };
}

const read = (table: readonly string[], paragraphs: Parameters<typeof paperWith>[1] = []): readonly Reading[] =>
  readReadings([paperWith(table, paragraphs)], emptyCatalogue);

describe('dashboards of other councils', () => {
  it('reads columns headed by periods, with the newest filled one as the latest', () => {
    const [visits, absence] = read([
      'Ref | Measure | 2023/24 | Q1 24/25 | Q2 24/25 | Q3 24/25 | Target | DoT | RAG status | Stat. neighbours',
      '1.1 | Statutory visits held on time | 88.0% | 89.5% | 91.2% | | 95% | ↑ | A | 90.1%',
      '1.2 | Permanent exclusions | 31 | 9 | 12 | | | ↑ | R | -',
    ]);
    expect(visits).toMatchObject({
      latest: { period: 'Q2 24/25', value: 91.2 },
      previous: { period: 'Q1 24/25', value: 89.5 },
      earlier: [{ period: '2023/24', value: 88 }],
      trend: 'Increase',
      rag: 'Amber',
      target: { operator: null, value: 95, display: '95%' },
      statisticalNeighbour: { value: 90.1 },
      quartile: null,
    });
    expect(absence).toMatchObject({
      latest: { value: 12 },
      target: null,
      rag: 'Red',
      statisticalNeighbour: null,
      indicator: { unit: 'count' },
    });
  });

  it('reads words for what other papers print as numbers and letters', () => {
    const [reading] = read([
      'Priority | Performance indicator | Good is | Period | Current value | Previous value | Target | Direction of travel | On target? | National quartile',
      'Safe | Repeat referrals to social care | Low | 2024-25 Q2 | 21.4% | 19.9% | 20% or below | Worsening | RED | Bottom',
    ]);
    expect(reading).toMatchObject({
      indicator: { name: 'Repeat referrals to social care', topic: 'Safe', polarity: 'low', unit: 'percent' },
      latest: { period: '2024-25 Q2', value: 21.4 },
      previous: { value: 19.9 },
      target: { operator: '<', value: 20, display: '20% or below' },
      change: 'Negative',
      trend: null,
      rag: 'Red',
      quartile: 4,
    });
  });

  it('gives a bare target its side from which way is good, and says so', () => {
    const [reading] = read([
      'Indicator | Polarity | Latest period | Latest value | Target',
      'Care leavers in touch | Higher is better | Sept 2024 | 93% | 95%',
    ]);
    expect(reading?.target).toMatchObject({ operator: '>', display: '95%' });
    expect(reading?.findings.join()).toContain('without a side');
  });

  it('never makes a number of what is missing or suppressed', () => {
    const cells = ['N/A', 'n/a', '', '-', '–', 'tbc', '..', '*', 'Not available', '<5', 'see note'];
    const readings = read([
      'Indicator | Latest period | Latest value | Target',
      ...cells.map((cell, index) => `Indicator ${'abcdefghijk'[index]}b | Q1 2024/25 | ${cell} | ${cell}`),
    ]);
    expect(readings).toHaveLength(cells.length);
    expect(readings.map(({ latest }) => latest)).toEqual(cells.map(() => null));
    expect(readings.at(-2)?.findings.join()).toContain('printed as “<5”, which is not a figure');
  });

  it('takes a heading row inside the table for the topic of the rows below', () => {
    const readings = read([
      'Indicator | Q1 2024/25 | Q2 2024/25 | Target',
      'Keeping children safe | | |',
      'Assessments on time | 80% | 82% | >85%',
      'Visits on time | 90% | 91% | >95%',
      'Learning well | | |',
      'Pupils in good schools | 88% | 89% | >90%',
    ]);
    expect(readings.map(({ indicator }) => indicator.topic)).toEqual([
      'Keeping children safe',
      'Keeping children safe',
      'Learning well',
    ]);
  });

  it('takes the unit from the prose where the table prints none', () => {
    const [reading] = read(
      [
        'Indicator | Latest period | Latest value | Previous value',
        'Care leavers living independently | Q2 2024/25 | 61.4 | 60.9',
      ],
      [['Leaving care', '4', 'The percentage of care leavers living independently was 61.4% at the end of quarter 2.']],
    );
    expect(reading).toMatchObject({ latest: { value: 61.4, display: '61.4%' }, indicator: { unit: 'percent' } });
    expect(reading?.narrative.map(({ paragraph }) => paragraph)).toEqual(['4']);
  });

  it('takes no budget, timetable or action list for a dashboard', () => {
    expect(readColumns(['Budget heading', '2023/24 £000', '2024/25 £000'])).toBeNull();
    expect(readColumns(['Date', 'Meeting', 'Venue'])).toBeNull();
    expect(readColumns(['Action', 'Owner', 'Due', 'Status'])).toBeNull();
    expect(read(['Service | Budget | Variance', 'Placements | 900 | 12'])).toEqual([]);
  });
});
