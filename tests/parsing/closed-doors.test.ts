import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const minutes = (...lines: readonly string[]): string =>
  [
    ...['Stourmere Council', 'Governance Committee', 'Minutes of the meeting held on 14 May 2026', ''],
    ...['1 Bins', 'The Committee heard that Openbins had come.', '', ...lines],
  ].join('\n');
const report = (...parts: readonly string[]): string =>
  ['Stourmere Council', 'Governance Committee', '14 May 2026', 'Depot', 'Report of the Director', ...parts].join(
    '\n\n',
  );

describe('a meeting behind closed doors', () => {
  it.each([
    'On a vote the Committee went behind closed doors for the rest.',
    'The meeting then continued behind closed doors.',
    'Members voted by six to three to go behind closed doors.',
    'RESOLVED to consider the remaining business behind closed doors.',
    'The rest of the agenda was taken behind closed doors.',
    'The remaining items were behind closed doors.',
    '(Taken behind closed doors)',
    'The Committee sat behind closed doors from 8.10 pm.',
  ])('is kept from where it began: %s', (line) => {
    const said = minutes(line, '', '2 Complaint', 'The Committee heard that Hushname had complained.');
    expect(misplaced({ 'm.txt': said })).toEqual([]);
  });

  it.each([
    'A newspaper wrote of decisions taken behind closed doors at the county hall.',
    'Residents told the survey that the council meets behind closed doors.',
    'The Gazette said that the railway company met behind closed doors.',
    'Decisions taken behind closed doors are seldom trusted.',
    'The football club played its last three matches behind closed doors.',
  ])('is no figure of speech: %s', (line) => {
    expect(misplaced({ 'r.txt': report('1. Opendepot is old.', `2. ${line}`, '3. Openend is near.') })).toEqual([]);
    expect(misplaced({ 'm.txt': minutes(line, '', '2 Trees', 'Opentrees were cut.') })).toEqual([]);
  });
});
