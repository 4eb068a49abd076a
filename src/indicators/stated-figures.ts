import { sourceOf } from '../papers/citation.ts';
import type { Paper } from '../papers/paper.ts';
import { sameFigure } from './history.ts';
import type { PeriodFigure, Reading, StatedFigure } from './indicator.ts';
import type { NarrativeSentence } from './narrative.ts';
import { comparePeriods, type Period } from './period.ts';
import { parsePeriod } from './period-in-text.ts';
import { type NumberInSentence, readNumbers } from './sentence-numbers.ts';

/**
 * Adds to each reading the figures that the paper's prose states about it, each with its unit, period and paragraph, and
 * warns where prose and table disagree by more than rounding.
 */
export function readStatedFigures(
  paper: Paper,
  readings: readonly Reading[],
  sentences: readonly NarrativeSentence[],
): readonly Reading[] {
  const stated = new Map<string, StatedFigure[]>();
  sentences.forEach((sentence, index) => {
    const subjects = sentence.about.flatMap((id) => readings.find(({ indicator }) => indicator.id === id) ?? []);
    for (const [reading, numbers] of shareOut(subjects, sentence, sentences[index - 1])) {
      const list = stated.get(reading.indicator.id) ?? [];
      const source = { ...sourceOf(paper, sentence.node), mark: 1, quote: sentence.text };
      stated.set(reading.indicator.id, [
        ...list,
        ...numbers.map((number) => toFigure(number, reading, source, sentence.named)),
      ]);
    }
  });
  return readings.map((reading) => {
    const figures = setBeside(stated.get(reading.indicator.id) ?? []);
    const derived = figures.flatMap((figure) => earlierFigure(figure, reading) ?? []);
    return {
      ...reading,
      figures: [...figures, ...derived],
      findings: [...reading.findings, ...disagreements(reading, figures)],
    };
  });
}

/** The numbers of a sentence go to its one subject; of several subjects, to each in turn ("3,797 individuals and 1,417 families"). */
function shareOut(
  subjects: readonly Reading[],
  sentence: NarrativeSentence,
  before: NarrativeSentence | undefined,
): readonly (readonly [Reading, readonly NumberInSentence[]])[] {
  const [first] = subjects;
  if (!first) return [];
  const asAt = parsePeriod(first.latest?.period ?? '') ?? null;
  const numbers = readNumbers(sentence.text, {
    asAt,
    before: parsePeriod(first.previous?.period ?? ''),
    unit: first.indicator.unit,
  });
  if (subjects.length === 1) return [[first, numbers]];
  const inOrder = sentence.named ? byPlaceInText(subjects, sentence.text) : byPlaceInText(subjects, before?.text ?? '');
  const values = numbers.filter(({ role }) => role === 'value');
  if (values.length !== inOrder.length) return [];
  return inOrder.map((reading, index) => [reading, values.slice(index, index + 1)] as const);
}

/** Subjects in the order their telling words stand in the text. */
function byPlaceInText(subjects: readonly Reading[], text: string): readonly Reading[] {
  const words = text.toLowerCase();
  const place = (reading: Reading) => {
    const others = subjects
      .filter((other) => other !== reading)
      .flatMap(({ reportedAs }) => reportedAs.toLowerCase().split(/\W+/));
    const own = reading.reportedAs
      .toLowerCase()
      .split(/\W+/)
      .filter((word) => word.length > 1 && !others.includes(word));
    const places = own.map((word) => words.indexOf(word)).filter((at) => at >= 0);
    return places.length > 0 ? Math.min(...places) : words.length;
  };
  return [...subjects].sort((a, b) => place(a) - place(b));
}

function toFigure(
  number: NumberInSentence,
  reading: Reading,
  source: StatedFigure['source'],
  named: boolean,
): StatedFigure {
  const { value, display, unit, period, of, role } = number;
  const table = inTable(reading, period);
  const figure = { value, display, unit, of, period: table?.period ?? period?.label ?? null, source, note: null };
  if (role !== 'value') return { ...figure, kind: role };
  const own = reading.indicator.unit;
  if (unit !== own && !(own === 'rate' && unit === 'count')) return { ...figure, kind: 'beside' };
  if (table && !sameFigure(table, figure) && !named) return { ...figure, kind: 'beside' };
  if (!table || !sameFigure(table, figure)) return { ...figure, unit: own, kind: 'period' };
  const rounded = `The table prints ${table.display}, paragraph ${source.paragraph ?? 'above'} ${display}: one figure, rounded.`;
  return { ...figure, of: null, unit: own, kind: 'same', note: table.value === value ? null : rounded };
}

/** Of two numbers for one period, where one is the table's, the other counts something else ("four were previously known"); so do several of one sentence ("22% of boys and 17% of girls"). */
function setBeside(figures: readonly StatedFigure[]): readonly StatedFigure[] {
  const told = new Set(figures.filter(({ kind }) => kind === 'same').map(({ period }) => period));
  const isOneOfSeveral = ({ period, source }: StatedFigure) =>
    figures.filter((one) => one.kind === 'period' && one.period === period && one.source.quote === source.quote)
      .length > 1;
  return figures.map((figure) =>
    figure.kind === 'period' && (told.has(figure.period) || isOneOfSeveral(figure))
      ? { ...figure, kind: 'beside' }
      : figure,
  );
}

/** The table's own figure for a period, matched by its end: "the year to Quarter 2" and "Q2" end together. */
function inTable({ latest, previous }: Reading, period: Period | null): PeriodFigure | null {
  const figures = [latest, previous].filter((figure) => figure !== null);
  return figures.find((figure) => period !== null && sameEnd(parsePeriod(figure.period), period)) ?? null;
}

function sameEnd(a: Period | null, b: Period): boolean {
  return a?.end === b.end;
}

/** A figure in prose for a period of the table, or a difference between its two, that the table does not bear out, however rounded. */
function disagreements({ latest, previous }: Reading, figures: readonly StatedFigure[]): readonly string[] {
  const values = figures.flatMap(({ kind, period, display, source }) => {
    const table = [latest, previous].find((figure) => figure?.period === period);
    if (kind !== 'period' || !table) return [];
    return [`For ${table.period} the table prints ${table.display} and ${sayWhere(source)} says ${display}.`];
  });
  const differences = figures.flatMap(({ kind, of, value, display, unit, source }) => {
    if (kind !== 'difference' || !of || !latest || !previous) return [];
    const since = parsePeriod(of);
    const printed = Math.abs(latest.value - previous.value);
    const slack = unit === 'count' ? 0 : 0.1;
    const comparable = (unit === 'percent') === /%/.test(latest.display);
    if (
      !since ||
      !comparable ||
      !sameEnd(parsePeriod(previous.period), since) ||
      Math.abs(printed - Math.abs(value)) <= slack + 1e-9
    )
      return [];
    return [
      `${capital(sayWhere(source))} gives a difference of ${display} since ${previous.period}; the table prints ${previous.display} and then ${latest.display}.`,
    ];
  });
  return [...values, ...differences];
}

function sayWhere({ paragraph }: StatedFigure['source']): string {
  return paragraph ? `paragraph ${paragraph}` : 'the narrative';
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}

/** "An increase of 65 in comparison to quarter 3 2020/21" tells what it was then: worked out here, with its working. */
function earlierFigure(figure: StatedFigure, { latest, previous, indicator }: Reading): StatedFigure | null {
  if (figure.kind !== 'difference' || !figure.of || figure.unit !== indicator.unit || !latest) return null;
  const since = parsePeriod(figure.of);
  const [now, known] = [parsePeriod(latest.period), parsePeriod(previous?.period ?? '')];
  if (!since || !now || comparePeriods(since, now) >= 0 || (known && sameEnd(known, since))) return null;
  const decimals = Math.max(
    ...[latest.display, figure.display].map((display) => /\.(\d+)/.exec(display)?.[1]?.length ?? 0),
  );
  const value = Number((latest.value - figure.value).toFixed(decimals));
  const percent = indicator.unit === 'percent' ? '%' : '';
  const display = `${value.toLocaleString('en-GB')}${percent}`;
  const sign = figure.value < 0 ? '+' : '−';
  return {
    ...figure,
    kind: 'derived',
    value,
    display,
    of: null,
    period: since.label,
    note: `Derived: ${latest.display} (${latest.period}) ${sign} ${Math.abs(figure.value).toLocaleString('en-GB')}${percent} = ${display}.`,
  };
}
