import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const peopleOf = (title: string, sentence: string) =>
  parseFile({
    file: 'minutes.txt',
    bytes: [
      'Minutes of the meeting of the Parks Committee held on Tuesday 4 March 2025',
      '',
      'Present: Councillor Ada Vale (Chair)',
      '',
      `1. ${title}`,
      '',
      sentence,
      '',
      '2. CLOSE',
      '',
      'The meeting closed at 8 pm.',
    ].join('\n'),
  })
    .papers.flatMap(({ people }) => people)
    .map(({ name, role, capacity }) => [name, role, capacity].filter(Boolean).join(' | '))
    .filter((person) => !person.includes('Ada Vale'));

describe('whom a sentence of minutes names', () => {
  it.each([
    ['APOLOGIES', 'Councillor Oak and Ms Reed were unable to attend.', ['Councillor Oak', 'Ms Reed']],
    ['APOLOGIES', 'Apologies were received from Cllrs. Moor, Ash and Birch.', ['Cllr Moor', 'Cllr Ash', 'Cllr Birch']],
    ['APOLOGIES', 'Gillian Jarvis, Nick Wheeler', ['Gillian Jarvis', 'Nick Wheeler']],
  ])('stayed away: %s: %s', (title, sentence, names) => {
    expect(peopleOf(title, sentence)).toEqual(names.map((name) => `${name} | apologies`));
  });

  it('stood in for another', () => {
    const sentence =
      'The Committee noted that Councillor J Avey had been appointed as substitute for Councillor R Bell.';
    expect(peopleOf('SUBSTITUTES', sentence)).toEqual([
      'Councillor J Avey | Substitute | present',
      'Councillor R Bell | apologies',
    ]);
  });

  it('came for one item', () => {
    expect(
      peopleOf('CALL-IN', "Officers: Paul Ferris (Chief Executive) and Anita Rowe (Children's Services)."),
    ).toEqual(['Paul Ferris | Chief Executive | officer', "Anita Rowe | Children's Services | officer"]);
  });

  it('did none of it', () => {
    expect(peopleOf('BUDGET', 'Councillor Oak could not support the budget. Officers: to report back.')).toEqual([]);
  });
});
