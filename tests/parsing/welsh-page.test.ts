import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

describe('a meeting’s page in Welsh alone', () => {
  const text = [
    'Agenda a Chofnodion',
    '',
    'Pwyllgor Craffu Parciau a Hamdden - Dydd Llun, 14eg Mai, 2018 10.00 yb',
    '',
    'Lleoliad: Siambr, Neuadd y Dref, Llanfair. Cyfarwyddiadau',
    '',
    'Eitemau',
    'Rhif eitem',
    '',
    '1.',
    '',
    'YMDDIHEURIADAU',
    '',
    'Cofnodion:',
    '',
    'Derbyniwyd ymddiheuriadau gan y Cynghorydd Siân Prys.',
    '',
    '2.',
    '',
    'PWLL Y PARC pdf eicon PDF 215 KB',
    '',
    'Dogfennau ychwanegol:',
    '',
    'Cofnodion:',
    '',
    "Bu'r Pwyllgor yn ystyried y pwll.",
    '',
    'PENDERFYNWYD derbyn yr adroddiad.',
  ].join('\n');
  const [paper] = parseFile({ file: 'tudalen.txt', bytes: text }).papers;

  it('says whose meeting it was, when and where', () => {
    const { body, date, time, venue } = paper?.meeting ?? { body: { name: '' } };
    expect([body.name, date, time]).toEqual(['Pwyllgor Craffu Parciau a Hamdden', '2018-05-14', '10.00 yb']);
    expect(venue).toContain('Siambr, Neuadd y Dref, Llanfair');
  });

  it('has its items, who sent apologies and what was decided', () => {
    const decided = paper?.nodes.filter(({ kind }) => kind === 'resolution');
    expect(decided?.map(({ item, text: words, decision }) => [item.label, item.title, words, decision])).toEqual([
      ['2', 'PWLL Y PARC', 'derbyn yr adroddiad.', 'resolved'],
    ]);
    expect(paper?.people.map(({ name, capacity }) => [name, capacity])).toEqual([
      ['Y Cynghorydd Siân Prys', 'apologies'],
    ]);
  });
});
