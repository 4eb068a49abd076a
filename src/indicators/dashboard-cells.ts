import { readFigure } from './figure-in-cell.ts';
import type { Change, Polarity, Quartile, Rag, Target, Trend } from './indicator.ts';
import { isMissing } from './missing-cell.ts';

/** A target with the side it names: ">97.2%", "90% or above", "at most 5", "≤ 3". The side is null for a bare number. */
export function readTarget(cell: string): Target | null {
  const display = cell.normalize('NFKC').trim();
  if (isMissing(display)) return null;
  const above =
    /^(?:>|≥|=>|&gt;)|\+$|or (?:above|more|higher|over|greater|better)|at least|min(?:imum)?\b|(?:above|over|more than|greater than)\b/i;
  const below =
    /^(?:<|≤|=<|&lt;)|or (?:below|less|lower|under|fewer)|at most|max(?:imum)?\b|up to|(?:below|under|less than|fewer than|no more than)\b/i;
  const operator = below.test(display) ? '<' : above.test(display) ? '>' : null;
  const figure = readFigure(display.replace(/^(?:>|<|≥|≤|=>|=<|>=|<=|&[lg]t;|[a-z ]{2,20}:?(?= ?[£\d.])|\s)+/i, ''));
  return figure && { value: figure.value, display, operator };
}

/** The status as the paper states it, from a word or a letter; null for none and for colours outside the three. */
export function readRag(cell: string): Rag | null {
  const word = cell.trim().toLowerCase();
  if (isMissing(word)) return null;
  if (/\bred\b|^r$|🔴/u.test(word)) return 'Red';
  if (/\bamber\b|\byellow\b|^a$|🟠|🟡/u.test(word)) return 'Amber';
  return /\bgreen\b|^g$|🟢/u.test(word) ? 'Green' : null;
}

/** Quartile 1 is the best: "1", "2nd", "Top", "Q3", "bottom quartile". */
export function readQuartile(cell: string): Quartile | null {
  const word = cell.trim().toLowerCase();
  if (isMissing(word)) return null;
  const digit = /^(?:q|quartile )?([1-4])(?:st|nd|rd|th)?(?:\.0)?(?: quartile)?$/.exec(word)?.[1];
  if (digit) return Number(digit) as Quartile;
  const named = ['top|first|upper|best', 'second', 'third', 'bottom|fourth|lowest|worst|lower'];
  const index = named.findIndex((names) => new RegExp(`^(?:${names})\\b`).test(word));
  return index < 0 ? null : ((index + 1) as Quartile);
}

/** Which way the figure went, as the paper says it in words or with an arrow. */
export function readTrend(cell: string): Trend | null {
  const word = cell.trim().toLowerCase();
  if (isMissing(word)) return null;
  if (/no change|unchanged|stable|static|same|steady|[→↔►▶=➡]|^(?:flat|level)$/u.test(word)) return 'No Change';
  if (/increas|\bup\b|\brise|rising|risen|higher|[↑▲⬆↗⇧]/u.test(word)) return 'Increase';
  return /decreas|\bdown\b|fall|fell|reduc|lower|[↓▼⬇↘⇩]/u.test(word) ? 'Decrease' : null;
}

/** Whether the movement is good, as the paper says it. */
export function readChange(cell: string): Change | null {
  const word = cell.trim().toLowerCase();
  if (isMissing(word)) return null;
  if (/negativ|worse|declin|deteriorat|adverse/.test(word)) return 'Negative';
  return /positiv|better|improv|favourable/.test(word) ? 'Positive' : null;
}

/** Which way is good, where the paper has a column that says so. */
export function readPolarity(cell: string): Polarity | null {
  const word = cell.trim().toLowerCase();
  if (/^(?:high|big|increas|maxim|more|up\b|\+|h$|[↑▲⬆↗⇧])/u.test(word)) return 'high';
  return /^(?:low|small|decreas|minim|reduc|less|fewer|down\b|l$|[↓▼⬇↘⇩])/u.test(word) ? 'low' : null;
}
