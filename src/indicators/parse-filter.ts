import type { Quartile, Rag, Reading } from './indicator.ts';
import { type IndicatorFilter, listIndicators } from './list-indicators.ts';
import type { Period } from './period.ts';
import { findPeriods } from './period-in-text.ts';

export interface ParsedFilter {
  readonly filter: IndicatorFilter;
  /** What was understood, as it would stand after "indicators": "rated red or amber, getting worse". Empty for no filter. */
  readonly understood: string;
  /** Words nothing could be made of. */
  readonly ignored: readonly string[];
  /** A sentence to show where words were not understood; null where all were. */
  readonly message: string | null;
}

type Found = Partial<IndicatorFilter> & { readonly say: string };

const rags = (...list: Rag[]) => list;
const quartiles = (...list: Quartile[]) => list;

const rules: readonly (readonly [RegExp, Found])[] = [
  [
    /\b(?:amber or (?:worse|below|red)|(?:red|amber) (?:and|or|&|\/) (?:red|amber)|not green|worse than green)\b/,
    { rag: rags('Red', 'Amber'), say: 'rated red or amber' },
  ],
  [
    /\b(?:amber or (?:better|green|above)|green (?:and|or|&) amber|not red|better than red)\b/,
    { rag: rags('Amber', 'Green'), say: 'rated amber or green' },
  ],
  [
    /\b(?:not amber|(?:red|green) (?:and|or|&) (?:red|green))\b/,
    { rag: rags('Red', 'Green'), say: 'rated red or green' },
  ],
  [/\breds?\b/, { rag: 'Red', say: 'rated red' }],
  [/\b(?:ambers?|yellow)\b/, { rag: 'Amber', say: 'rated amber' }],
  [/\bgreens?\b/, { rag: 'Green', say: 'rated green' }],
  [
    /\b(?:(?:bottom|lower|worst) half|below (?:the )?(?:median|average nationally)|(?:quartiles? )?3 (?:or|and|&) 4|third or (?:fourth|worse|below)(?: quartile)?)\b/,
    { quartile: quartiles(3, 4), say: 'in the third or fourth quartile' },
  ],
  [
    /\b(?:(?:top|upper|best) half|above (?:the )?median|second (?:quartile )?or (?:better|above))\b/,
    { quartile: quartiles(1, 2), say: 'in the first or second quartile' },
  ],
  [
    /\b(?:(?:bottom|fourth|4th|worst|lowest) quartile|quartile (?:4|four)|q4 nationally)\b/,
    { quartile: 4, say: 'in the bottom quartile' },
  ],
  [/\b(?:(?:third|3rd) quartile|quartile (?:3|three))\b/, { quartile: 3, say: 'in the third quartile' }],
  [/\b(?:(?:second|2nd) quartile|quartile (?:2|two))\b/, { quartile: 2, say: 'in the second quartile' }],
  [/\b(?:(?:top|first|1st|best|highest) quartile|quartile (?:1|one))\b/, { quartile: 1, say: 'in the top quartile' }],
  [/\b(?:no|without(?: a)?|lacking(?: a)?) targets?\b/, { target: 'none', say: 'with no printed target' }],
  [
    /\b(?:miss(?:ing|es|ed)?(?: (?:the|its|their))? targets?|(?:off|below|behind|outside|short of|under)(?: (?:the|its|their))? targets?|not (?:on|meeting|at|hitting|reaching)(?: (?:the|its|their))? targets?|(?:failing|failed)(?: (?:the|its|their))? targets?)\b/,
    { target: 'missed', say: 'whose latest value misses the printed target' },
  ],
  [
    /\b(?:(?:on|meeting|met|meets|hitting|hit|above|reached|at)(?: (?:the|its|their))? targets?)\b/,
    { target: 'met', say: 'whose latest value meets the printed target' },
  ],
  [
    /\b(?:(?:getting|going|moving|gone|got|turning) (?:worse|the wrong way|in the wrong direction)|wors(?:e|ening|ened)|declin(?:e|ed|ing)|deteriorat(?:ed|ing)|(?:the )?wrong (?:way|direction)|negative)\b/,
    { direction: 'worse', say: 'getting worse' },
  ],
  [
    /\b(?:(?:getting|going|moving|gone|got) better|better|improv(?:e|ed|ing)|(?:the )?right (?:way|direction)|positive)\b/,
    { direction: 'better', say: 'getting better' },
  ],
  [/\b(?:no change|unchanged|not changed|the same|static|stable)\b/, { direction: 'same', say: 'unchanged' }],
];

const older =
  /\b(?:not (?:been )?(?:updated|reported|refreshed)(?: since)?|no (?:update|figures?|data) since|(?:older|earlier) than|stale since|last (?:updated|reported) in|out of date since|from before)\b/;
const filler =
  /\b(?:which|what|show|list|give|me|us|all|the|are|is|that|those|these|with|in|of|for|and|or|by|only|indicators?|measures?|kpis?|ones?|rated|rag|status|theme|topic|quartile|please|currently|now|any|a|an|on|have|has|been|our|we|service|services|nationally|national)\b/g;

/**
 * Reads a filter in plain words: "red", "amber or worse", "getting worse", "bottom quartile", "missing target", "social
 * care", "not updated since 2022", or several together. It says what it understood, and what it could not use.
 */
export function parseFilter(text: string, readings: readonly Reading[], asAt: Period | null = null): ParsedFilter {
  let rest = text
    .slice(0, 500)
    .toLowerCase()
    .replace(/<[^>]*>|[*_`~"“”]/g, ' ')
    .replace(/[,;.!?]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  let filter: IndicatorFilter = {};
  const understood: string[] = [];
  const keys: string[] = [];
  const since = olderThan(rest, asAt);
  if (since) {
    filter = { ...filter, notUpdatedSince: since.period };
    keys.push('notUpdatedSince');
    understood.push(`whose latest figure is for ${since.period.label} or earlier`);
    rest = since.rest;
  }
  for (const [pattern, { say, ...part }] of rules) {
    const key = Object.keys(part)[0] as keyof IndicatorFilter;
    if (!pattern.test(rest)) continue;
    const joined = key in filter ? joinedBy(key, filter, part) : { ...filter, ...part };
    if (!joined) continue;
    const at = understood.findIndex((_, index) => keys[index] === key);
    if (at < 0) {
      understood.push(say);
      keys.push(key);
    } else understood[at] = `${understood[at]} or ${say.replace(/^(?:rated|in the) /, '')}`;
    filter = joined;
    rest = rest.replace(pattern, ' ');
  }
  const words = rest.replace(filler, ' ').replace(/\s+/g, ' ').trim();
  if (words === '') return { filter, understood: understood.join(', '), ignored: [], message: null };
  const theme = longestTheme(words.split(' '), readings);
  const ignored = words
    .replace(theme, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return {
    filter: theme ? { ...filter, theme } : filter,
    understood: [...(theme ? [`about ${theme}`] : []), ...understood].join(', '),
    ignored,
    message: ignored.length > 0 ? sayIgnored(ignored.join(' '), readings, theme !== '' || understood.length > 0) : null,
  };
}

/** "Red, green" means either; other pairs, such as better and worse, cannot both hold, and the first said stands. */
function joinedBy(key: string, filter: IndicatorFilter, part: Partial<IndicatorFilter>): IndicatorFilter | null {
  const { rag, quartile } = part;
  if (key === 'rag' && typeof filter.rag === 'string' && typeof rag === 'string')
    return { ...filter, rag: rags(filter.rag, rag) };
  if (key === 'quartile' && typeof filter.quartile === 'number' && typeof quartile === 'number')
    return { ...filter, quartile: quartiles(filter.quartile, quartile) };
  return null;
}

/** The longest run of words that names a theme, a topic or a part of a name; empty where none does. */
function longestTheme(words: readonly string[], readings: readonly Reading[]): string {
  for (let length = words.length; length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const run = words.slice(at, at + length).join(' ');
      if (/\p{L}{2}/u.test(run) && listIndicators(readings, { theme: run }).length > 0) return run;
    }
  }
  return '';
}

function sayIgnored(words: string, readings: readonly Reading[], narrowed: boolean): string {
  const so = narrowed ? 'so it does not narrow the list' : 'so all are listed';
  return `I could make nothing of “${words.slice(0, 60)}”, ${so}. Filters are words such as red, amber or worse, getting worse, bottom quartile, missing target, not updated since 2022, or a theme: ${themesOf(readings).join(', ')}.`;
}

function olderThan(text: string, asAt: Period | null): { readonly period: Period; readonly rest: string } | null {
  const cue = older.exec(text);
  if (!cue) return null;
  const after = text.slice(cue.index);
  const [first] = findPeriods(after, asAt);
  if (!first) return null;
  return { period: first.period, rest: `${text.slice(0, cue.index)} ${after.slice(first.index + first.text.length)}` };
}

function themesOf(readings: readonly Reading[]): readonly string[] {
  return [...new Set(readings.map(({ indicator }) => indicator.theme))].filter((theme) => theme !== '').slice(0, 8);
}
