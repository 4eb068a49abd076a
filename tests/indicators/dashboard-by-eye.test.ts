import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../../src/adapters/files/indicator-catalogue.ts';
import { emptyCatalogue } from '../../src/indicators/catalogue.ts';
import type { Reading } from '../../src/indicators/indicator.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';
import { realPapers } from './real-papers.ts';

const confidence = 'Help children and their families build strength, resilience, confidence and capacity';
const safe = 'Help children in Leicestershire to live in safe, stable environments and have secure attachments';
const start = 'Help every child to get the best possible start in life';
const education =
  'Help every child to have access to good quality education to ensure they achieve their maximum potential';
const daily = 'People are safe in their daily lives';

/**
 * Read by eye from the dashboard appended to the report of 8 March 2022 and from its paragraphs 7 to 35. Columns: name |
 * theme | frequency | previous period | value | latest period | value | trend | change | target | RAG | quartile |
 * neighbours | unit | which way is good | topic | whether the topic had to be repaired | paragraphs. A dot is missing.
 */
const byEye: readonly (readonly [string, string, boolean])[] = [
  [
    'Individuals worked with by CFWS during period | CFWS | Quarter | Q2 2021/22 | 4,089 = 4089 | Q3 2021/22 | 3,797 = 3797 | Decrease | . | . | . | . | . | count | none | 19',
    confidence,
    false,
  ],
  [
    'Families worked with by CFWS during period | CFWS | Quarter | Q2 2021/22 | 1,569 = 1569 | Q3 2021/22 | 1,417 = 1417 | Decrease | . | . | . | . | . | count | none | 19',
    confidence,
    false,
  ],
  [
    'Children in mainstream schools with EHCP | SEND | Term | Summer 2021 | 2,244 = 2244 | Autumn 2021 | 2,169 = 2169 | Decrease | . | . | . | . | . | count | none | 21',
    confidence,
    false,
  ],
  [
    'Children in mainstream schools in receipt of SEN Support (without EHCP) | SEND | Term | Summer 2021 | 11,371 = 11371 | Autumn 2021 | 11,324 = 11324 | Decrease | . | . | . | . | . | count | none | 22',
    confidence,
    false,
  ],
  [
    'Child protection cases which were reviewed within timescales | Social Care | Quarter | . | . | Q3 2021/22 | 94.2% = 94.2 | . | . | > >97.2% = 97.2 | Amber | 3 | 92.3% = 92.3 | percent | high | 8',
    safe,
    false,
  ],
  [
    'Children becoming subject to a CPP for second or subsequent time | Social Care | Quarter | Q2 2021/22 | 28.4% = 28.4 | Q3 2021/22 | 27.5% = 27.5 | Decrease | Positive | < <20.8% = 20.8 | Red | 4 | 24.3% = 24.3 | percent | low | 9',
    safe,
    false,
  ],
  [
    'Re-referrals to CSC within 12 mths | Social Care | Quarter | Q2 2021/22 | 19.3% = 19.3 | Q3 2021/22 | 19.6% = 19.6 | Increase | Negative | < <18.7% = 18.7 | Amber | 2 | 21.3% = 21.3 | percent | low | 10',
    safe,
    false,
  ],
  [
    'Single Assessments completed within 45 days | Social Care | Quarter | Q2 2021/22 | 91.6% = 91.6 | Q3 2021/22 | 91.0% = 91 | Decrease | Negative | > >90.3% = 90.3 | Green | 2 | 86.7% = 86.7 | percent | high | 11',
    safe,
    false,
  ],
  [
    'CPP lasting 2 yrs or more open at the end of the quarter | Social Care | Quarter | Q2 2021/22 | 2.1% = 2.1 | Q3 2021/22 | 1.7% = 1.7 | Decrease | Positive | < <3.0% = 3 | Green | 2 | 2.5% = 2.5 | percent | low | 12',
    safe,
    false,
  ],
  [
    'Children with 3 or more placements during a year | Social Care | Quarter | Q2 2021/22 | 2.9% = 2.9 | Q3 2021/22 | 2.5% = 2.5 | Decrease | Positive | < <9.0% = 9 | Green | 1 | 10.3% = 10.3 | percent | low | 13',
    safe,
    false,
  ],
  [
    'Children in same placement for 2+ years or placed for adoption | Social Care | Quarter | Q2 2021/22 | 67.2% = 67.2 | Q3 2021/22 | 71.2% = 71.2 | Increase | Positive | > >70.0% = 70 | Green | 2 | 68.9% = 68.9 | percent | high | 13',
    safe,
    false,
  ],
  [
    'Care leavers in suitable accommodation | Social Care | Quarter | Q2 2021/22 | 95.4% = 95.4 | Q3 2021/22 | 95.8% = 95.8 | Increase | Positive | > >92.0% = 92 | Green | 1 | 88.7% = 88.7 | percent | high | 14',
    safe,
    false,
  ],
  [
    'Care leavers EET | Social Care | Quarter | Q2 2021/22 | 62.6% = 62.6 | Q3 2021/22 | 62.1% = 62.1 | Decrease | Negative | > >54.0% = 54 | Green | 1 | 50.6% = 50.6 | percent | high | 15',
    safe,
    false,
  ],
  [
    'Children in care who have had dental checks within last 12 months (at end of period) | Social Care | Quarter | Q2 2021/22 | 42.8% = 42.8 | Q3 2021/22 | 44.7% = 44.7 | Increase | Positive | . | . | . | . | percent | high | 16',
    safe,
    false,
  ],
  [
    'Children in care who have their annual health assessment within last 12 months (at end of period) | Social Care | Quarter | Q2 2021/22 | 86.3% = 86.3 | Q3 2021/22 | 80.9% = 80.9 | Decrease | Negative | . | . | . | . | percent | high | 17 18',
    safe,
    true,
  ],
  [
    'Eligible 2 year olds taking up their FEEE | Early Years | Term | Summer 2021 | 68.47% = 68.47 | Autumn 2021 | 77.57% = 77.57 | Increase | Positive | . | . | . | . | percent | high | 26 27 28',
    start,
    false,
  ],
  [
    'Eligible 3 year olds taking up their FEEE | Early Years | Term | Summer 2021 | 93.48% = 93.48 | Autumn 2021 | 95.75% = 95.75 | Increase | Positive | . | . | . | . | percent | high | 26 27',
    start,
    false,
  ],
  [
    'Eligible 2 and 3-year olds taking up their FEEE in a high-quality provision | Early Years | Quarter | Summer 2021 | 96.60% = 96.6 | Autumn 2021 | 97.00% = 97 | Increase | Positive | . | . | . | . | percent | high | 26',
    start,
    false,
  ],
  [
    "Primary schools rated 'Good' or 'Outstanding' | Education | Quarter | Q2 2021/22 | 90.2% = 90.2 | Q3 2021/22 | 90.6% = 90.6 | Increase | Positive | . | Amber | 2 | 88.2% = 88.2 | percent | high | 29",
    education,
    true,
  ],
  [
    "Secondary schools rated 'Good' or 'Outstanding' | Education | Quarter | Q2 2021/22 | 75.6% = 75.6 | Q3 2021/22 | 75.6% = 75.6 | No Change | . | . | Amber | 3 | 78.6% = 78.6 | percent | high | 30",
    education,
    true,
  ],
  [
    'Children Electively Educated at Home | Education | Quarter | Q2 2021/22 | 749 = 749 | Q3 2021/22 | 829 = 829 | Increase | . | . | . | . | . | count | none | 31 32 33 34',
    education,
    true,
  ],
  [
    'NEET young people aged 16-17 | Education | Last Mth of Qtr | Sep 2021/22 | 1.4% = 1.4 | Dec 2021/22 | 1.2% = 1.2 | Decrease | Positive | < <2.1% = 2.1 | Amber | 2 | 3.5% = 3.5 | percent | low | 35',
    education,
    true,
  ],
  [
    'No. of first time entrants to the criminal justice system aged 10-17 (year to date) | Youth Justice | Quarter | Q1 2021/22 | 18 = 18 | Q2 2021/22 | 17 = 17 | Decrease | Positive | . | . | . | . | count | low | 24',
    daily,
    true,
  ],
  [
    'Re-offending by young offenders | Youth Justice | YTD | Q2 2018/19 | 3.18 = 3.18 | Q2 2019/20 | 3.20 = 3.2 | Increase | Negative | . | . | . | . | rate | low | 25',
    daily,
    true,
  ],
  [
    'Instances of the use of custody for young people | Youth Justice | YTD | June 2020 | 0.07 = 0.07 | June 2021 | 0.13 = 0.13 | Increase | Negative | . | . | . | . | . | low | .',
    daily,
    true,
  ],
];

const { catalogue: confirmed } = parseCatalogue(
  readFileSync(new URL('../../knowledge/indicators.yml', import.meta.url), 'utf8'),
);
const readings = readReadings(realPapers(), emptyCatalogue);

describe('the dashboard of 8 March 2022', () => {
  it('has 25 rows in the order printed', () => {
    expect(readings.map(({ indicator }) => indicator.name)).toEqual(byEye.map(([line]) => line.split(' | ')[0]));
  });

  it.each(byEye.map(([line, topic, repaired], index) => [line.split(' | ')[0], line, topic, repaired, index] as const))(
    '%s',
    (_name, line, topic, repaired, index) => {
      const reading = readings[index];
      expect(reading && asLine(reading)).toBe(line);
      expect(reading?.indicator.topic).toBe(topic);
      expect(reading?.indicator.topicNote !== null).toBe(repaired);
    },
  );

  it('reads the same with the catalogue that people confirmed', () => {
    const lines = readReadings(realPapers(), confirmed).map(asLine);
    expect(lines).toEqual(byEye.map(([line]) => line));
  });

  it('says from which heading and paragraph a slipped or garbled topic was repaired', () => {
    const note = (name: string) =>
      readings.find(({ indicator }) => indicator.name.startsWith(name))?.indicator.topicNote;
    expect(note('Children Electively')).toContain('good quality People are safe');
    expect(note('Children Electively')).toMatch(
      /under “Help every child to have access to good quality education.*paragraph 31/,
    );
    expect(note('Instances of the use of custody')).toMatch(
      /theme Youth Justice .*“People are safe in their daily lives”/,
    );
  });

  it('cites each row with its columns, verbatim', () => {
    const ehe = readings[20];
    expect(ehe?.source.quote).toContain(
      'Children Electively Educated at Home\tQuarter\tQ2 2021/22\t749.0\tQ3 2021/22\t829.0',
    );
    expect(ehe?.source.text).toContain('Latest Value');
    expect(ehe?.source.text).toContain(ehe?.source.quote);
    expect(ehe?.source.meeting.date).toBe('2022-03-08');
    expect(ehe?.source.item.label).toBe('8');
  });

  it('warns of a status that the printed target does not bear out, and recomputes nothing', () => {
    const neet = readings[21];
    expect(neet?.rag).toBe('Amber');
    expect(neet?.findings).toContain("The paper's status is Amber although 1.2% meets the printed target <2.1%.");
  });
});

function asLine({
  indicator,
  latest,
  previous,
  trend,
  change,
  target,
  rag,
  quartile,
  statisticalNeighbour,
  narrative,
}: Reading): string {
  const figure = (one: { readonly value: number; readonly display: string } | null) =>
    one ? `${one.display} = ${one.value}` : null;
  return [
    indicator.name,
    indicator.theme,
    indicator.frequency,
    previous?.period,
    figure(previous),
    latest?.period,
    figure(latest),
    trend,
    change,
    target && `${target.operator} ${figure(target)}`,
    rag,
    quartile,
    figure(statisticalNeighbour),
    indicator.unit,
    indicator.polarity,
    narrative.map(({ paragraph }) => paragraph).join(' ') || null,
  ]
    .map((cell) => cell ?? '.')
    .join(' | ');
}
