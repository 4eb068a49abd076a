import { expect, it } from 'vitest';
import { shortBriefing } from '../../src/briefing/short-briefing.ts';
import { aBriefing, aBriefingLine, aBriefingPart } from '../support/briefings.ts';

const five = [1, 2, 3, 4, 5].map((mark) => aBriefingLine({ text: `Pond ${mark} may dry out.`, marks: [mark] }));

it('shows a few lines of each part and keeps the rest to open', () => {
  const short = shortBriefing(aBriefing([aBriefingPart({ lines: five })]));
  expect(short.parts[0]?.shown.lines.map(({ text }) => text)).toEqual([
    'Pond 1 may dry out.',
    'Pond 2 may dry out.',
    'Pond 3 may dry out.',
  ]);
  expect(short.parts[0]).toMatchObject({ left: 2, all: { lines: { length: 5 } } });
});

it('shows the newest of what has been reported, and the matter whole', () => {
  const seven = [2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year) =>
    aBriefingLine({ text: `In ${year} a pond dried out.`, under: [aBriefingLine({ text: 'It filled again.' })] }),
  );
  const long = aBriefingLine({ text: 'water '.repeat(60).trim() });
  const { parts } = shortBriefing(
    aBriefing([aBriefingPart({ name: 'matter', lines: [long] }), aBriefingPart({ name: 'reported', lines: seven })]),
  );
  expect(parts[0]?.shown.lines[0]?.text).toBe(long.text);
  expect(parts[1]?.shown.lines.map(({ text }) => text)).toEqual(
    [2018, 2019, 2020, 2021, 2022].map((year) => `In ${year} a pond dried out.`),
  );
  expect(parts[1]?.left).toBe(9);
});

it('shows less where it should be shorter, and leaves out what can wait', () => {
  const parts = [aBriefingPart({ lines: five }), aBriefingPart({ name: 'people', lines: five })];
  expect(shortBriefing(aBriefing(parts), 'shorter').parts.map(({ name, shown }) => [name, shown.lines.length])).toEqual(
    [['risks', 1]],
  );
});

it('cuts a long line at a word and keeps its mark', () => {
  const lines = [aBriefingLine({ text: 'water '.repeat(90).trim(), marks: [7] })];
  const shown = shortBriefing(aBriefing([aBriefingPart({ lines })])).parts[0]?.shown.lines[0];
  expect(shown?.text.length).toBeLessThan(300);
  expect(shown).toMatchObject({ text: expect.stringMatching(/water …$/), marks: [7] });
});

it('puts the points of a list under the words that introduce them', () => {
  const lines = [aBriefingLine({ text: 'The survey found that:\n- 67% worry,\n- 12% do not.', marks: [3] })];
  expect(shortBriefing(aBriefing([aBriefingPart({ lines })])).parts[0]?.all.lines).toMatchObject([
    { depth: 0, text: 'The survey found that:', marks: [3] },
    { depth: 1, text: '67% worry,' },
    { depth: 1, text: '12% do not.' },
  ]);
});

it('says once what holds for every line', () => {
  const note = 'Nothing was found in the later papers here that says whether this was done.';
  const [part] = shortBriefing(aBriefing([aBriefingPart({ lines: five.map((line) => ({ ...line, note })) })])).parts;
  expect(part?.note).toBe(note);
  expect(part?.all.lines.every((line) => line.note === null)).toBe(true);
});

it('shows a table no wider than a telephone, what is red or worsening first', () => {
  const columns = ['Indicator', 'Latest', 'Period', 'Previous', 'Direction', 'Change', 'Target', 'RAG', 'Quartile'];
  const row = (name: string, change: string, rag: string) => ({
    cells: [name, '12%', 'Q3', '14% (Q2)', 'Decrease', change, '–', rag, '2'],
    marks: [1],
  });
  const calm = Array.from({ length: 18 }, (_, n) => row(`Pond ${n}`, 'Positive', 'Green'));
  const rows = [...calm, row('Ditch', 'Negative', 'Amber'), row('Weir', 'Negative', 'Red')];
  const [part] = shortBriefing(
    aBriefing([aBriefingPart({ name: 'figures', table: { columns, rows }, lines: [] })]),
  ).parts;
  expect(part?.shown.table?.columns).toEqual(['Indicator', 'Latest', 'Before', 'Direction', 'Target']);
  expect(part?.shown.table?.rows.slice(0, 2).map(({ cells }) => cells)).toEqual([
    ['Weir', '12%, Q3', '14% (Q2)', 'Decrease, Negative', 'Red'],
    ['Ditch', '12%, Q3', '14% (Q2)', 'Decrease, Negative', 'Amber'],
  ]);
  expect(part?.shown.table?.rows).toHaveLength(8);
  expect(part?.all.table?.rows[0]?.cells).toHaveLength(9);
  // Twelve rows, and the quartiles.
  expect(part).toMatchObject({ left: 13 });
});
