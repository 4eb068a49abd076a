import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCheckMessage } from '../../src/answering/check-message.ts';
import type { Minutebook } from '../../src/minutebook.ts';
import { type OpenPapers, openKnownPapers } from '../support/open-papers.ts';

let opened: OpenPapers;
let minutebook: Minutebook;

beforeAll(async () => {
  opened = await openKnownPapers();
  minutebook = opened.minutebook;
});
afterAll(() => opened.close());

async function check(statement: string) {
  const checked = await createCheckMessage(minutebook.retrieve)(statement);
  expect(checked).toHaveLength(1);
  return checked[0];
}

describe('what the papers say is supported, with the paragraph that says so', () => {
  it.each([
    ['829 children were electively home educated at the end of quarter 3.', '31', 'increase of 80 since quarter 2'],
    ['The Adoption Service recruited 22 adopters and placed 24 children.', null, '22 adopters'],
    ['4,711 children accessed the Holiday Activity Fund programme.', null, '4711 children accessed'],
    ['The 2011 Census identified 177,918 young carers in England and Wales.', '6', '177,918'],
    ['There are currently 44 young carers engaged with the specialist groupwork provision.', '20', '44 young carers'],
    ['The new primary school in New Lubbesthorpe will have 420 pupils.', null, '420'],
    ['The full network of Family Hubs is expected to be open by spring 2024.', null, 'spring 2024'],
    [
      'Members welcomed the increase in the percentage of care leavers in education, employment or training.',
      null,
      'Care Leavers',
    ],
    ['Mr R. Martin declared a registerable interest in respect of agenda item 8.', null, 'registerable interest'],
  ])('%s', async (statement, paragraph, words) => {
    const checked = await check(statement);
    expect(checked?.verdict).toBe('supported');
    expect(checked?.citation?.text.replace(/\s+/g, ' ')).toContain(words);
    expect(checked?.citation?.text).toContain(checked?.citation?.quote);
    if (paragraph !== null) expect(checked?.citation?.paragraph).toBe(paragraph);
  });
});

describe('what the papers say with another figure, or the other way round, is contradicted by that paragraph', () => {
  it.each([
    ['859 children were electively home educated at the end of quarter 3.', '829'],
    ['The number of electively home educated children was 289 at the end of quarter 3.', '829'],
    ['The Adoption Service recruited 42 adopters this year.', '22 adopters'],
    ['5,711 children accessed the Holiday Activity Fund programme.', '4711'],
    ['The 2011 Census identified 277,918 young carers in England and Wales.', '177,918'],
    ['There are currently 64 young carers engaged with the specialist groupwork provision.', '44 young carers'],
    ['In November 2021 the EHE population in the UK had increased by 17% in comparison to October 2020.', '7%'],
    ['The new Newlands Community Primary School facility cost £8 million.', '£5million'],
    ['The number of electively home educated children fell by 80 since quarter 2.', 'increase of 80'],
    ['The EHE population in the UK decreased by 7% in comparison to October 2020.', 'increased by 7%'],
    [
      'Members were disappointed by the decrease in the percentage of Care Leavers in Education, Employment or Training.',
      'increase',
    ],
    [
      'The Service had not been part of regional work in utilising alternatively qualified staff.',
      'had been part of regional work',
    ],
  ])('%s', async (statement, words) => {
    const checked = await check(statement);
    expect(checked?.verdict).toBe('contradicted');
    expect(checked?.citation?.quote.replace(/\s+/g, ' ')).toContain(words);
  });
});

describe('how much something changed is told from what it came to', () => {
  it.each([
    ['Home educated children increased by 80 since quarter 2.', 'supported'],
    ['The number of home educated children rose by 90 since quarter 2.', 'contradicted'],
    ['The number of home educated children rose by 829 since quarter 2.', 'contradicted'],
    ['The High Needs DSG was £94.7m, an increase of 14%.', 'supported'],
    ['The High Needs DSG was £94.7m, an increase of 24%.', 'contradicted'],
    ['Ofsted rated the fire service good in 2019.', 'not-found'],
  ])('%s', async (statement, verdict) => {
    expect((await check(statement))?.verdict).toBe(verdict);
  });
});

describe('what the papers do not speak of is not found', () => {
  it.each([
    'The council repaired 4,200 potholes last winter.',
    'Library opening hours will be cut by 20% from April.',
    'The leisure centre in Melton closes at the end of next year.',
    '829 fines were issued for fly-tipping in quarter 3.',
    'The Adoption Service recruited 42 social workers from Poland.',
    'The committee agreed to buy the former cinema for £3 million.',
    'In July 2019 there were 44 young carers in Harborough.',
    'Mrs Taylor resigned over the school budget.',
  ])('%s', async (statement) => {
    expect(await check(statement)).toEqual({ statement, verdict: 'not-found', citation: null });
  });
});

it('a message of several statements is checked statement by statement, in its order', async () => {
  const checked = await createCheckMessage(minutebook.retrieve)(
    'Hi all, two things for tonight:\n• 829 children were electively home educated at the end of quarter 3.\n• The Adoption Service recruited 42 adopters this year.\nIs that right? Bin collections move to Fridays in 14 villages.',
  );
  expect(checked.map(({ verdict }) => verdict)).toEqual(['supported', 'contradicted', 'not-found']);
});
