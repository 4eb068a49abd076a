import { expect, test } from 'vitest';
import { splitSentences } from '../../src/indexing/sentences.ts';

test('a title, an initial or a time does not end a sentence', () => {
  expect(splitSentences('Mr. R. Martin spoke at 2.00 pm. Mrs. H. J. Fryer CC replied.')).toEqual([
    'Mr. R. Martin spoke at 2.00 pm.',
    'Mrs. H. J. Fryer CC replied.',
  ]);
});

test('a decimal, a number and a Latin abbreviation do not end a sentence', () => {
  expect(splitSentences('It rose to 95.8%, see No. 5 and para. 29, e.g. The Grange. It fell later.')).toEqual([
    'It rose to 95.8%, see No. 5 and para. 29, e.g. The Grange.',
    'It fell later.',
  ]);
});

test('a figure at the end of a sentence ends it', () => {
  expect(splitSentences('The figure for entrants was 17. This is compared to 18.')).toEqual([
    'The figure for entrants was 17.',
    'This is compared to 18.',
  ]);
});

test('each line of a list stands alone, verbatim', () => {
  expect(splitSentences('The areas are:\n- joint commissioning,\n- quality of plans')).toEqual([
    'The areas are:',
    '- joint commissioning,',
    '- quality of plans',
  ]);
});

test('closing quotes stay with their sentence', () => {
  expect(splitSentences('“I feel happier.” (young carer aged 12) She left.')).toEqual([
    '“I feel happier.”',
    '(young carer aged 12) She left.',
  ]);
});
