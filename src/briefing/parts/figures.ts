import type { Reading } from '../../indicators/indicator.ts';
import type { BriefingLine, BriefingTable } from '../briefing.ts';
import { choose, type Evidence, nearFirst } from '../evidence.ts';
import { LIMITS } from '../limits.ts';
import type { MarkBook } from '../marks.ts';
import { quoteTogether } from '../quote-together.ts';
import type { Sorted } from '../sort-statements.ts';

const COLUMNS = [
  'Indicator',
  'Latest',
  'Period',
  'Previous',
  'Direction',
  'Change',
  'Target',
  'RAG',
  'Quartile',
  'Statistical neighbours',
];

/** Key figures, as the papers' own tables give them; null where no indicator is on the topic. What is not stated is a dash. */
export function figureTable({ readings, book }: Pick<Evidence, 'readings' | 'book'>): BriefingTable | null {
  if (readings.length === 0) return null;
  return { columns: COLUMNS, rows: readings.slice(0, LIMITS.rows).map((reading) => rowOf(reading, book)) };
}

function rowOf(reading: Reading, book: MarkBook): BriefingTable['rows'][number] {
  const { indicator, latest, previous, trend, change, target, rag, quartile, statisticalNeighbour } = reading;
  const cells = [
    indicator.name,
    latest?.display,
    latest?.period,
    previous && `${previous.display} (${previous.period})`,
    trend,
    change,
    target?.display,
    rag,
    quartile?.toString(),
    statisticalNeighbour?.display,
  ];
  return { cells: cells.map((cell) => cell ?? '–'), marks: [book.cite(reading.source)] };
}

/** Figures that the papers state in their sentences. */
export function statedFigures(evidence: Evidence, { figures }: Sorted): BriefingLine[] {
  return quoteTogether(nearFirst(choose(figures, LIMITS.figures, evidence)), evidence.book);
}
