import { describe, expect, it } from 'vitest';
import { emptyCatalogue } from '../../src/indicators/catalogue.ts';
import type { PeriodFigure, Reading } from '../../src/indicators/indicator.ts';
import { createIndicatorLibrary } from '../../src/indicators/indicator-library.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

/**
 * Dashboards as councils print them, with what a reader makes of each row, written down before the first run:
 * name | latest | previous | earlier | target | status | trend | change | neighbours | unit and good side. A dot is missing.
 */
interface Board {
  readonly title: string;
  readonly date: string | null;
  readonly table: string;
  readonly rows: readonly string[];
}

const boards: Readonly<Record<string, Board>> = {
  'a month’s figures beside the same month a year before, a column of units, comparators of an earlier year': {
    title: "Children's Services Scorecard November 2025",
    date: '8 December 2025',
    table: `
| Ref | Measure | Good to be | Unit | Nov-24 | Sep-25 | Oct-25 | Nov-25 | 2025/26 Target | England 2024/25 | Stat. Neighbours 2024/25 | RAG | DOT |
|---|---|---|---|---|---|---|---|---|---|---|---|---|
| CS01 | Assessments completed in 45 days | High | % | 81.0 | 84.3 | 86.1 | 83.9 | 85 | 84.5 | 86.2 | A | ▼ |
| CS02 | Children in care | Low | Number | 412 | 431 | 433 | 436 | - | - | - | - | ▲ |
| CS03 | Average time from entering care to adoption placement | Low | Days | 401 | n/a | 388 | 379 | 426 | 454 | 440 | G | ▼ |
`,
    rows: [
      'Assessments completed in 45 days | 83.9% = 83.9 (Nov-25) | 86.1% (Oct-25) | 81.0% (Nov-24), 84.3% (Sep-25) | > 85% | Amber | Decrease | . | 86.2% | percent high',
      'Children in care | 436 = 436 (Nov-25) | 433 (Oct-25) | 412 (Nov-24), 431 (Sep-25) | . | . | Increase | . | . | count low',
      'Average time from entering care to adoption placement | 379 days = 379 (Nov-25) | 388 days (Oct-25) | 401 days (Nov-24) | < 426 days | Green | Decrease | . | 440 days | . low',
    ],
  },
  'value, target and status under each quarter': {
    title: 'Adult Social Care Performance Report: Quarter 2 2025/26',
    date: '11 November 2025',
    table: `
| Performance indicator | Q1 Actual | Q1 Target | Q1 RAG | Q2 Actual | Q2 Target | Q2 RAG | Commentary |
|---|---|---|---|---|---|---|---|
| Care Act assessments completed within 28 days | 71.2% | 75% | Amber | 68.4% | 75% | Red | Vacancies of 12% in the team |
| People waiting for an assessment | 402 | 350 | Red | 349 | 350 | Green | |
`,
    rows: [
      'Care Act assessments completed within 28 days | 68.4% = 68.4 (Q2 2025/26) | 71.2% (Q1 2025/26) | . | ? 75% | Red | . | . | . | percent none',
      'People waiting for an assessment | 349 = 349 (Q2 2025/26) | 402 (Q1 2025/26) | . | ? 350 | Green | . | . | . | count none',
    ],
  },
  'quarters without a year beside last year’s outturn, a running total and a forecast': {
    title: 'Housing Performance Quarter 3 2025/26',
    date: '20 January 2026',
    table: `
| KPI | 2024/25 Outturn | Target 25/26 | Q1 | Q2 | Q3 | YTD | Status | Year end forecast |
|---|---|---|---|---|---|---|---|---|
| Average days to re-let a home | 34.1 days | 28 days | 31.0 days | 29.4 days | 30.2 days | 30.2 days | Amber | 29 days |
| Rent arrears of current tenants (£000) | £1,204 | £1,100 | £1,250 | £1,311 | £1,298 | - | Red | £1,280 |
| Homelessness acceptances | 212 | Data only | 61 | 58 | 66 | 185 | n/a | 250 |
`,
    rows: [
      'Average days to re-let a home | 30.2 days = 30.2 (Q3 2025/26) | 29.4 days (Q2 2025/26) | 34.1 days (2024/25 Outturn), 31.0 days (Q1 2025/26) | ? 28 days | Amber | . | . | . | . none',
      'Rent arrears of current tenants (£000) | £1,298 = 1298 (Q3 2025/26) | £1,311 (Q2 2025/26) | £1,204 (2024/25 Outturn), £1,250 (Q1 2025/26) | ? £1,100 | Red | . | . | . | . none',
      'Homelessness acceptances | 66 = 66 (Q3 2025/26) | 58 (Q2 2025/26) | 212 (2024/25 Outturn), 61 (Q1 2025/26) | . | . | . | . | . | count none',
    ],
  },
  'school years, provisional figures, footnote marks, a suppressed figure': {
    title: 'Education Performance',
    date: '3 March 2026',
    table: `
| Measure | Academic Year 2022/23 | Academic Year 2023/24 | Academic Year 2024/25 (provisional) | National 2024/25 | National quartile |
|---|---|---|---|---|---|
| Good level of development (%) | 66.8 | 67.2 | 68.0 (p) | 68.3 | 3rd |
| Pupils reaching the standard in phonics (%) | 78.1 | 79.9 | 80.4* | 80.0 | 2 |
| Permanent exclusions | 41 | 52 | <5 | n/a | - |
`,
    rows: [
      'Good level of development (%) | 68.0 (p) = 68 (Academic Year 2024/25 (provisional)) | 67.2% (Academic Year 2023/24) | 66.8% (Academic Year 2022/23) | . | . | . | . | . | percent none Q3',
      'Pupils reaching the standard in phonics (%) | 80.4* = 80.4 (Academic Year 2024/25 (provisional)) | 79.9% (Academic Year 2023/24) | 78.1% (Academic Year 2022/23) | . | . | . | . | . | percent none Q2',
      'Permanent exclusions | - | 52 (Academic Year 2023/24) | 41 (Academic Year 2022/23) | . | . | . | . | . | count none',
    ],
  },
  'years that span their quarters': {
    title: 'Corporate Plan Performance',
    date: '9 December 2025',
    table: `
| Indicator | 2024/25 | | | 2025/26 | | Target | RAG |
| | Q2 | Q3 | Q4 | Q1 | Q2 | | |
|---|---|---|---|---|---|---|---|
| Calls answered within 60 seconds | 70% | 72% | 74% | 71% | 77% | 80% | Amber |
| Complaints answered on time | 80% | 81% | 83% | 85% | 88% | 85% | Green |
`,
    rows: [
      'Calls answered within 60 seconds | 77% = 77 (2025/26 Q2) | 71% (2025/26 Q1) | 70% (2024/25 Q2), 72% (2024/25 Q3), 74% (2024/25 Q4) | ? 80% | Amber | . | . | . | percent none',
      'Complaints answered on time | 88% = 88 (2025/26 Q2) | 85% (2025/26 Q1) | 80% (2024/25 Q2), 81% (2024/25 Q3), 83% (2024/25 Q4) | ? 85% | Green | . | . | . | percent none',
    ],
  },
  'previous and this quarter, ratios, a share in brackets': {
    title: 'Workforce and Caseloads Quarter 4 2024/25',
    date: '17 June 2025',
    table: `
| Measure | Previous quarter | This quarter | Target | Direction |
|---|---|---|---|---|
| Caseload per social worker | 17.2 | 16.8 | 15 or below | Improving |
| Agency share of social workers (lower is better) | 1 in 5 | 1 in 6 | 1 in 8 | Improving |
| Vacancies | 45 (12.3%) | 41 (11.2%) | - | Down |
| Foster carer households : children placed | 1:1.4 | 1:1.3 | - | - |
`,
    rows: [
      'Caseload per social worker | 16.8 = 16.8 (Q4 2024/25) | 17.2 (Q3 2024/25) | . | < 15 or below | . | . | Positive | . | . low',
      'Agency share of social workers (lower is better) | - | - | . | . | . | . | Positive | . | . low',
      'Vacancies | 41 (11.2%) = 41 (Q4 2024/25) | 45 (12.3%) (Q3 2024/25) | . | . | . | Decrease | . | . | count none',
      'Foster carer households : children placed | - | - | . | . | . | . | . | . | . none',
    ],
  },
  'the newest quarter first, suppressed and late figures': {
    title: 'Early Help and Youth Justice Dashboard',
    date: '22 September 2025',
    table: `
| Key performance indicator | Q1 25/26 | Q4 24/25 | Q3 24/25 | Q2 24/25 | Target 25/26 | On target? | Officer |
|---|---|---|---|---|---|---|---|
| Families stepped down to early help | 132 | 128 | 140 | 119 | 520 | Yes | J Marsh |
| Young people in custody | c | c | 6 | 5 | - | - | T Okoro |
| Repeat referrals to early help | 14.2% | not yet available | 15.0% | 13.8% | 15% | GREEN | J Marsh |
`,
    rows: [
      'Families stepped down to early help | 132 = 132 (Q1 25/26) | 128 (Q4 24/25) | 119 (Q2 24/25), 140 (Q3 24/25) | ? 520 | . | . | . | . | count none',
      'Young people in custody | - | - | 5 (Q2 24/25), 6 (Q3 24/25) | . | . | . | . | . | . none',
      'Repeat referrals to early help | 14.2% = 14.2 (Q1 25/26) | - | 13.8% (Q2 24/25), 15.0% (Q3 24/25) | ? 15% | Green | . | . | . | percent none',
    ],
  },
  'thresholds, tolerances, distances and ranks that are no targets and no quartiles': {
    title: 'Corporate performance report',
    date: '4 February 2026',
    table: `
| Indicator | Red threshold | Green threshold | Tolerance | Q2 25/26 | Q3 25/26 | Distance from target | Rank (of 151) | Data quality | RAG |
|---|---|---|---|---|---|---|---|---|---|
| Council tax collected | 82% | 84% | 2% | 56.1% | 83.2% | -0.8 | 3 | Good | Amber |
`,
    rows: [
      'Council tax collected | 83.2% = 83.2 (Q3 25/26) | 56.1% (Q2 25/26) | . | . | Amber | . | . | . | percent none',
    ],
  },
  'rows of one name under two measures': {
    title: 'Youth Justice Partnership performance',
    date: '12 March 2026',
    table: `
| Measure | Q2 2025/26 | Q3 2025/26 | RAG |
|---|---|---|---|
| First time entrants | | | |
| North | 12 | 9 | Green |
| South | 15 | 17 | Red |
| Reoffending within a year | | | |
| North | 31.0% | 29.5% | Amber |
| South | 28.0% | 30.1% | Amber |
`,
    rows: [
      'First time entrants – North | 9 = 9 (Q3 2025/26) | 12 (Q2 2025/26) | . | . | Green | . | . | . | count none',
      'First time entrants – South | 17 = 17 (Q3 2025/26) | 15 (Q2 2025/26) | . | . | Red | . | . | . | count none',
      'Reoffending within a year – North | 29.5% = 29.5 (Q3 2025/26) | 31.0% (Q2 2025/26) | . | . | Amber | . | . | . | percent none',
      'Reoffending within a year – South | 30.1% = 30.1 (Q3 2025/26) | 28.0% (Q2 2025/26) | . | . | Amber | . | . | . | percent none',
    ],
  },
  'arrows that mean better and worse': {
    title: 'Waste and Highways Performance Q3 2025/26',
    date: '27 January 2026',
    table: `
| Indicator | Q2 2025/26 | Q3 2025/26 | Performance arrow |
|---|---|---|---|
| Missed bins per 100,000 collections (low is good) | 48.1 | 41.7 | ▲ |
| Waste recycled (high is good) | 47.0% | 46.1% | ▼ |
| Potholes mended in time | 91.2% ▲ | 93.0% ▲ | ▲ |
`,
    rows: [
      'Missed bins per 100,000 collections (low is good) | 41.7 = 41.7 (Q3 2025/26) | 48.1 (Q2 2025/26) | . | . | . | . | . | . | rate low',
      'Waste recycled (high is good) | 46.1% = 46.1 (Q3 2025/26) | 47.0% (Q2 2025/26) | . | . | . | . | . | . | percent high',
      'Potholes mended in time | 93.0% = 93 (Q3 2025/26) | 91.2% (Q2 2025/26) | . | . | . | . | . | . | percent none',
    ],
  },
  'a column nobody understands where the newest figure should be': {
    title: 'Performance digest',
    date: '27 January 2026',
    table: `
| Indicator | Q1 2025/26 | Q2 2025/26 | Q3 2025/26 stocktake | Ambition 2030 | RAG |
|---|---|---|---|---|---|
| Library visits (000s) | 410 | 433 | 12 | 600 | Red |
`,
    rows: ['Library visits (000s) | - | - | 410 (Q1 2025/26), 433 (Q2 2025/26) | . | . | . | . | . | . none'],
  },
  'positions on days': {
    title: 'Contact centre performance',
    date: '27 January 2026',
    table: `
| Measure | Position at 31/12/2025 | Position at 30/09/2025 | 12 months to Dec 2024 | Benchmark | Last updated |
|---|---|---|---|---|---|
| Open cases | 1,204 | 1,310 | 1,400 | 1,100 | 5 January 2026 |
`,
    rows: [
      'Open cases | 1,204 = 1204 (Position at 31/12/2025) | 1,310 (Position at 30/09/2025) | 1,400 (12 months to Dec 2024) | . | . | . | . | . | count none',
    ],
  },
  'a number and a share for each quarter': {
    title: 'Care leavers data',
    date: '27 January 2026',
    table: `
| Indicator | Q2 2025/26 No. | Q2 2025/26 % | Q3 2025/26 No. | Q3 2025/26 % | Target |
|---|---|---|---|---|---|
| Care leavers in touch | 188 | 91.0% | 190 | 92.1% | 95% |
`,
    rows: ['Care leavers in touch | - | - | . | ? 95% | . | . | . | . | percent none'],
  },
  'the council’s own name beside England’s': {
    title: 'Performance of Harrowdale County Council 2024/25',
    date: '14 May 2026',
    table: `
| Indicator | Harrowdale 2023/24 | Harrowdale 2024/25 | England 2024/25 | South West 2024/25 |
|---|---|---|---|---|
| Smoking prevalence in adults | 12.0% | 11.2% | 11.6% | 11.0% |
`,
    rows: [
      'Smoking prevalence in adults | 11.2% = 11.2 (Harrowdale 2024/25) | 12.0% (Harrowdale 2023/24) | . | . | . | . | . | . | percent none',
    ],
  },
  'months without a year': {
    title: 'Performance April to September 2025',
    date: '20 October 2025',
    table: `
| Indicator | Apr | May | Jun | Jul | Aug | Sep | Target | RAG |
|---|---|---|---|---|---|---|---|---|
| Visits on time | 80% | 81% | 79% | 83% | 84% | 85% | 90% | A |
`,
    rows: [
      'Visits on time | 85% = 85 (September 2025) | 84% (August 2025) | 80% (April 2025), 81% (May 2025), 79% (June 2025), 83% (July 2025) | ? 90% | Amber | . | . | . | percent none',
    ],
  },
  'quarters without a year in a paper without a date': {
    title: 'Performance dashboard',
    date: null,
    table: `
| Indicator | Q1 | Q2 | Q3 | Target | RAG |
|---|---|---|---|---|---|
| Visits on time | 80% | 81% | 79% | 90% | A |
`,
    rows: ['Visits on time | - | - | . | . | . | . | . | . | . none'],
  },
  'references before the names, a target for the quarter, short and long trends': {
    title: 'Q3 Performance',
    date: '20 January 2026',
    table: `
| PI | Description | Higher/Lower is better | Q3 2024/25 | Q2 2025/26 | Q3 2025/26 | Target Q3 | Status | Short trend | Long trend |
|---|---|---|---|---|---|---|---|---|---|
| CS1 | Calls abandoned | Lower | 9% | 7% | 8% | 5% | Red | ▲ | ▼ |
`,
    rows: [
      'Calls abandoned | 8% = 8 (Q3 2025/26) | 7% (Q2 2025/26) | 9% (Q3 2024/25) | < 5% | Red | Increase | . | . | percent low',
    ],
  },
  'the whole year beside its quarters': {
    title: 'Corporate health',
    date: '20 May 2026',
    table: `
| Indicator | Q1 | Q2 | Q3 | Q4 | Year | Target | RAG |
|---|---|---|---|---|---|---|---|
| Sickness days per FTE | 2.1 | 2.4 | 2.9 | 2.6 | 10.0 | 9.0 | Red |
`,
    rows: [
      'Sickness days per FTE | 10.0 = 10 (2025/26) | - | 2.1 (Q1 2025/26), 2.4 (Q2 2025/26), 2.9 (Q3 2025/26), 2.6 (Q4 2025/26) | ? 9.0 | Red | . | . | . | . none',
    ],
  },
  'a number with its share against a target for the share': {
    title: 'Performance',
    date: '11 November 2025',
    table: `
| Performance Indicator | 2024-25 | Q1 2025-26 | Q2 2025-26 | Q2 2024-25 | Annual Target |
|---|---|---|---|---|---|
| Fly-tips cleared in 24 hours | 1,340 (79%) | 310 (81%) | 355 (84%) | 333 (77%) | 85% |
`,
    rows: [
      'Fly-tips cleared in 24 hours | 355 (84%) = 355 (Q2 2025-26) | 310 (81%) (Q1 2025-26) | 333 (77%) (Q2 2024-25), 1,340 (79%) (2024-25) | ? 85% | . | . | . | . | count none',
    ],
  },
  'two tables, each for a quarter its heading names': {
    title: 'Housing Landlord Performance',
    date: '17 February 2026',
    table: `
Table 1: Performance for Quarter 3 2025/26

| Indicator | Actual | Target | RAG |
|---|---|---|---|
| Emergency repairs on time | 97% | 95% | Green |

Table 2: Performance for Quarter 2 2025/26

| Indicator | Actual | Target | RAG |
|---|---|---|---|
| Emergency repairs on time | 91% | 95% | Amber |
`,
    rows: [
      'Emergency repairs on time | 97% = 97 (Q3 2025/26) | - | . | ? 95% | Green | . | . | . | percent none',
      'Emergency repairs on time | 91% = 91 (Q2 2025/26) | - | . | ? 95% | Amber | . | . | . | percent none',
    ],
  },
};

const paper = ({ title, date, table }: Board) => `Harrowdale Scrutiny Panel

${date ? `Date: ${date}` : ''}

${title}

Report of the Director

1. This report sets out performance.

Appendix A: Performance dashboard
${table}`;

describe('dashboards of other councils, read by eye', () => {
  it.each(Object.entries(boards))('%s', (_, board) => {
    const { papers } = parseFile({ file: 'performance.md', bytes: paper(board) });
    expect(readReadings(papers, emptyCatalogue).map(asLine)).toEqual(board.rows);
  });

  it('answers with the newest period of a paper that has several tables', () => {
    const board = boards['two tables, each for a quarter its heading names'];
    const { papers } = parseFile({ file: 'performance.md', bytes: board ? paper(board) : '' });
    const library = createIndicatorLibrary(readReadings(papers, emptyCatalogue), emptyCatalogue);
    const answer = library.lookUp('emergency repairs on time');
    expect(answer.latest?.display).toBe('97%');
    expect(answer.history.map(({ period, display }) => `${period} ${display}`)).toEqual([
      'Q2 2025/26 91%',
      'Q3 2025/26 97%',
    ]);
  });

  it('says why a row has no latest figure', () => {
    const findings = (name: string) => {
      const { papers } = parseFile({
        file: 'performance.md',
        bytes: paper(boards[name] ?? { title: '', date: null, table: '', rows: [] }),
      });
      return readReadings(papers, emptyCatalogue).flatMap((reading) => reading.findings);
    };
    expect(findings('a column nobody understands where the newest figure should be')[0]).toBe(
      'The column “Q3 2025/26 stocktake” is not understood and was left aside.',
    );
    expect(findings('quarters without a year in a paper without a date')[0]).toMatch(/does not say of which year “Q1”/);
    expect(findings('arrows that mean better and worse').join()).toMatch(/arrows may mean better and worse/);
  });
});

function asLine(reading: Reading): string {
  const { reportedAs, latest, previous, earlier, target, rag, trend, change, statisticalNeighbour, quartile } = reading;
  const figure = (one: PeriodFigure | null) => (one ? `${one.display} (${one.period})` : '-');
  return [
    reportedAs,
    latest ? `${latest.display} = ${latest.value} (${latest.period})` : '-',
    figure(previous),
    earlier.map(figure).join(', ') || '.',
    target ? `${target.operator ?? '?'} ${target.display}` : '.',
    rag ?? '.',
    trend ?? '.',
    change ?? '.',
    statisticalNeighbour?.display ?? '.',
    `${reading.indicator.unit ?? '.'} ${reading.indicator.polarity}${quartile ? ` Q${quartile}` : ''}`,
  ].join(' | ');
}
