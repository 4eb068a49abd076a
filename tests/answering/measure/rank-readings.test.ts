import { describe, expect, it } from 'vitest';
import { rankReadings, readRanking } from '../../../src/answering/measure/rank-readings.ts';
import type { Reading } from '../../../src/indicators/indicator.ts';
import { aReading } from '../../support/answers.ts';

const base = aReading();
const reading = (name: string, latest: number, target: number, more: Partial<Reading> = {}): Reading => ({
  ...base,
  indicator: { ...base.indicator, id: name, name },
  reportedAs: name,
  latest: { period: 'Q3', value: latest, display: `${latest}%` },
  previous: { period: 'Q2', value: 40, display: '40%' },
  trend: latest > 40 ? 'Increase' : 'Decrease',
  change: latest > 40 ? 'Positive' : 'Negative',
  target: { operator: '>', value: target, display: `>${target}%` },
  quartile: 2,
  ...more,
});
const readings = [
  reading('Swims', 44, 50),
  reading('Dives', 20, 50, { quartile: 4 }),
  reading('Laps', 60, 50, { quartile: 1 }),
];
const first = (question: string) => {
  const ranking = readRanking(question);
  return ranking ? rankReadings(readings, ranking).map(({ reading: { reportedAs } }) => reportedAs) : null;
};

describe('indicators put in order', () => {
  it('names the one furthest from its target among those that miss one', () => {
    expect(first('Which indicator is furthest from its target?')).toEqual(['Dives']);
    expect(first('Which measure beats its target by the most?')).toEqual(['Laps']);
    expect(first('Which measure is closest to target?')).toEqual(['Swims']);
  });

  it('puts them in order by rank among councils and by how they moved', () => {
    expect(first('Which of our measures do worst against other councils?')).toEqual(['Dives']);
    expect(first('Which indicator improved most?')).toEqual(['Laps']);
    expect(first('Which measure fell the most?')).toEqual(['Dives']);
  });

  it('shows the working', () => {
    const ranking = readRanking('Which indicator is furthest from its target?');
    expect(ranking && rankReadings(readings, ranking)[0]?.working).toBe(
      '20% against a target of >50%: 30 short of it, 60% of the target',
    );
  });

  it('leaves questions alone that put nothing in order', () => {
    expect(readRanking('Which measures are red?')).toBeNull();
    expect(readRanking('Which school is the biggest?')).toBeNull();
  });
});
