import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const decided = (...paragraphs: string[]): string[] => {
  const top = ['# Minutes of the meeting of the Parks Committee held on Tuesday 4 March 2025', '', '## 1. Ponds', ''];
  const bytes = [...top, ...paragraphs.flatMap((text) => [text, '']), '## 2. Close', '', 'It ended at 9 pm.'].join(
    '\n',
  );
  return parseFile({ file: 'minutes.md', bytes })
    .papers.flatMap(({ nodes }) => nodes)
    .flatMap(({ decision, text }) => (decision ? [`${decision}: ${text.slice(0, 40)}`] : []));
};

describe('motions told one after the other', () => {
  it('are decided each for itself where a paragraph holds two', () => {
    const text =
      'Councillor Fox moved, and Councillor Reed seconded, that 130 be replaced by 140. The motion was put to the vote and LOST (3 for, 5 against). Councillor Ash moved an amendment to point (b), adding “every quarter”. The amendment was CARRIED by 6 votes to 1.';
    expect(decided(text)).toEqual([
      'lost: Councillor Fox moved, and Councillor Ree',
      'resolved: Councillor Ash moved an amendment to poi',
    ]);
  });

  it('end in the words of the motion as amended', () => {
    const told = [
      'Councillor Fox moved, and Councillor Reed seconded:',
      '“That this Committee fills both ponds.”',
      'An amendment was moved by Councillor Dale to replace “both ponds” with “one pond”. The amendment was put to the vote and CARRIED.',
      'A further amendment was moved by Councillor Ash to add “by May”. The amendment was LOST.',
      'The substantive motion, as amended, was put to the vote and CARRIED:',
      '“That this Committee fills one pond.”',
    ];
    expect(decided(...told)).toEqual([
      'resolved: An amendment was moved by Councillor Dal',
      'lost: A further amendment was moved by Council',
      'resolved: The substantive motion, as amended, was ',
      'resolved: “That this Committee fills one pond.”',
    ]);
  });

  it.each([
    ['lost', 'Councillor Fox moved that the pond be filled. The motion lapsed for want of a seconder.'],
    ['lost', 'It was AGREED that a proposal to drain the pond FELL, one voting for it and three against.'],
    ['deferred', '(b) The reference from the Ponds Panel was deferred to the meeting on 18 May.'],
    ['resolved', '(iv) The amended motion was the substantive motion and it was RESOLVED that the pond be filled.'],
    ['resolved', 'The Committee AGREED, by five votes to four, a transfer of £400.'],
    ['resolved', 'The minutes of 4 February were CONFIRMED, Councillor Fox abstaining.'],
  ])('tells as %s: %s', (decision, text) => {
    expect(decided(text)).toEqual([expect.stringMatching(`^${decision}: `)]);
  });

  it.each([
    'With the consent of the meeting Councillor Fox withdrew the motion.',
    'Councillor Fox moved that the pond be filled. The Chair ruled the motion out of order.',
  ])('decide nothing where one was not put: %s', (text) => {
    expect(decided(text)).toEqual([]);
  });
});
