import { sourceOf } from '../papers/citation.ts';
import type { Paper } from '../papers/paper.ts';
import { type Catalogue, entryNamed, indicatorId } from './catalogue.ts';
import { readChange, readPolarity, readQuartile, readRag, readTarget, readTrend } from './dashboard-cells.ts';
import { type DashboardRow, readDashboardRows } from './dashboard-rows.ts';
import { readFigure } from './figure-in-cell.ts';
import type { Figure, Reading, Target } from './indicator.ts';
import { createMatcher } from './match-indicators.ts';
import { citeNarrative, readNarrative } from './narrative.ts';
import { rowOddities } from './row-oddities.ts';
import { readStatedFigures } from './stated-figures.ts';
import { repairTopics, type Topic } from './topics.ts';
import { hasShareBeside, inUnit, polarityInName, polarityOf, unitOf, withUnitCell } from './units.ts';

/**
 * Every reading of every paper: one for each row of a dashboard, with what the same paper's prose says of it. The
 * catalogue gives names, units and polarity that people have confirmed; what it is silent about is reasoned from the
 * paper. Papers stay in the order given, rows in the order printed.
 */
export function readReadings(papers: readonly Paper[], catalogue: Catalogue): readonly Reading[] {
  return papers.flatMap((paper) => readPaper(paper, catalogue));
}

function readPaper(paper: Paper, catalogue: Catalogue): readonly Reading[] {
  const rows = readDashboardRows(paper);
  if (rows.length === 0) return [];
  const body = paper.meeting.body.slug;
  const named = rows.map((row) => {
    const entry = entryNamed(catalogue, row.name, body);
    const aliases = entry ? [row.name, ...entry.aliases] : [];
    return { id: entry?.id ?? indicatorId(row.name), name: entry?.name ?? row.name, aliases, theme: row.theme };
  });
  const sentences = readNarrative(paper, createMatcher(named));
  const about = (id: string) => sentences.filter((sentence) => sentence.about.includes(id));
  const topics = repairTopics(
    rows.map((row, index) => {
      const first = about(named[index]?.id ?? '')[0]?.node;
      return { row, headings: first?.headings ?? [], paragraph: first?.label ?? null };
    }),
  );
  const readings = rows.map((row, index) => {
    const id = named[index]?.id ?? '';
    const told = about(id).map(({ node, text }) => ({ label: node.label, text }));
    return readRow(row, id, topics[index] ?? { topic: row.topic, note: null }, catalogue, told);
  });
  const cited = readings.map((reading) => ({
    ...reading,
    narrative: citeNarrative(paper, sentences, reading.indicator.id, 2),
  }));
  return readStatedFigures(paper, cited, sentences);
}

function readRow(
  row: DashboardRow,
  id: string,
  { topic, note }: Topic,
  catalogue: Catalogue,
  narrative: readonly { readonly label: string | null; readonly text: string }[],
): Reading {
  const entry = entryNamed(catalogue, row.name, row.paper.meeting.body.slug);
  const found = unitOf(row, narrative);
  const unit = entry?.unit ?? found?.unit ?? null;
  const trend = row.arrowsDoubtful ? null : readTrend(row.cell('trend') || arrowIn(row.latestCell));
  const change = readChange(row.cell('change')) ?? readChange(row.cell('trend'));
  const polarity =
    entry?.polarity ??
    readPolarity(row.cell('polarity')) ??
    polarityInName(row.name) ??
    polarityOf(row, trend, change) ??
    'none';
  const say = <F extends Figure>(figure: F): F => withUnitCell(inUnit(figure, unit), row.cell('unit'));
  const latest = row.latest && say(row.latest);
  const previous = row.previous && say(row.previous);
  const target = targetOf(row, polarity);
  const rag = readRag(row.cell('rag')) ?? (row.cell('rag') === '' ? readRag(colourIn(row.latestCell)) : null);
  const neighbour = readFigure(row.cell('statistical-neighbour'));
  const printsUnit = /%|per ?cent/i.test(`${row.latest?.display ?? ''}${row.previous?.display ?? ''}`);
  const unitNote =
    unit === 'percent' && !printsUnit && found?.because
      ? [`The table prints no unit; ${found.because} gives a percentage.`]
      : [];
  return {
    indicator: {
      id,
      name: entry?.name ?? row.name,
      topic,
      topicNote: note,
      theme: row.theme || (entry?.theme ?? ''),
      frequency: row.cell('frequency'),
      polarity,
      unit,
    },
    paper: row.paper.id,
    reportedAs: row.name,
    latest,
    previous,
    earlier: row.earlier.map(say),
    trend,
    change,
    target: target && say(target),
    rag,
    quartile: readQuartile(row.cell('quartile')),
    statisticalNeighbour: neighbour && say(neighbour),
    source: { ...sourceOf(row.paper, row.node), mark: 1, quote: row.node.text },
    narrative: [],
    figures: [],
    findings: [
      ...row.notes,
      ...unitNote,
      ...rowOddities(row, { latest, previous, trend, change, target, rag, polarity }),
    ],
  };
}

/** Some tables print the arrow or the colour beside the figure. */
const arrowIn = (cell: string): string => /[↑▲⬆↗⇧↓▼⬇↘⇩→↔►➡]/u.exec(cell)?.[0] ?? '';
const colourIn = (cell: string): string => /\b(?:red|amber|green)\b|[🔴🟠🟡🟢]/iu.exec(cell)?.[0] ?? '';

function targetOf(row: DashboardRow, polarity: Reading['indicator']['polarity']): Target | null {
  const target = readTarget(row.cell('target'));
  return target && hasShareBeside(row) && target.display.includes('%')
    ? { ...target, operator: null }
    : withSide(target, polarity);
}

/** A bare target is met from the side that is good for the indicator. */
function withSide(target: Target | null, polarity: Reading['indicator']['polarity']): Target | null {
  if (!target || target.operator || polarity === 'none') return target;
  return { ...target, operator: polarity === 'high' ? '>' : '<' };
}
