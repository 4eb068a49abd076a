import { sayMeeting, saySource } from '../papers/say-source.ts';
import type { Reading, Target } from './indicator.ts';
import { countIndicators } from './list-indicators.ts';
import { sayQuartile, sayVerdict } from './say-reading.ts';
import { reportsOf, type WhatChanged, whatChanged } from './what-changed.ts';

/** The section that a list of what moves the wrong way already says. */
export const gettingWorse = 'Getting worse';

export interface DigestSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What changed since the last report, in words. */
export interface ChangeDigest {
  /** Which reports were held against each other, or that there is one only. */
  readonly opening: string;
  /** Only those with something to say, the most pressing first. */
  readonly sections: readonly DigestSection[];
  /** What was looked for and not found; null where everything looked for was found. */
  readonly quiet: string | null;
  /** Where the newest report stands. */
  readonly source: string;
}

/** Holds the newest report of indicators against the one before it to the same body; null where there is no report. */
export function digestChanges(readings: readonly Reading[]): ChangeDigest | null {
  const reports = reportsOf(readings);
  const [newest, before] = [reports.at(-1) ?? [], reports.at(-2) ?? []];
  const [first] = newest;
  if (!first) return null;
  const changed = whatChanged(before, newest);
  const source = saySource(first.source);
  const [earlier] = before;
  if (!earlier) {
    const sections = [worse(newest), moves(changed)].filter(({ lines }) => lines.length > 0);
    return { opening: sayOnlyReport(first, newest), sections, quiet: null, source };
  }
  const looked = sectionsOf(changed);
  const quiet = looked.filter(({ lines }) => lines.length === 0).map(({ title }) => lowerFirst(title));
  return {
    opening: `${sayMeeting(first.source.meeting)}, held against ${sayMeeting(earlier.source.meeting)}.`,
    sections: looked.filter(({ lines }) => lines.length > 0),
    quiet: quiet.length > 0 ? `None of these: ${quiet.join(', ')}.` : null,
    source,
  };
}

function sayOnlyReport({ source }: Reading, readings: readonly Reading[]): string {
  const { change, total } = countIndicators(readings);
  const moved = `${change.Positive} getting better, ${change.Negative} getting worse, ${change['No Change']} unchanged, ${change.none} not called either`;
  return `There is one report of indicators only (${sayMeeting(source.meeting)}), so no status, quartile or target of an earlier one to compare. By its own columns for the period before, of ${total} indicators: ${moved}.`;
}

function sectionsOf(changed: WhatChanged): readonly DigestSection[] {
  return [
    {
      title: 'New reds',
      lines: changed.newReds.map(({ reading, before }) => `${figure(reading)}; before ${before ?? 'without a status'}`),
    },
    {
      title: 'No longer red',
      lines: changed.noLongerRed.map((reading) => `${figure(reading)}; now ${reading.rag}`),
    },
    {
      title: 'Crossed their target',
      lines: changed.crossedTarget.map(
        ({ reading, now }) =>
          `${figure(reading)}; ${now === 'met' ? 'now meets' : 'now misses'} ${reading.target?.display ?? 'it'}`,
      ),
    },
    {
      title: 'Moved quartile',
      lines: changed.movedQuartile.map(
        ({ reading, from, to }) =>
          `${reading.indicator.name}: ${sayQuartile(from)} to ${sayQuartile(to)}, ${to < from ? 'a better place' : 'a worse place'}`,
      ),
    },
    moves(changed),
    { title: 'New rows', lines: changed.added.map(figure) },
    { title: 'Dropped rows', lines: changed.dropped.map((reading) => `${figure(reading)} was the last figure`) },
    {
      title: 'Changed targets',
      lines: changed.changedTargets.map(
        ({ reading, from, to }) => `${reading.indicator.name}: ${sayPrinted(from)} to ${sayPrinted(to)}`,
      ),
    },
    {
      title: 'Restated figures',
      lines: changed.restated.map(
        ({ reading, from, to }) => `${reading.indicator.name}, ${to.period}: ${from.display} is now ${to.display}`,
      ),
    },
    {
      title: 'Renamed rows',
      lines: changed.renamed.map(({ reading, from }) => `“${from}” is now “${reading.reportedAs}”`),
    },
  ];
}

function moves({ biggestMoves }: WhatChanged): DigestSection {
  return {
    title: 'Biggest moves for their size',
    lines: biggestMoves.map(({ reading, from, to }) =>
      [
        `${reading.indicator.name}: ${from.display} (${from.period}) to ${to.display} (${to.period})`,
        sayVerdict(reading),
      ]
        .filter(Boolean)
        .join(', '),
    ),
  };
}

function worse(readings: readonly Reading[]): DigestSection {
  const lines = readings
    .filter(({ change }) => change === 'Negative')
    .map((reading) => `${figure(reading)}${reading.previous ? `; before ${reading.previous.display}` : ''}`);
  return { title: gettingWorse, lines };
}

function figure({ indicator, latest }: Reading): string {
  return `${indicator.name}: ${latest ? `${latest.display} (${latest.period})` : 'no figure'}`;
}

function sayPrinted(target: Target | null): string {
  return target?.display ?? 'no target';
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
