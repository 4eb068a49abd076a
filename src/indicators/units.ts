import { readTarget } from './dashboard-cells.ts';
import type { DashboardRow } from './dashboard-rows.ts';
import { readFigure } from './figure-in-cell.ts';
import type { Figure, Polarity, Unit } from './indicator.ts';

/** The unit a row's figures are in, with what told; null where the paper states none. */
export interface UnitFound {
  readonly unit: Unit;
  /** Where it is not the row itself that says so: which paragraph does. */
  readonly because: string | null;
}

const percentSign = /%|per ?cent/i;

/**
 * Reasons the unit from what the paper says: a % anywhere in the row, the name ("percentage of", "No. of", "rate"), the
 * narrative's words about it ("a rate of 1.2%", "the number of children was 829"), or whole numbers throughout.
 */
export function unitOf(
  row: DashboardRow,
  narrative: readonly { readonly label: string | null; readonly text: string }[],
): UnitFound | null {
  const stated = unitCell(row.cell('unit'));
  if (stated.unit || stated.around) return stated.unit ? { unit: stated.unit, because: null } : null;
  const cells = [row.latestCell, row.previousCell, row.cell('target'), row.cell('statistical-neighbour')];
  const figures = [row.latest, row.previous].filter((figure) => figure !== null);
  const own = cells.slice(0, hasShareBeside(row) ? 2 : 4);
  if (own.some((cell) => percentSign.test(cell.replace(/\(.*?\)/g, '')))) return { unit: 'percent', because: null };
  if (cells.some((cell) => /£|\b(?:days?|weeks?|hours?|minutes?|months?|years?)\b/i.test(cell))) return null;
  if (/percentage|proportion|%|per cent/i.test(row.name)) return { unit: 'percent', because: null };
  if (/\brates?\b(?! of take)|\bper [\d,]+/i.test(row.name)) return { unit: 'rate', because: null };
  const whole = figures.length > 0 && [...figures, ...row.earlier].every(({ value }) => Number.isInteger(value));
  for (const { label, text } of narrative) {
    const because = label ? `paragraph ${label}` : 'the narrative';
    if (figures.some(({ value }) => saysPercent(text, value))) return { unit: 'percent', because };
  }
  if (whole && !/\b\d+\.\d*[1-9]/.test(figures.map(({ display }) => display.replace(/\(.*?\)/g, '')).join(' ')))
    return { unit: 'count', because: null };
  for (const { label, text } of narrative) {
    const because = label ? `paragraph ${label}` : 'the narrative';
    if (/\bpercentage of\b/i.test(text)) return { unit: 'percent', because };
    if (/\brate of\b/i.test(text)) return { unit: 'rate', because };
  }
  return null;
}

/** A figure as printed, with the unit added where the paper states it elsewhere, and without the ".0" of a count. */
export function inUnit<F extends Figure>(figure: F, unit: Unit | null): F {
  if (unit === 'count') return { ...figure, display: figure.display.replace(/\.0+$/, '') };
  if (unit !== 'percent' || percentSign.test(figure.display) || !/^[-−+]?[\d,.]+$/.test(figure.display)) return figure;
  return { ...figure, display: `${figure.display}%` };
}

/** "355 (84%)": the figure is the number, and a target in per cent speaks of the share. */
export function hasShareBeside({ latestCell }: DashboardRow): boolean {
  return /^[\d,.]+\s*\([^)]*%\s*\)$/.test(latestCell.trim());
}

/** What a column of units says: one of the units, or words to stand around the figure ("days", "£"). */
function unitCell(cell: string): { readonly unit: Unit | null; readonly around: readonly [string, string] | null } {
  const words = cell.toLowerCase().trim();
  if (percentSign.test(words) || /^percentage$/.test(words)) return { unit: 'percent', around: null };
  const money = /^£\s?(?:(0{3}s?|k)|(m|million))?$/.exec(words);
  if (money) return { unit: null, around: ['£', money[1] ? 'k' : money[2] ? 'm' : ''] };
  const time = /\b(days|weeks|hours|minutes|months|years)\b/.exec(words)?.[1];
  if (time) return { unit: null, around: ['', ` ${time}`] };
  if (/^(?:number|no\.?|count|#|volume)$/.test(words)) return { unit: 'count', around: null };
  return { unit: /^rate\b|\bper [\d,]+/.test(words) ? 'rate' : null, around: null };
}

/** A bare figure with the words that the table's column of units states for it: "379 days", "£1,204k". */
export function withUnitCell<F extends Figure>(figure: F, cell: string): F {
  const { around } = unitCell(cell);
  if (!around || !/^-?[\d,.]+$/.test(figure.display)) return figure;
  return { ...figure, display: `${around[0]}${figure.display}${around[1]}` };
}

/** Which way is good where the name of the row says it: "(lower is better)". */
export function polarityInName(name: string): Polarity | null {
  const way = /\b(low|small|less|fewer|high|big|more|great)(?:er)?\b(?: or \w+)? is (?:good|better|best)\b/i.exec(
    name,
  )?.[1];
  if (!way) return null;
  return /^(?:low|small|less|fewer)/i.test(way) ? 'low' : 'high';
}

/** Which way is good, as far as the row tells: its trend beside its change, the side of its target, or its place among others. */
export function polarityOf(row: DashboardRow, trend: string | null, change: string | null): Polarity | null {
  if (trend === 'Increase' && change) return change === 'Positive' ? 'high' : 'low';
  if (trend === 'Decrease' && change) return change === 'Positive' ? 'low' : 'high';
  const operator = readTarget(row.cell('target'))?.operator ?? null;
  if (operator) return operator === '>' ? 'high' : 'low';
  const quartile = readFigure(row.cell('quartile'))?.value ?? null;
  const neighbour = readFigure(row.cell('statistical-neighbour'))?.value ?? null;
  if (quartile === null || neighbour === null || !row.latest || row.latest.value === neighbour) return null;
  return quartile <= 2 === row.latest.value > neighbour ? 'high' : 'low';
}

/** Whether a sentence states this value as a percentage, however many decimals either has. */
function saysPercent(text: string, value: number): boolean {
  return [...text.matchAll(/(\d[\d,]*(?:\.\d+)?) ?(?:%|per ?cent)/gi)].some(([, digits = '']) => {
    const decimals = digits.split('.')[1]?.length ?? 0;
    return Math.abs(Number(digits.replace(/,/g, '')) - value) <= 0.5 * 10 ** -decimals + 1e-9;
  });
}
