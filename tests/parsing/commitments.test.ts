import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../src/parsing/parse-library.ts';

const heads =
  'Minutes of a meeting of the Schools Panel held at the Town Hall on Tuesday, 3 February 2026.\n\n1. School meals\n\n';

/** What the minutes of one item promise, in the words of the findings. */
const promised = (said: string): readonly string[] =>
  parseLibrary([{ file: 'minutes.txt', bytes: heads + said }])
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === 'commitment')
    .map(({ message }) => message);

describe('what was promised in minutes', () => {
  it.each([
    [
      'The Head of Catering said that menus were late. She undertook to mark the delays by 31 March 2026.',
      'Head of Catering: She undertook to mark the delays by 31 March 2026. (when: by 31 March 2026)',
    ],
    [
      'ACTION: Head of Catering to write to parents before the next meeting.',
      'Head of Catering to write to parents before the next meeting. (when: before the next meeting)',
    ],
    [
      'It was AGREED that a report be brought to the June 2026 meeting.',
      'It was AGREED that a report be brought to the June 2026 meeting. (when: to the June 2026 meeting)',
    ],
    [
      'Ms Rudd gave an assurance that the backlog would be cleared by Christmas.',
      'Ms Rudd gave an assurance that the backlog would be cleared by Christmas. (when: by Christmas)',
    ],
    [
      'Members asked for the survey. It would be published within two weeks (Action: Leah Orme).',
      'Leah Orme: It would be published within two weeks (Action: Leah Orme). (when: within two weeks)',
    ],
  ])('is found with who and when: %s', (said, message) => expect(promised(said)).toEqual([message]));

  it.each([
    'The note promised at the last meeting had been sent to members in January.',
    'The Director reported that the menus had been circulated to members in May.',
    'To receive a report of the Director by 1 March 2026.',
    'Members asked why the kitchens had closed.',
  ])('is nothing that was kept, called for or asked: %s', (said) => expect(promised(said)).toEqual([]));

  it('gives an action that names its owner alone what stands above it', () => {
    expect(promised('The Panel agreed to survey the kitchens by 30 April 2026.\n\nAction: Kitchens Manager')).toContain(
      'Kitchens Manager: The Panel agreed to survey the kitchens by 30 April 2026. (when: by 30 April 2026)',
    );
  });
});
