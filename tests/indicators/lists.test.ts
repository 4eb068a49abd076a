import { describe, expect, it } from 'vitest';
import { emptyCatalogue } from '../../src/indicators/catalogue.ts';
import { compareIndicators, movementBetween } from '../../src/indicators/compare-indicators.ts';
import { createIndicatorLibrary } from '../../src/indicators/indicator-library.ts';
import { countIndicators, listIndicators } from '../../src/indicators/list-indicators.ts';
import { parseFilter } from '../../src/indicators/parse-filter.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';
import { toCsv } from '../../src/indicators/to-csv.ts';
import { reportsOf, whatChanged } from '../../src/indicators/what-changed.ts';
import { fixturePapers, realPapers } from './real-papers.ts';

const march = createIndicatorLibrary(readReadings(realPapers(), emptyCatalogue), emptyCatalogue).latest;
const all = createIndicatorLibrary(readReadings([...realPapers(), ...fixturePapers()], emptyCatalogue), emptyCatalogue);
const names = (text: string) => {
  const { filter } = parseFilter(text, march);
  return listIndicators(march, filter).map(({ indicator }) => indicator.name.slice(0, 18).trim());
};

describe('lists of indicators', () => {
  it('counts as the report of 8 March 2022 does in its paragraphs 5 and 6', () => {
    const { total, change, quartile, rag, target } = countIndicators(march);
    expect(total).toBe(25);
    expect(change).toEqual({ Positive: 12, 'No Change': 1, Negative: 6, none: 6 });
    expect(quartile).toEqual({ 1: 3, 2: 6, 3: 2, 4: 1, none: 13 });
    expect(rag).toEqual({ Red: 1, Amber: 5, Green: 6, none: 13 });
    expect(target).toEqual({ met: 7, missed: 3, none: 15 });
  });

  it.each([
    ['red', ['Children becoming'], 'rated red'],
    [
      'amber or worse',
      [
        'Child protection c',
        'Children becoming',
        'Re-referrals to CS',
        'Primary schools ra',
        'Secondary schools',
        'NEET young people',
      ],
      'rated red or amber',
    ],
    [
      'getting worse',
      [
        'Re-referrals to CS',
        'Single Assessments',
        'Care leavers EET',
        'Children in care w',
        'Re-offending by yo',
        'Instances of the u',
      ],
      'getting worse',
    ],
    ['bottom quartile', ['Children becoming'], 'in the bottom quartile'],
    [
      'missing target',
      ['Child protection c', 'Children becoming', 'Re-referrals to CS'],
      'whose latest value misses the printed target',
    ],
    ['youth justice', ['No. of first time', 'Re-offending by yo', 'Instances of the u'], 'about youth justice'],
    [
      'social care getting worse and green',
      ['Single Assessments', 'Care leavers EET'],
      'about social care, rated green, getting worse',
    ],
    [
      'which indicators are in the top quartile?',
      ['Children with 3 or', 'Care leavers in su', 'Care leavers EET'],
      'in the top quartile',
    ],
    [
      'not updated since june 2021',
      ['Re-offending by yo', 'Instances of the u'],
      'whose latest figure is for June 2021 or earlier',
    ],
    ['unchanged', ['Secondary schools'], 'unchanged'],
  ])('%s', (text, expected, understood) => {
    expect(names(text)).toEqual(expected);
    expect(parseFilter(text, march).understood).toBe(understood);
    expect(parseFilter(text, march).message).toBeNull();
  });

  it('keeps all 25 for an empty filter and for one that names nothing known, and says so', () => {
    expect(names('')).toHaveLength(25);
    const { ignored, message } = parseFilter('purple monkeys', march);
    expect(ignored).toEqual(['purple', 'monkeys']);
    expect(message).toMatch(/nothing of “purple monkeys”.*amber or worse.*Social Care/);
  });

  it('keeps what it understands beside what it does not, and takes two colours for either', () => {
    const { filter, understood, ignored, message } = parseFilter('red green social care zebras', march);
    expect(understood).toBe('about social care, rated red or green');
    expect(listIndicators(march, filter)).toHaveLength(7);
    expect(ignored).toEqual(['zebras']);
    expect(message).toMatch(/nothing of “zebras”, so it does not narrow the list/);
  });

  it('takes the flags of the command line', () => {
    expect(listIndicators(march, { rag: 'Red' })).toHaveLength(1);
    expect(listIndicators(march, { direction: 'worse', theme: 'Social Care' })).toHaveLength(4);
    expect(listIndicators(march, { quartile: [1, 2] })).toHaveLength(9);
    expect(listIndicators(march, { theme: 'no such theme' })).toEqual([]);
  });
});

describe('comparing', () => {
  it('puts two indicators side by side and warns of different periods and units', () => {
    const [two, ehe] = ['Eligible 2 year', 'Children Electively'].map((name) =>
      march.find(({ indicator }) => indicator.name.startsWith(name)),
    );
    if (!two || !ehe) throw new Error('the dashboard has both');
    const { rows, cautions } = compareIndicators(two, ehe);
    expect(rows[0]).toEqual({ label: 'Latest', left: '77.57% (Autumn 2021)', right: '829 (Q3 2021/22)' });
    expect(cautions).toEqual([
      'The figures are for different periods: Autumn 2021 and Q3 2021/22.',
      'The figures are in different units: a percentage and a number.',
    ]);
  });

  it('works out a movement with its working', () => {
    const [from, to] = all.lookUp('single assessments').history;
    if (!from || !to) throw new Error('two points');
    expect(movementBetween(from, to, 'percent').working).toBe('91.0% − 91.6% = −0.6 percentage points');
  });
});

describe('what changed since the last report', () => {
  const reports = reportsOf(all.readings);
  const [, june = [], september = [], november = [], nextMarch = []] = reports;

  it('names new reds, moved quartiles, crossed targets, restated values, new and dropped rows', () => {
    const changed = whatChanged(june, september);
    expect(changed.newReds.map(({ reading, before }) => [reading.indicator.name, before])).toEqual([
      ['Re-referrals to CSC within 12 mths', 'Green'],
    ]);
    expect(changed.noLongerRed.map(({ indicator }) => indicator.name)).toEqual([
      'Children becoming subject to a CPP for second or subsequent time',
    ]);
    expect(changed.movedQuartile.map(({ from, to }) => [from, to])).toEqual([
      [4, 3],
      [2, 3],
    ]);
    expect(changed.crossedTarget.map(({ now }) => now)).toEqual(['missed']);
    expect(changed.changedTargets.map(({ from, to }) => [from?.display, to?.display])).toEqual([['>54.0%', '>60.0%']]);
    expect(changed.restated.map(({ from, to }) => [from.display, to.display])).toEqual([['18.2%', '18.9%']]);
    expect(changed.renamed.map(({ from }) => from)).toEqual(['Children Electively Educated at Home']);
    expect(changed.added.map(({ reportedAs }) => reportedAs)).toEqual([
      'Return interviews held within 72 hours of a child going missing',
    ]);
    expect(changed.dropped.map(({ reportedAs }) => reportedAs)).toEqual(['NEET young people aged 16-17']);
  });

  it('puts the biggest move first, in proportion', () => {
    const [first] = whatChanged(november, nextMarch).biggestMoves;
    expect([first?.reading.indicator.name.slice(0, 17), first?.difference]).toEqual(['Children becoming', 3.5]);
  });

  it('tells moves from the report’s own columns where it is the only one', () => {
    const { biggestMoves, newReds, added } = whatChanged([], march);
    expect(biggestMoves[0]?.reading.indicator.name).toBe('Instances of the use of custody for young people');
    expect([...newReds, ...added]).toEqual([]);
  });
});

describe('the CSV file', () => {
  const lines = toCsv(march).split('\r\n');

  it('has a heading, 25 rows and empty cells for what is missing', () => {
    expect(lines).toHaveLength(27);
    expect(lines[0]).toMatch(/^\uFEFFindicator,theme,topic/);
    const reviewed = lines.find((line) => line.startsWith('Child protection cases'));
    expect(reviewed).toContain(',Q3 2021/22,94.2,94.2%,,,,,>97.2%,Amber,3,92.3,');
  });

  it('keeps words from being taken for formulas and quotes commas', () => {
    const [reading] = march;
    if (!reading) throw new Error('a reading');
    const odd = toCsv([{ ...reading, indicator: { ...reading.indicator, name: '=HYPERLINK("x"), y' } }]);
    expect(odd).toContain(`"'=HYPERLINK(""x""), y"`);
  });
});
