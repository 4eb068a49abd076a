import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const findingsOf = (text: string) =>
  parseFile({ file: 'cabinet.md', bytes: text }).findings.filter(({ rule }) => rule !== 'body-not-stated');
const rulesOf = (text: string): string[] => findingsOf(text).map(({ rule }) => rule);

describe('slots that nobody filled', () => {
  it.each([
    '[insert date]',
    '[to follow]',
    '[to be confirmed]',
    'DD/MM/YYYY',
    '£X,XXX',
    'XX%',
    '{{name}}',
    '[Councillor …]',
    'Click here to enter text',
    '[...]',
    'XX March',
  ])('%s', (slot) => {
    expect(rulesOf(`# Plan\n\nThe plan will be ready by ${slot} at the latest.`)).toEqual(['unfilled-slot']);
  });

  it('are told with the words around them', () => {
    const said = 'Savings for 2027/28 are put at £[insert]m pending the profile of openings.';
    expect(findingsOf(`# Plan\n\n${said}`).map(({ message }) => message)).toEqual([
      'A slot of the template was not filled: “Savings for 2027/28 are put at £[insert]m pending the profile”.',
    ]);
  });

  it.each(['See [1] and [a] below.', 'The MAXX scheme cost £2,000.', 'It was signed on 01/02/2023.'])(
    'not: %s',
    (text) => {
      expect(rulesOf(`# Plan\n\n${text}`)).toEqual([]);
    },
  );
});

describe('one quarter with two dates', () => {
  const told = (one: string, other: string) => rulesOf(`# Plan\n\nIt was 12 at ${one}.\n\nIt was 14 at ${other}.`);

  it('is shown', () => {
    expect(told('Quarter 3 (September 2022)', 'December 2022 (Quarter 3)')).toEqual(['two-dates-for-one-period']);
    expect(told('the end of Q3 (to Sept 2022)', 'Q3 2022/23 (Dec 2022)')).toEqual(['two-dates-for-one-period']);
  });

  it('is none where two years are compared', () => {
    expect(told('Quarter 3 (December 2021)', 'Quarter 3 (December 2022)')).toEqual([]);
  });
});

describe('an item with two numbers', () => {
  const pack = (number: string) =>
    [
      'Meeting: Cabinet',
      'Date: 7 March 2023',
      'AGENDA',
      '1. Apologies for absence.',
      '2. Declarations of interest.',
      '3. Fleet of vans. (Pages 3 - 9)',
      '4. Date of next meeting.',
      `Agenda Item ${number}`,
      'CABINET',
      '7 MARCH 2023',
      'FLEET OF VANS',
      'REPORT OF THE DIRECTOR OF TRANSPORT',
      '1. The county has forty vans.',
    ].join('\n\n');

  it('is shown where the report says another than the agenda', () => {
    expect(rulesOf(pack('3'))).toEqual([]);
    expect(findingsOf(pack('5')).map(({ message }) => message)).toEqual([
      'The agenda lists “Fleet of vans” as item 3; the report itself says item 5.',
    ]);
  });
});

describe('a member who is said to be there and away', () => {
  const minutes = (apologies: string): string =>
    [
      'Scrutiny Committee',
      'Minutes of a meeting held on Tuesday, 10 March 2026',
      'PRESENT',
      'Cllr Ada Oakes (Chair)',
      'Cllr Piers Tamlin',
      '',
      '41. Apologies',
      apologies,
      '',
      '42. Budget',
      'The Committee noted the budget.',
    ].join('\n');

  it('is shown once', () => {
    const found = findingsOf(minutes('Apologies were received from Cllr Rosa Quill and Cllr Piers Tamlin.'));
    expect(found.map(({ rule }) => rule)).toEqual(['present-and-away']);
    expect(found[0]?.message).toContain('Piers Tamlin');
  });

  it('is left alone where apologies are for lateness, or for another', () => {
    expect(rulesOf(minutes('Apologies for lateness were received from Cllr Piers Tamlin.'))).toEqual([]);
    expect(rulesOf(minutes('Apologies were received from Cllr Rosa Quill.'))).toEqual([]);
  });
});
