import type { Reading } from '../../indicators/indicator.ts';
import { againstTarget } from '../../indicators/list-indicators.ts';

/** What a question ranks indicators by: "furthest from target", "worst against other councils", "fell most". */
export type Ranking =
  | { readonly by: 'target'; readonly end: 'missed' | 'beaten' | 'nearest' }
  | { readonly by: 'others'; readonly end: 'worst' | 'best' }
  | { readonly by: 'change'; readonly end: 'better' | 'worse' | 'up' | 'down' | 'any' };

const THINGS =
  /\b(?:measures?|indicators?|kpis?|metrics?|dashboard|scorecard)\b|\b(?:where|what) are we (?:furthest|farthest|worst|best)\b/i;
const MOST =
  /\b(?:most|furthest|farthest|biggest|largest|greatest|widest|worst|weakest|poorest|best|strongest|closest|nearest|steepest|sharpest)\b/i;
const OTHERS =
  /\b(?:other (?:councils|authorities|areas|places|counties)|nationa(?:l|lly)|the rest of (?:the country|england)|everyone else|similar councils|elsewhere|the country)\b/i;
const GOOD = /\b(?:best|strongest|beats?|beat|beating|above|ahead|exceed\w*|clear\w*|over)\b/i;

/** Reads "Which indicator is furthest from its target?"; null where nothing is ranked. */
export function readRanking(question: string): Ranking | null {
  if (!THINGS.test(question) || !MOST.test(question) || /\bhow many\b/i.test(question)) return null;
  if (/\btargets?\b/i.test(question)) {
    if (/\b(?:closest|nearest) to\b/i.test(question)) return { by: 'target', end: 'nearest' };
    return { by: 'target', end: GOOD.test(question) ? 'beaten' : 'missed' };
  }
  if (OTHERS.test(question)) return { by: 'others', end: GOOD.test(question) ? 'best' : 'worst' };
  if (/\b(?:improv\w+|better)\b/i.test(question)) return { by: 'change', end: 'better' };
  if (/\b(?:worsen\w*|worse|declin\w+|deteriorat\w+|slipp\w+)\b/i.test(question)) return { by: 'change', end: 'worse' };
  if (/\b(?:rise|rose|risen|increas\w+|up|grew|grown|climb\w*)\b/i.test(question)) return { by: 'change', end: 'up' };
  if (/\b(?:fall|fell|fallen|decreas\w+|drop\w*|down|cut)\b/i.test(question)) return { by: 'change', end: 'down' };
  return /\b(?:chang\w+|moved|move|swing)\b/i.test(question) ? { by: 'change', end: 'any' } : null;
}

/** A reading that a ranking puts first, with the working in words. */
export interface Ranked {
  readonly reading: Reading;
  readonly working: string;
}

/** Those a ranking puts first: one, or all that stand level; none where no reading can be ranked so. */
export function rankReadings(readings: readonly Reading[], ranking: Ranking): readonly Ranked[] {
  const measured = readings.flatMap((reading) => {
    const found = measure(reading, ranking);
    return found ? [{ reading, ...found }] : [];
  });
  const top = Math.max(...measured.map(({ size }) => size));
  return measured.filter(({ size }) => size === top).map(({ reading, working }) => ({ reading, working }));
}

/** How far a reading goes in the direction asked for; figures of different units are compared as shares. */
function measure(reading: Reading, ranking: Ranking): { readonly size: number; readonly working: string } | null {
  const { latest, previous, target, quartile, change, trend } = reading;
  if (ranking.by === 'others') {
    if (quartile === null) return null;
    const working = `quartile ${quartile} of four, where 1 is the top`;
    return { size: ranking.end === 'worst' ? quartile : -quartile, working };
  }
  if (!latest) return null;
  if (ranking.by === 'target') {
    const state = againstTarget(reading);
    if (!target || state === 'none' || target.value === 0) return null;
    if (ranking.end !== 'nearest' && state !== (ranking.end === 'missed' ? 'missed' : 'met')) return null;
    const share = Math.abs(latest.value - target.value) / Math.abs(target.value);
    const working = `${latest.display} against a target of ${target.display}: ${say(Math.abs(latest.value - target.value))} ${state === 'missed' ? 'short of it' : 'on the good side'}, ${say(100 * share)}% of the target`;
    return { size: ranking.end === 'nearest' ? -share : share, working };
  }
  if (!previous || previous.value === 0) return null;
  const fits =
    ranking.end === 'any' ||
    (ranking.end === 'better' && change === 'Positive') ||
    (ranking.end === 'worse' && change === 'Negative') ||
    (ranking.end === 'up' && trend === 'Increase') ||
    (ranking.end === 'down' && trend === 'Decrease');
  if (!fits) return null;
  const share = Math.abs(latest.value - previous.value) / Math.abs(previous.value);
  return {
    size: share,
    working: `from ${previous.display} to ${latest.display}, ${say(100 * share)}% of the earlier figure`,
  };
}

const say = (value: number) => String(Math.round(value * 10) / 10);

/** What the answer to a ranking begins with. */
export function sayRanking(ranking: Ranking): string {
  switch (ranking.by) {
    case 'target':
      return ranking.end === 'missed'
        ? 'Furthest from its target of those that miss one'
        : ranking.end === 'beaten'
          ? 'Furthest on the good side of its target'
          : 'Nearest to its target';
    case 'others':
      return ranking.end === 'worst' ? 'Lowest of those ranked nationally' : 'Highest of those ranked nationally';
    case 'change':
      return {
        better: 'Improved most',
        worse: 'Got worse most',
        up: 'Rose most',
        down: 'Fell most',
        any: 'Changed most',
      }[ranking.end];
    default:
      return ranking satisfies never;
  }
}
