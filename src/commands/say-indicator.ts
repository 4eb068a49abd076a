import type { IndicatorAnswer } from '../indicators/indicator.ts';
import { saySource } from '../papers/say-source.ts';

const QUARTILES = { 1: 'top quartile', 2: 'second quartile', 3: 'third quartile', 4: 'bottom quartile' } as const;

/** An indicator as lines of text for a terminal. */
export function sayIndicator(answer: IndicatorAnswer): string {
  if (answer.kind !== 'found') return [answer.message, ...answer.candidates.map(({ name }) => `  ${name}`)].join('\n');
  const { indicator, latest, previous, target, statisticalNeighbour } = answer;
  const rows: [string, string | null][] = [
    ['latest', latest && `${latest.display} (${latest.period})`],
    ['before', previous && `${previous.display} (${previous.period})`],
    [
      'trend',
      [answer.trend, answer.change && `${answer.change.toLowerCase()} change`].filter(Boolean).join(', ') || null,
    ],
    ['target', target?.display ?? null],
    ['RAG', answer.rag],
    ['quartile', answer.quartile && QUARTILES[answer.quartile]],
    ['neighbours', statisticalNeighbour && `${statisticalNeighbour.display} (statistical neighbour average)`],
    ['topic', [indicator.topic, indicator.topicNote && `(${indicator.topicNote})`].filter(Boolean).join(' ')],
    ['source', saySource(answer.source)],
  ];
  const narrative = answer.narrative.map((citation) => `“${citation.quote}” ${saySource(citation)}`);
  return [
    indicator.name,
    ...rows.map(([name, value]) => `  ${name.padEnd(12)}${value ?? 'not stated'}`),
    ...narrative.map((line) => `  ${line}`),
    ...(answer.message ? [`  note: ${answer.message}`] : []),
    ...answer.findings.map((finding) => `  note: ${finding}`),
  ].join('\n');
}
