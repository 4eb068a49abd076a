import type { Figure } from './indicator.ts';
import { isMissing } from './missing-cell.ts';

/** Arrows and dots of colour say how it moved and stands; they are no part of the figure. */
const signs = /[▲▼△▽↑↓→←↔⬆⬇↗↘⇧⇩➔➜➡⬌◄►▶◀🔴🟠🟡🟢●○■◆]+|\b(?:red|amber|green)\b/giu;
const marks = /[¹²³⁰-⁹*†‡§^#]+/gu;
const flags = /\s?[([](?:p|r|e|prov\.?|provisional|revised|estimated?|unvalidated|note ?\d*|\d|[a-z])[)\]]$/i;
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';

/** A number with what may stand around it: a sign, a pound, a unit, words after it, a second figure in brackets. */
const number =
  /^[£+]?\s*([-−–]?\s?£?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-−–]?\s?£?\d+(?:\.\d+)?|[-−–]?\.\d+)\s*(%|per ?cent|percent|pts?|pp|k|m|bn)?(?=$|[\s(;])/i;

/** What makes a number part of something else: a ratio, a range, a date, two figures side by side. */
const partOfMore = new RegExp(
  `^\\s*(?:%\\s*)?(?:(?:in|of|out of|to|from|or|and|vs\\.?|v)\\s+£?\\d|[-–−/:]\\s*£?\\d|[-+]?£?\\d|(?:st|nd|rd|th)?\\s?${month}[a-z]*\\b)`,
  'i',
);

/** The number of a cell with the words as printed; null where the cell is missing, suppressed ("<5"), a ratio, a range, a date or several figures. */
export function readFigure(cell: string): Figure | null {
  const display = cell
    .replace(signs, ' ')
    .replace(/\(\s*\)/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  if (isMissing(display)) return null;
  const bare = display.replace(marks, ' ').normalize('NFKC').replace(/\s+/g, ' ').trim().replace(flags, '').trim();
  const match = number.exec(bare);
  if (isMissing(bare) || !match?.[1] || partOfMore.test(bare.slice(match[0].length))) return null;
  const value = Number(match[1].replace(/[−–]/g, '-').replace(/[,\s£]/g, ''));
  return Number.isFinite(value) ? { value, display: display.normalize('NFC') } : null;
}
