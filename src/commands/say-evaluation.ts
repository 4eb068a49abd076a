import { basename } from 'node:path';
import type { ComparedRuns } from '../answering/compare-runs.ts';
import type { EvaluationRun } from '../answering/evaluation-run.ts';

const line = ([name, value]: readonly [string, unknown]) => `${name.padEnd(24)}${value ?? '-'}`;

/** A run as lines: the measures, those by type of question, and what a model took. */
export function sayRun({ measures: { byType, ...measures }, use }: EvaluationRun): string {
  const shares = [...Object.entries(measures).map(line), '', ...Object.entries(byType).map(line)];
  if (!use) return shares.join('\n');
  const { instead, droppedBecause, ...counts } = use;
  const reasons = [
    ...Object.entries(instead).map(([why, times]) => line([`  quoted: ${why}`, times])),
    ...Object.entries(droppedBecause).map(([why, times]) => line([`  ${why}`, times])),
  ];
  return [...shares, '', ...Object.entries(counts).map(line), ...reasons].join('\n');
}

/** Two runs side by side, and the questions whose outcome changed. */
export function sayCompared(before: EvaluationRun, after: EvaluationRun, compared: ComparedRuns): string {
  const number = (value: number | null) => (value === null ? '-' : String(value)).padStart(12);
  const rows = compared.differences.map(
    ({ name, before: was, after: is, change }) =>
      `${name.padEnd(32)}${number(was)}${number(is)}${change ? `${change > 0 ? '+' : ''}${change}`.padStart(12) : ''}`,
  );
  const ids = (label: string, list: readonly string[]) =>
    list.length > 0 ? [`${label} (${list.length}): ${list.join(', ')}`] : [];
  return [
    `before  ${before.at.slice(0, 16)}  ${before.model}  ${before.sets.map((set) => basename(set)).join(', ')}`,
    `after   ${after.at.slice(0, 16)}  ${after.model}  ${after.sets.map((set) => basename(set)).join(', ')}`,
    '',
    `${''.padEnd(32)}${'before'.padStart(12)}${'after'.padStart(12)}${'change'.padStart(12)}`,
    ...rows,
    '',
    ...ids('now right', compared.nowRight),
    ...ids('now wrong', compared.nowWrong),
    ...ids('asked before only', compared.onlyBefore),
    ...ids('asked after only', compared.onlyAfter),
  ].join('\n');
}
