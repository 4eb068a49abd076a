import { expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const capacities = (...listed: readonly string[]): readonly string[] => {
  const lines = ['Fenwick Borough Council', 'Minutes of the Audit Committee held on 4 March 2026', '', ...listed];
  const text = [...lines, '', '1. Minutes', 'The minutes were agreed.', ''].join('\n');
  const { papers } = parseFile({ file: 'minutes.txt', bytes: new TextEncoder().encode(text), knowledge: {} });
  return papers.flatMap(({ people }) => people.filter(({ name }) => /Tarn|Gale/.test(name)).map((one) => one.capacity));
};

it.each([
  'In attendance: Ms J. Tarn (Assistant to the Chair), Mr K. Gale (Clerk)',
  'In attendance: Ms J. Tarn, Chair of the Trust; Mr K. Gale, Clerk',
])('takes guests for no members where one has to do with another chair: %s', (line) => {
  expect(capacities('Apologies: Cllr B. Rudd', '', line)).toEqual(['in-attendance', 'in-attendance']);
});

it('takes those among whom the chair is for present where nothing else lists them', () => {
  const line = 'In attendance: Ms J. Tarn (Chair), Mr K. Gale (Clerk)';
  expect(capacities('Apologies: Cllr B. Rudd', '', line)).toEqual(['present', 'present']);
});
