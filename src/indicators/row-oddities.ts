import { readRag, readTarget } from './dashboard-cells.ts';
import type { DashboardRow } from './dashboard-rows.ts';
import { readFigure } from './figure-in-cell.ts';
import type { Change, PeriodFigure, Polarity, Rag, Target, Trend } from './indicator.ts';
import { isMissing } from './missing-cell.ts';
import { parsePeriod } from './period-in-text.ts';

interface RowFacts {
  readonly latest: PeriodFigure | null;
  readonly previous: PeriodFigure | null;
  readonly trend: Trend | null;
  readonly change: Change | null;
  readonly target: Target | null;
  readonly rag: Rag | null;
  readonly polarity: Polarity;
}

/** What a reader of a row should be warned of. What the paper states stands as stated; nothing is put right here. */
export function rowOddities(row: DashboardRow, facts: RowFacts): readonly string[] {
  const { latest, previous, trend, change, target, rag, polarity } = facts;
  const odd: string[] = [];
  const meets =
    latest && target?.operator
      ? target.operator === '>'
        ? latest.value > target.value
        : latest.value < target.value
      : null;
  if (meets === true && rag && rag !== 'Green') {
    odd.push(`The paper's status is ${rag} although ${latest?.display} meets the printed target ${target?.display}.`);
  }
  if (meets === false && rag === 'Green') {
    odd.push(`The paper's status is Green although ${latest?.display} misses the printed target ${target?.display}.`);
  }
  if (rag && !target) odd.push(`The paper gives a status (${rag}) and prints no target.`);
  if (target && readTarget(row.cell('target'))?.operator === null && target.operator) {
    odd.push(
      `The paper prints the target ${target.display} without a side; "${target.operator === '>' ? 'at least' : 'at most'}" follows from which way is good.`,
    );
  }
  const moved = latest && previous ? Math.sign(latest.value - previous.value) : null;
  const said = trend && { Increase: 1, Decrease: -1, 'No Change': 0 }[trend];
  if (moved !== null && said !== null && moved !== said) {
    odd.push(
      `The paper's trend is ${trend} although the figures printed are ${previous?.display} and then ${latest?.display}.`,
    );
  }
  if (change && said && polarity !== 'none' && (said > 0 === (polarity === 'high')) !== (change === 'Positive')) {
    odd.push(
      `The paper calls the change ${change} although ${trend?.toLowerCase()} is the ${change === 'Positive' ? 'worse' : 'better'} way for this indicator.`,
    );
  }
  const termly = parsePeriod(latest?.period ?? '')?.kind === 'term';
  if (termly && /quarter/i.test(row.cell('frequency')))
    odd.push('The reporting frequency says Quarter while the periods are school terms.');
  for (const [cell, what] of [
    [row.latestCell, 'latest value'],
    [row.previousCell, 'previous value'],
  ] as const) {
    if (!isMissing(cell) && !readFigure(cell)) odd.push(`The ${what} is printed as “${cell}”, which is not a figure.`);
  }
  if (!isMissing(row.cell('rag')) && !readRag(row.cell('rag')))
    odd.push(`The status is printed as “${row.cell('rag')}”.`);
  return odd;
}
