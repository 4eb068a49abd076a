import { expect, it } from 'vitest';
import { supportingQuote } from '../../../src/answering/checks/supporting-quote.ts';
import { passageOf } from '../../support/passages.ts';

const text =
  'The Panel met in May. Agency workers held 31 of the 188 posts (16.5%), down from 47 a year earlier. Average caseloads were 17.2 children.';

it('gives the sentence that supports a statement, verbatim', () => {
  expect(supportingQuote('Caseloads were 17.2 children on average.', passageOf({ text }))).toBe(
    'Average caseloads were 17.2 children.',
  );
});

it('gives two sentences where the statement needs both', () => {
  const quote = supportingQuote(
    '31 of 188 posts were held by agency workers and caseloads were 17.2 children.',
    passageOf({ text }),
  );
  expect(quote).toBe(
    'Agency workers held 31 of the 188 posts (16.5%), down from 47 a year earlier. Average caseloads were 17.2 children.',
  );
  expect(text).toContain(quote);
});

it('gives the whole of a table row', () => {
  const row = passageOf({ text: 'NEET\t1.4\t1.2', columns: ['Indicator', 'Q2', 'Q3'] });
  expect(supportingQuote('NEET was 1.2 in Q3.', row)).toBe('NEET\t1.4\t1.2');
});
