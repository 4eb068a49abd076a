import { type AskedComparison, statedRows } from '../indicators/compare-asked.ts';
import type { FoundIndicator, IndicatorAnswer, UndecidedIndicator } from '../indicators/indicator.ts';
import { notStated, sayAge, sayDirection, sayQuartile, sayTarget } from '../indicators/say-reading.ts';
import { saySource } from '../papers/say-source.ts';

const LABEL_WIDTH = 12;

/** An indicator as lines of text for a terminal; its age is counted from `today`, an ISO date. */
export function sayIndicator(answer: IndicatorAnswer, today: string): string {
  return answer.kind === 'found' ? sayFound(answer, today) : sayUndecided(answer);
}

function sayUndecided({ message, candidates }: UndecidedIndicator): string {
  return [message, ...candidates.map(({ name }) => `  ${name}`)].join('\n');
}

function sayFound(found: FoundIndicator, today: string): string {
  const { indicator, latest, previous, history, gaps, figures } = found;
  const rows: [string, string | null][] = [
    ['latest', latest && `${latest.display} (${latest.period || 'period not stated'})`],
    ['before', previous && `${previous.display} (${previous.period || 'period not stated'})`],
    ['direction', sayDirection(found)],
    ['target', sayTarget(found)],
    ['RAG', found.rag],
    ['quartile', sayQuartile(found.quartile)],
    [
      'neighbours',
      found.statisticalNeighbour && `${found.statisticalNeighbour.display} (statistical neighbour average)`,
    ],
    ['topic', [indicator.topic, indicator.topicNote && `(${indicator.topicNote})`].filter(Boolean).join(' ')],
    ['definition', indicator.definition ? `“${indicator.definition.text}” (${indicator.definition.reference})` : null],
    [
      'confirmed',
      indicator.confirmed === false ? 'not yet: proposed from the papers' : 'yes, in knowledge/indicators.yml',
    ],
    ['age', latest && sayAge(latest.period, today)],
    ['source', saySource(found.source)],
  ];
  const past = history.map(
    ({ period, display, note }) => `${period} ${display}${note ? ` (${note.replace(/\.$/, '')})` : ''}`,
  );
  const beside = figures
    .filter(({ kind }) => kind !== 'same' && kind !== 'period')
    .map(({ kind, display, of, period, note }) =>
      [`${kind}:`, display, of, period && `(${period})`, note].filter(Boolean).join(' '),
    );
  return [
    indicator.name,
    ...rows.map(([name, value]) => row(name, value ?? notStated)),
    ...(past.length > 1 ? [row('history', past.join('; '))] : []),
    ...(gaps.length > 0 ? [row('no figure', gaps.join(', '))] : []),
    ...(beside.length > 0 ? [row('narrative', beside.join('; '))] : []),
    ...found.narrative.map((citation) => `  “${citation.quote}” ${saySource(citation)}`),
    ...(found.message ? [`  note: ${found.message}`] : []),
    ...found.findings.map((finding) => `  note: ${finding}`),
  ].join('\n');
}

/** Two indicators or two periods side by side, in columns. */
export function sayComparison(comparison: AskedComparison, today: string): string {
  if (comparison.kind === 'undecided') return sayUndecided(comparison.answer);
  if (comparison.kind === 'own') return sayFound(comparison.found, today);
  const { left, right, cautions } = comparison;
  const columns = [left, right].map(({ indicator, latest }) =>
    comparison.kind === 'periods' ? (latest?.period ?? 'no figure') : indicator.name,
  );
  const rows = [
    ['', ...columns],
    ...statedRows(comparison).map((one) => [one.label, one.left ?? notStated, one.right ?? notStated]),
  ];
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  const movement = comparison.kind === 'periods' ? comparison.movement : null;
  return [
    ...(comparison.kind === 'periods' ? [right.indicator.name] : []),
    ...rows.map((cells) =>
      cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    ...(movement ? [`Worked out here: ${movement.working}`] : []),
    ...cautions,
    ...new Set([left, right].map(({ source }) => `Source: ${saySource(source)}`)),
  ].join('\n');
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(LABEL_WIDTH)}${value}`;
}
