/** A table as a council prints it: what each cell says, and how wide its column is, in letters. */
export interface CouncilTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
}

const rowsOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

const table = (name: string, widths: readonly number[], text: string): CouncilTable => {
  const [columns = [], ...rows] = rowsOf(text);
  return { name, widths, columns, rows };
};

/** Tables of thirteen kinds, none of them from a paper: dashboards, budgets, registers, grids and lists. */
export const councilTables: readonly CouncilTable[] = [
  table(
    'dashboard-with-ratings',
    [34, 7, 9, 9, 9, 6, 10, 8],
    `
Indicator | Good is | Target 2025/26 | Q1 2025/26 | Q2 2025/26 | RAG | Direction of travel | England
Children in care per 10,000 | Low | 62.0 | 68.1 | 69.4 | Red | Worse | 70.0
Re-referrals within 12 months | Low | 20% | 22.4% | 21.1% | Green | Better | 22.5%
Initial child protection conferences held within 15 working days | High | 90% | 84.0% | 79.5% | Amber | Better | 79.0%
First time entrants to youth justice | Low | - | c | c | - | - | -
Care leavers aged 19 to 21 in suitable accommodation | High | 92% | 90.1% | 89.0% | Red | Worse | 88.0%`,
  ),
  table(
    'dashboard-with-arrows',
    [30, 9, 9, 9, 7],
    `
Measure | March 2025 | June 2025 | Target | Trend
Bins collected on the day | 98.1% | 98.6% | 99.0% | ↑
Fly-tips cleared in two days | 81% | 77% | 85% | ↓
Potholes mended within 28 days of being reported | 64% | 64% | 70% | →
Street lights out | 212 | 187 | 150 | ↑`,
  ),
  table(
    'budget-with-brackets',
    [22, 9, 10, 11, 13, 7],
    `
Directorate | Budget £m | Forecast £m | Variance £m | Q2 variance £m | RAG
Adults and Health | 118.6 | 123.5 | 4.9 | 4.2 | Red
Children and Learning | 84.2 | 89.6 | 5.4 | 4.4 | Red
Place and Environment | 61.7 | 60.9 | (0.8) | (0.3) | Green
Capital financing | 19.8 | 18.3 | (1.5) | (1.7) | Green
Total | 284.3 | 292.3 | 8.0 | 6.6 | Red`,
  ),
  table(
    'savings-with-comments',
    [5, 26, 8, 10, 7, 28],
    `
Ref | Saving | Target £000 | Forecast £000 | RAG | Comment
S01 | Transport route review | 900 | 610 | Amber | Two routes still under appeal
S02 | Agency staff reduction in children's social care | 750 | 200 | Red | Vacancies higher than planned, and three teams remain without a permanent manager
S03 | Libraries opening hours | 180 | 180 | Green | Complete
S04 | Contract renegotiation for waste collection | 1,100 | 1,100 | Green | Signed in August 2025`,
  ),
  table(
    'risk-register',
    [5, 30, 11, 7, 6, 36, 16],
    `
Ref | Risk | Likelihood | Impact | Score | Mitigation | Owner
CR1 | Too few placements for teenagers who need care close to home | 5 | 4 | 20 | Two homes to open in Stourham by December 2026; a framework for agencies from April | Director of Children
CR2 | Social work vacancies | 4 | 4 | 16 | Academy for newly qualified staff | Head of Workforce
CR3 | Failure of the main care system | 2 | 5 | 10 | Tested recovery plan, with a second site and paper records for the first two days | Chief Information Officer`,
  ),
  table(
    'attendance-grid',
    [26, 7, 7, 7, 7, 9],
    `
Councillor | 12 May | 16 June | 14 July | 8 Sept | Attended
Jean Marlow | Yes | Yes | No | Yes | 3
Leonard Fisk | Yes | Yes | Yes | Yes | 4
Priya Raman | No | Yes | Yes | n/a | 2
Tomasz Abara | Yes | No | Yes | Yes | 3`,
  ),
  table(
    'timetable-of-dates',
    [34, 20, 20],
    `
Stage | Starts | Ends
Consultation with parents and schools | 3 March 2026 | 14 April 2026
Report to Cabinet | 12 May 2026 | 12 May 2026
Statutory notice | 1 June 2026 | 29 June 2026
Places offered for the new school year | 1 March 2027 | 16 April 2027`,
  ),
  table(
    'terms',
    [18, 40, 22],
    `
Term | What it means | Who decides
Virement | Moving money from one budget to another within the year | Director of Finance
Slippage | Work paid for later than was planned | Cabinet
Earmarked reserve | Money put by for one purpose, which may not be spent on another | Full Council`,
  ),
  table(
    'work-programme',
    [16, 32, 20, 24],
    `
Meeting | Report | Lead officer | Purpose
4 June 2026 | Fostering service annual report | Miriam Oakeshott | To examine performance
16 July 2026 | School places and the new school at Coombe Lane | Amara Nwosu | To comment before Cabinet decides
10 September 2026 | Youth justice plan | Daniel Price | To examine performance`,
  ),
  table(
    'grants-in-groups',
    [30, 12, 12, 12],
    `
Grant | 2023/24 | 2024/25 | 2025/26
Children's services | | |
Holiday activities | £0.42m | £0.44m | £0.44m
Supporting families | £0.91m | £0.93m | £0.95m
Public health | | |
Drug and alcohol treatment | £0.60m | £0.66m | £0.71m
Stop smoking | £0.10m | £0.21m | £0.21m`,
  ),
  table(
    'wards-with-empty-first-cells',
    [14, 22, 10, 10, 10],
    `
District | Ward | Offers | First choice | Refused
Northfold | Castle | 114 | 101 | 3
| Lower Town | 105 | 88 | 7
| Mill Bank | 98 | 90 | 1
Southmere | Abbey | 131 | 120 | 4
| Dunes | 76 | 70 | 0`,
  ),
  table(
    'sparse-returns',
    [32, 8, 8, 8, 8, 10],
    `
Return | April | May | June | July | Rating
Complaints answered in time | 81% | 84% | | 88% | Amber
Requests for information | 92% | | 95% | 96% | Green
Visits to libraries | | 41,200 | 39,870 | 44,015 |
Calls answered within a minute | 55% | 58% | 61% | | Red`,
  ),
  table(
    'capital-programme-wide',
    [28, 12, 12, 12, 12, 12, 12, 24],
    `
Scheme | Approved £m | Spent to date £m | 2025/26 £m | 2026/27 £m | 2027/28 £m | Slippage £m | Remarks
Stourham relief road | 41.2 | 12.6 | 9.8 | 12.1 | 6.7 | (6.1) | Inquiry ended in May
Special school at Coombe Lane | 18.4 | 7.9 | 8.0 | 2.5 | 0.0 | (1.2) | Opens one term later than planned
Town hall roof | 2.3 | 2.3 | 0.0 | 0.0 | 0.0 | 0.0 | Complete`,
  ),
];
