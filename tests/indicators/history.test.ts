import { describe, expect, it } from 'vitest';
import { emptyCatalogue } from '../../src/indicators/catalogue.ts';
import type { FoundIndicator } from '../../src/indicators/indicator.ts';
import { createIndicatorLibrary } from '../../src/indicators/indicator-library.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';
import { fixturePapers, realPapers } from './real-papers.ts';

/** The real report of Quarter 3 2021/22 and four invented ones that follow it. */
const library = createIndicatorLibrary(
  readReadings([...fixturePapers(), ...realPapers()], emptyCatalogue),
  emptyCatalogue,
);

describe('an indicator across five quarterly reports', () => {
  it('puts six quarters in order, each from the paper that reported it first', () => {
    expect(pointsOf('repeat CPP')).toEqual([
      'Q2 2021/22 28.4% 2022-03-08',
      'Q3 2021/22 27.5% 2022-03-08',
      'Q4 2021/22 25.1% 2022-06-07',
      'Q1 2022/23 22.4% 2022-09-06',
      'Q2 2022/23 20.1% 2022-11-08',
      'Q3 2022/23 23.6% 2023-03-07',
    ]);
    expect(found('repeat CPP').gaps).toEqual([]);
  });

  it('shows a restated value beside the first one', () => {
    const quarter4 = found('re-referrals').history.filter(({ period }) => period === 'Q4 2021/22');
    expect(quarter4.map(({ display, note }) => [display, note])).toEqual([
      ['18.2%', 'the paper of 2022-09-06 gives 18.9%.'],
      ['18.9%', 'the paper of 2022-06-07 gives 18.2%.'],
    ]);
  });

  it('follows an indicator through a new name and says which papers use it', () => {
    const ehe = found('EHE');
    expect(ehe.indicator.name).toBe('Children Electively Educated at Home');
    expect(ehe.history.map(({ display }) => display)).toEqual(['749', '829', '871', '902', '877', '948']);
    expect(ehe.history[3]?.note).toBe('reported as “Electively Home Educated children (EHE)”.');
    expect(ehe.history[2]?.note).toBeNull();
  });

  it('bridges a report that dropped the row, from the next report’s earlier period', () => {
    expect(pointsOf('NEET')).toContain('Jun 2022/23 2.0% 2022-11-08');
    expect(found('NEET').gaps).toEqual([]);
  });

  it('keeps the last reading of a row that was dropped for good', () => {
    expect(found('single assessments').latest).toMatchObject({ period: 'Q2 2022/23', display: '90.5%' });
  });

  it('shows table and prose side by side where they disagree, and warns', () => {
    const assessments = found('single assessments');
    expect(assessments.history.slice(-2).map(({ display }) => display)).toEqual(['90.5%', '92.5%']);
    expect(assessments.findings).toEqual(['For Q2 2022/23 the table prints 90.5% and paragraph 3 says 92.5%.']);
  });

  it('warns of a stated difference that the table does not bear out', () => {
    expect(
      library.readings.find(({ latest, reportedAs }) => latest?.display === '902' && reportedAs.includes('EHE'))
        ?.findings,
    ).toEqual(['Paragraph 4 gives a difference of 30 since Q4 2021/22; the table prints 871 and then 902.']);
  });

  it('takes each paper’s own target', () => {
    const targets = library.readings
      .filter(({ indicator }) => indicator.name === 'Care leavers EET')
      .map(({ target }) => target?.display);
    expect(targets).toEqual(['>54.0%', '>54.0%', '>60.0%', '>60.0%', '>60.0%']);
  });

  it('leaves a gap a gap', () => {
    const papers = [...realPapers(), ...fixturePapers().filter(({ meeting }) => meeting.date === '2022-11-08')];
    const short = createIndicatorLibrary(readReadings(papers, emptyCatalogue), emptyCatalogue);
    const answer = short.lookUp('EHE');
    expect(answer.history.map(({ period }) => period)).toEqual([
      'Q2 2021/22',
      'Q3 2021/22',
      'Q1 2022/23',
      'Q2 2022/23',
    ]);
    expect(answer.gaps).toEqual(['Q4 2021/22']);
  });

  it('sees no gap in a yearly comparison of one quarter', () => {
    expect(found('reoffending').history.map(({ period }) => period)).toEqual(['Q2 2018/19', 'Q2 2019/20']);
    expect(found('reoffending').gaps).toEqual([]);
  });

  it('proposes the new indicator of a later report by itself, unconfirmed', () => {
    const entry = library.catalogue.indicators.find(({ name }) => name.startsWith('Return interviews'));
    expect(entry).toMatchObject({ confirmed: false, unit: 'percent', polarity: 'high', theme: 'Social Care' });
    expect(library.catalogue.indicators).toHaveLength(26);
  });
});

describe('a period in the question', () => {
  it('gives the whole reading of that period where a paper reports it as its latest', () => {
    expect(library.lookUp('re-referrals Q1 2022/23')).toMatchObject({
      kind: 'found',
      rag: 'Red',
      latest: { display: '20.3%' },
      message: null,
    });
    expect(library.lookUp('NEET dec 21')).toMatchObject({
      latest: { period: 'Dec 2021/22', display: '1.2%' },
      rag: 'Amber',
    });
  });

  it('lets a quarter ask for its last month, and a month for its quarter', () => {
    expect(library.lookUp('NEET', 'Q3 21/22').latest?.period).toBe('Dec 2021/22');
    expect(library.lookUp('EHE', 'December 2021').latest?.display).toBe('829');
  });

  it('gives an earlier figure without the later one’s status and target', () => {
    const answer = library.lookUp('EET care leavers', 'Q2 2021/22');
    expect(answer).toMatchObject({
      latest: { period: 'Q2 2021/22', value: 62.6 },
      rag: null,
      target: null,
      previous: null,
    });
    expect(answer.message).toContain('Q2 2021/22');
  });

  it('gives no figure for a period no paper holds, and says which there are', () => {
    const answer = library.lookUp('NEET', 'Q1 2030/31');
    expect(answer).toMatchObject({ kind: 'found', latest: null, rag: null });
    expect(answer.message).toMatch(/^The papers hold no figure for Q1 2030\/31. They hold Sep 2021\/22, Dec 2021\/22/);
  });

  it('says when it cannot read a period', () => {
    expect(library.lookUp('NEET', 'banana').message).toMatch(/“banana” is not a period I can read.*Q3 2021\/22/);
  });
});

function found(query: string): FoundIndicator {
  const answer = library.lookUp(query);
  if (answer.kind !== 'found') throw new Error(`${query}: ${answer.message}`);
  return answer;
}

function pointsOf(query: string): readonly string[] {
  return found(query).history.map(({ period, display, source }) => `${period} ${display} ${source.meeting.date}`);
}
