import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../src/parsing/parse-library.ts';

const minutes = (edition: string, said: string): string =>
  `${edition}Minutes of a meeting of the Schools Panel held at the Town Hall on Tuesday, 3 February 2026.\n\n1. Kinship care\n\nThe Panel considered a report on the offer to carers.\n\n${said}\n\nRESOLVED:\n\nThat the offer be supported.\n`;
const differing = (draft: string, confirmed: string): string[] =>
  parseLibrary([
    { file: 'draft.txt', bytes: minutes('DRAFT\n\n', draft) },
    { file: 'confirmed.txt', bytes: minutes('', confirmed) },
  ])
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === 'figure-differs')
    .map(({ message }) => message);

describe('figures that draft and confirmed minutes give differently', () => {
  it.each([
    [
      'Ms. Dunn said that the team would cost £195,000 a year from April.',
      'Ms. Dunn said that the team would cost £185,000 a year from April.',
      '£195,000',
      '£185,000',
    ],
    [
      'Mr. Hale said that 57 children had been placed outside the county.',
      'Mr. Hale said that 75 children had been placed outside the county.',
      '57',
      '75',
    ],
    [
      'The Director said that take-up stood at 61.5% in the northern district.',
      'The Director said that take-up stood at 65.1% in the northern district.',
      '61.5%',
      '65.1%',
    ],
  ])('are told: %s', (draft, confirmed, one, other) => {
    const found = differing(draft, confirmed);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((message) => message.includes(one) && message.includes(other))).toBe(true);
  });

  it.each([
    [
      'Ms. Dunn said that the team would cost £195,000 a year from April.',
      'Ms. Dunn said that the team would cost £195,000 a year from April.',
    ],
    [
      'Ms. Dunn said that 12 carers had replied to the survey in May.',
      'Mr. Hale thanked the 14 who had written to him since then.',
    ],
  ])('are none where they agree or speak of other things: %s', (draft, confirmed) =>
    expect(differing(draft, confirmed)).toEqual([]),
  );
});
