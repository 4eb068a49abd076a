import { describe, expect, it } from 'vitest';
import { readExclusion } from '../../src/parsing/exempt/wordings/exclusion.ts';
import { setMarksApart } from '../../src/parsing/exempt/wordings/marks-apart.ts';
import { misplaced } from './misplaced.ts';

describe('an exclusion that a text asks or tells of', () => {
  const closing: readonly string[] = [
    'Does the Committee agree that the press and public be excluded?',
    'Was it agreed to exclude the press and public? Yes, by 4 votes to 2.',
    'The Committee does not know why it was late; the press and public were excluded for the remainder of the meeting.',
    'Mr Rudd asked why the public should be excluded. The Chair explained that prices would be discussed. It was agreed that the press and public be excluded.',
    'Mr Rudd asked why the press and public were to be excluded and, having heard the Chair, the Committee RESOLVED that the press and public be excluded.',
  ];
  it.each(closing)('sends the public out: %s', (text) => {
    expect(readExclusion(text)?.kind).toBe('closes');
  });

  const elsewhere: readonly string[] = [
    'Why was the ferry contract considered in private?',
    'Were the press and public excluded from the meeting in March?',
    'Mr Rudd asked why the press and public had been excluded from the last meeting.',
  ];
  it.each(elsewhere)('is of another time: %s', (text) => {
    expect(readExclusion(text)).toBeNull();
  });
});

describe('words of letting the public in again', () => {
  const shut: readonly string[] = [
    'The Chair said the public would be readmitted later. The officers had readmitted the public in error last year.',
    'Mr Rudd asked whether the public could be readmitted. The motion "that the public be readmitted" was put and lost.',
    'It was not agreed to. The Committee noted that the public were re-admitted at the end of its last meeting.',
  ];
  it.each(shut)('let nobody in: %s', (text) => {
    expect(readExclusion(text)?.kind).not.toBe('reopens');
  });

  it('let the public in where one sentence says so', () => {
    expect(
      readExclusion('The public were readmitted. The Leader said that she would not comment on the last meeting.')
        ?.kind,
    ).toBe('reopens');
  });
});

describe('an answer under "Confidential matters"', () => {
  const minutes = (said: string): string =>
    [
      'Strathorrin Council',
      'Education Committee',
      'Minutes of the meeting held on 4 September 2025',
      '',
      '1. Attainment',
      'Openleavers did well.',
      '',
      '2. Confidential matters',
      said,
      '',
      '3. Next meeting',
      'The next meeting is Opennext in April.',
    ].join('\n');
  it.each([
    'None, save that Mr Hushpeel had his pension increased to £4,000.',
    'None, except that Mr Hushpeel was dismissed.',
  ])('keeps back %s', (said) => {
    expect(misplaced({ 'm.txt': minutes(said) })).toEqual([]);
  });
});

describe('a line that begins or ends what is private', () => {
  const apart = (text: string): boolean =>
    setMarksApart([
      { number: 1, text: 'They asked when the session would' },
      { number: 2, text },
      { number: 3, text: 'and the meeting go on.' },
    ]).length > 3;
  it.each([
    ['END PRIVATE', true],
    ['[exempt text ends]', true],
    ['*** begin pink pages ***', true],
    ['end private', false],
  ] as const)('%s', (text, isMark) => {
    expect(apart(text)).toBe(isMark);
  });
});
