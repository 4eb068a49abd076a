import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/answering/checks/check-draft.ts';
import { passageOf } from '../../support/passages.ts';

const places = passageOf({
  id: 'places',
  context: 'Learning Board 5 March 2024 › Early Years Sufficiency',
  body: 'Learning Board',
  date: '2024-03-05',
  text: 'There are 4,310 registered places, 126 more than a year ago. The cost is £25m. A survey on 8 March 2022 said that "parents want longer hours". One in eight providers has closed.',
});
const other = passageOf({ id: 'other', text: 'The Board thanked the officers for their report.' });

/** Why a statement is dropped, or null where it is kept. */
const verdict = (text: string, marks: readonly number[] = [1], passages = [places, other]) =>
  checkDraft({ statements: [{ text, marks }], missing: null, answered: true }, passages).dropped[0]?.reason ?? null;

describe('marks', () => {
  it('must be there and must be offered', () => {
    expect(verdict('There are 4,310 registered places.', [])).toBe('no-mark');
    expect(verdict('There are 4,310 registered places.', [7])).toBe('unknown-mark');
  });

  it('are taken off where their passage says nothing of it', () => {
    const { statements } = checkDraft(
      { statements: [{ text: 'There are 4,310 registered places.', marks: [1, 2] }], missing: null, answered: true },
      [places, other],
    );
    expect(statements).toEqual([{ text: 'There are 4,310 registered places.', marks: [1] }]);
  });

  it('may stand in the text as well', () => {
    const draft = {
      statements: [{ text: 'There are 4,310 registered places. [1]', marks: [] }],
      missing: null,
      answered: true,
    };
    expect(checkDraft(draft, [places]).statements).toEqual([
      { text: 'There are 4,310 registered places.', marks: [1] },
    ]);
  });
});

it('drops a statement that is a page and no fact', () => {
  expect(verdict('There are 4,310 registered places. '.repeat(40))).toBe('too-long');
});

describe('words of its own', () => {
  const bins = passageOf({
    text: 'Collections would begin in the villages in October 2025 and reach every household by February 2026. Larder Ltd had asked for more drivers. Its contract, worth £2m, ends in May 2027.',
  });
  it.each([
    ['Collections would begin in the villages in October 2025.', null],
    ['The contract of Larder Ltd, worth £2m, ends in May 2027.', null],
    ['Collections would begin in October 2025 and reach the villages by February 2026.', 'not-supported'],
    ['Collections would launch in the hamlets in October 2025.', 'not-supported'],
    ['The villages had asked for more drivers.', 'not-supported'],
    ['Collections would begin in the villages in February 2026.', 'not-supported'],
  ])('%s: %s', (text, reason) => expect(verdict(text, [1], [bins])).toBe(reason));
});

describe('one thing, written in two ways', () => {
  it.each([
    'There are 4310 registered places.',
    'The cost is £25 million.',
    'A survey on 08/03/2022 said that parents want longer hours.',
    'A survey of 8th March 2022 said that parents want longer hours.',
    '1 in 8 providers has closed.',
    'The survey said "parents want longer hours".',
  ])('%s', (text) => expect(verdict(text)).toBeNull());

  it.each([
    ['Q3 2021/22', 'At the end of quarter 3 of 2021-22, 62.1% were in work.'],
    ['Quarter 3 2021/22', 'In the third quarter of 2021/22 it was 62.1 per cent.'],
  ])('%s as a period', (period, text) => {
    const passage = passageOf({ text: `In ${period} 62.1% were in work.` });
    expect(verdict(text, [1], [passage])).toBeNull();
  });
});

describe('what the passage does not say', () => {
  it.each([
    ['There are 4,311 registered places.', 'figure-not-there'],
    ['The cost is 25%.', 'figure-not-there'],
    ['The cost is £25.', 'figure-not-there'],
    ['A survey on 9 March 2022 said that parents want longer hours.', 'date-not-there'],
    ['A survey said that "parents want free hours".', 'quotation-not-verbatim'],
    ['There are 4,310 registered places under section 12.', 'reference-not-there'],
    ['The Schools Forum registered 4,310 places.', 'name-not-there'],
    ['There are 126 registered places.', 'figure-of-something-else'],
    ['There are 4,310 registered places, 126 fewer than a year ago.', 'direction-reversed'],
    ['One in eight providers has not closed.', 'negation-differs'],
    ['Parents who return to paid employment gain pension rights.', 'not-supported'],
    ['See https://example.com for the registered places.', 'markup'],
    ['There are 4,310 registered places <@U012AB>.', 'markup'],
  ])('%s: %s', (text, reason) => expect(verdict(text)).toBe(reason));

  it('is said with the words it failed on', () => {
    const { dropped } = checkDraft(
      { statements: [{ text: 'The cost is £26m.', marks: [1] }], missing: null, answered: true },
      [places],
    );
    expect(dropped).toMatchObject([{ reason: 'figure-not-there', detail: '£26m' }]);
  });
});

describe('what the headings say', () => {
  it('tells when and who, but never how much', () => {
    expect(verdict('On 5 March 2024 the Learning Board was told of 4,310 registered places.')).toBeNull();
    const passage = passageOf({ context: 'Priority 3 › 96 appeals', text: 'Appeals went well.' });
    expect(verdict('There were 96 appeals, which went well.', [1], [passage])).toBe('figure-not-there');
  });
});

describe('two facts in one sentence', () => {
  const appeals = passageOf({ text: 'Parents lodged 96 appeals in 2023.' });
  it('may rest on a passage each where they only stand side by side', () => {
    expect(
      verdict('There are 4,310 registered places; parents lodged 96 appeals in 2023.', [1, 2], [places, appeals]),
    ).toBeNull();
  });
  it('may not make a claim that neither passage makes', () => {
    expect(
      verdict('Parents lodged 96 appeals for the 4,310 registered places.', [1, 2], [places, appeals]),
    ).not.toBeNull();
  });
});

describe('a row of a table', () => {
  const row = passageOf({
    text: 'Care leavers EET\tQ2 2021/22\t62.6%\tQ3 2021/22\t62.1%\tDecrease\t>54.0%',
    columns: ['Indicator', 'Previous Period', 'Previous Value', 'Latest Period', 'Latest Value', 'Trend', 'Target'],
  });
  it.each([
    ['62.1% of care leavers were EET in Q3 2021/22, down from 62.6%.', null],
    ['The target for care leavers EET is more than 54.0%.', null],
    ['62.6% of care leavers were EET in Q3 2021/22.', 'figure-of-another-period'],
    ['The target for care leavers EET is 62.1%.', 'figure-of-something-else'],
    ['The share of care leavers EET rose to 62.1%.', 'direction-reversed'],
  ])('%s: %s', (text, reason) => expect(verdict(text, [1], [row])).toBe(reason));
});

describe('what a draft says is missing', () => {
  const missing = (text: string) =>
    checkDraft({ statements: [], missing: text, answered: false }, [places], 'How many places are there in Leeds?')
      .missing;
  it('stands where it is in words of the question', () => {
    expect(missing('The papers do not say how many places there are in Leeds.')).toBe(
      'The papers do not say how many places there are in Leeds.',
    );
  });
  it.each([
    'In Leeds there are about 9,000 places.',
    'See http://example.com',
    'Ask Councillor Jones about the scandal in Leeds.',
  ])('%s is replaced by a plain sentence', (text) =>
    expect(missing(text)).toBe('The papers found do not say the rest of what was asked.'),
  );
});

it('leaves nothing answered where nothing is left', () => {
  const draft = { statements: [{ text: 'The cost is £26m.', marks: [1] }], missing: null, answered: true };
  expect(checkDraft(draft, [places])).toMatchObject({ statements: [], answered: false });
});
