import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import type { Minutebook } from '../../src/minutebook.ts';
import type { Fact, FactOf } from '../support/reader-facts/fact.ts';
import { scoreFacts } from '../support/reader-facts/score-facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'minutebook-judging-'));
const file = 'children-and-families-overview-and-scrutiny-2022-03-08-agenda-pack.md';
const asked = { has: [], not: [], declined: false };
let minutebook: Minutebook;

beforeAll(async () => {
  minutebook = await compose(readConfig({ DATA_DIR: folder }), { log: pino({ enabled: false }) });
  await minutebook.ingest({});
}, 120_000);

afterAll(async () => {
  await minutebook.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What is true of the papers, beside the same with one thing changed. */
const pairs: readonly (readonly [string, Fact, Fact])[] = [
  pair(
    'a paragraph by its label',
    { kind: 'paragraph', file, text: 'Demand for children and family services continued', label: 'i', item: '50' },
    { label: 'ii' },
  ),
  pair(
    'a paragraph by its heading and meeting',
    {
      kind: 'paragraph',
      file,
      text: 'The proposed Children and Family Services capital programme totalled £94.1m',
      heading: 'Capital Programme',
      date: '2022-01-25',
    },
    { date: '2022-03-08' },
  ),
  pair(
    'a paragraph by where it ends',
    {
      kind: 'paragraph',
      file,
      text: 'In response to a query around the difference between Family Hubs',
      ends: 'where a child with vulnerability had been identified.',
    },
    { ends: 'through single point' },
  ),
  pair(
    'a meeting',
    {
      kind: 'meeting',
      file,
      body: 'Children and Families Overview and Scrutiny Committee',
      date: '2022-03-08',
      time: '2.00 pm',
    },
    { time: '10.00 am' },
  ),
  pair('a person', { kind: 'person', file, name: 'Mr R Martin', capacity: 'present' }, { capacity: 'apologies' }),
  pair('an item', { kind: 'item', file, label: '52', title: 'Inclusion in Leicestershire Schools' }, { label: '53' }),
  pair(
    'a decision',
    { kind: 'decision', file, text: 'That the presentation be noted', decision: 'noted', item: '51' },
    { decision: 'resolved' },
  ),
  pair(
    'what is no decision',
    { kind: 'not-decision', file, text: 'The next meeting of the Committee is scheduled' },
    { text: 'That the presentation be noted' },
  ),
  pair(
    'a promise',
    { kind: 'commitment', file, text: 'These findings would be reported to the Committee' },
    { text: 'Data sharing and cross working between services and agencies would be vital' },
  ),
  pair(
    'a row',
    { kind: 'row', file, row: 'Care leavers EET', cells: { 'Latest Value': '62.1%', Target: '>54.0%' } },
    { cells: { 'Latest Value': '62.6%' } },
  ),
  pair('an acronym', { kind: 'acronym', short: 'EHCP', long: 'Education, Health and Care Plan' }, { short: 'EHCX' }),
  pair('a finding', { kind: 'finding', about: ['September 2022', 'December 2022'] }, { about: ['October 2022'] }),
  pair(
    'what stands in two files',
    { kind: 'once', text: 'The report would be shared with safeguarding partners' },
    { text: 'The report would be shared with nobody at all' },
  ),
  pair(
    'what must never be shown',
    { kind: 'exempt', words: 'the offer for the old depot was two million pounds', question: 'What was offered?' },
    { words: 'That the presentation be noted', question: 'What was decided on family hubs?' },
  ),
  pair(
    'what is public',
    { kind: 'public', file, text: 'There were no declarations of the party whip.' },
    { text: 'There were four declarations of the party whip.' },
  ),
  pair(
    'an answer',
    { kind: 'ask', ...asked, question: 'How many children were home educated in Q3 2021/22?', has: ['829'] },
    { not: ['829'] },
  ),
  pair(
    'a question to decline',
    { kind: 'ask', ...asked, question: 'What does a beekeeping licence cost?', declined: true },
    { question: 'How many children were home educated in Q3 2021/22?' },
  ),
  pair(
    'an indicator',
    { kind: 'indicator', query: 'Care leavers EET', period: 'Q3 2021/22', value: '62.1%' },
    { value: null },
  ),
];

describe('a fact that a reader sees', () => {
  it.each(pairs)('is judged right where it is and wrong where it is not: %s', async (_what, right, wrong) => {
    const score = await scoreFacts(minutebook, [right, wrong]);
    expect(score.wrong.map(({ fact }) => fact.id)).toEqual(['changed']);
  });
});

type WithoutId<Some> = Some extends Fact ? Omit<Some, 'id'> : never;

function pair<Kind extends Fact['kind']>(
  what: string,
  fact: WithoutId<FactOf<Kind>> & { readonly kind: Kind },
  changed: Partial<WithoutId<FactOf<Kind>>>,
): [string, Fact, Fact] {
  return [what, { ...fact, id: 'as it is' } as Fact, { ...fact, ...changed, id: 'changed' } as Fact];
}
