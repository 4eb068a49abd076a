import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const page = (...words: string[]): string =>
  ['Agenda item', '', 'Library opening hours', '', 'Minutes:', '', ...words].join('\n');

/** What a paper says was decided, point by point. */
const decided = (text: string): string[] =>
  parseFile({ file: 'page.txt', bytes: text })
    .papers.flatMap(({ nodes }) => nodes)
    .filter(({ kind }) => kind === 'resolution')
    .map(({ decision, label, text: words }) => [decision, label, words].filter(Boolean).join(' | '));

describe('decisions in other words', () => {
  it.each(['AGREED as follows:', 'ORDERED as follows:-', 'It was agreed that: -', 'The Panel resolved as follows: –'])(
    'reads the points below "%s"',
    (words) => {
      const text = page(
        'The Panel heard the manager.',
        '',
        words,
        '',
        '1. That the hours be cut.',
        '2. That the plan be noted.',
      );
      expect(decided(text)).toEqual(['resolved | 1 | That the hours be cut.', 'noted | 2 | That the plan be noted.']);
    },
  );

  it.each([
    ['Resolved – (a) That the hours be cut, and (b) that the staff be thanked.', 'a', 'b'],
    ['RESOLVED: (i) That the hours be cut; and (ii) that the staff be thanked.', 'i', 'ii'],
    ['RESOLVED that (1) the hours be cut and (2) the staff be thanked.', '1', '2'],
    ['On 4 May 2021, Cabinet:- a) agreed that the hours be cut; b) agreed that the staff be thanked.', 'a', 'b'],
  ])('parts points that run on: %s', (words, one, other) => {
    const [first = '', second = '', ...more] = decided(page('The manager spoke.', '', words));
    expect(first).toMatch(new RegExp(`^resolved \\| ${one} \\| .*the hours be cut`, 'i'));
    expect(second).toMatch(new RegExp(`^resolved \\| ${other} \\| .*the staff be thanked\\.$`, 'i'));
    expect(more).toEqual([]);
  });

  it('leaves letters in brackets within a sentence alone', () => {
    const words = 'RESOLVED That the grants in (a) Table 1 and (b) Table 2 of the report be paid.';
    expect(decided(page('The manager spoke.', '', words))).toEqual([
      'resolved | That the grants in (a) Table 1 and (b) Table 2 of the report be paid.',
    ]);
  });

  it('goes on with (c) below a list of names within (b)', () => {
    const names = ['Parks – Councillor Ida Moss', '', 'Roads – Councillor Tom Vale, and', ''];
    const points = ['(a) the plan be approved;', '', '(b) these members be appointed –', '', ...names];
    const text = page('The manager spoke.', '', 'RESOLVED –', '', ...points, '(c) the Clerk write to the members.', '');
    expect(decided(text).at(-1)).toBe('resolved | c | the Clerk write to the members.');
  });

  it('parts RESOLVED from a line that text was wrapped to', () => {
    const lines = [
      'The Portfolio Holder spoke of the long queue of readers and of the cost of the',
      'new shelves, and he proposed that the branch be opened on Mondays until nine.',
      'RESOLVED',
      'That approval be given to the opening of the branch on Mondays until nine',
      'as set out above.',
    ];
    expect(decided(page(...lines))).toEqual([
      'resolved | That approval be given to the opening of the branch on Mondays until nine as set out above.',
    ]);
  });

  it.each([
    ['Cllr. Parkes was unanimously elected Chairman of the Parish Council (Proposer: Cllr. Bish).', 'resolved'],
    ['Councillor Reed was duly re-elected as Vice-Chairman for the year.', 'resolved'],
    ['RESOLVED that the Readers’ Forum noted the report.', 'noted'],
    ['The minutes (copies of which had been sent) of the meeting held on 4 May were approved and signed.', 'resolved'],
    ['The minutes of the meeting held on 4 May were taken as read and approved as a correct record.', 'resolved'],
    [
      'On the proposal of Cllr Reed, seconded by Cllr Vale, it was agreed to adjourn consideration to June.',
      'deferred',
    ],
  ])('knows what became of it: %s', (words, decision) => {
    const [only, ...more] = decided(page('The manager spoke.', '', words));
    expect([only?.split(' | ')[0], more]).toEqual([decision, []]);
  });

  it('takes nothing that an agenda recommends for decided, and keeps back what would follow', () => {
    const top = [
      'Agenda',
      '',
      'Library Committee - Tuesday, 9th June, 2020 6.30 pm',
      '',
      'Items',
      'No. Item',
      '',
      '1.',
      '',
    ];
    const first = [
      'Apologies for Absence',
      '',
      'To receive apologies.',
      '',
      '2.',
      '',
      'Exclusion of the Press and Public',
      '',
    ];
    const offer = 'RECOMMENDED that the press and public be excluded during the consideration of the following item.';
    const last = [
      'PART 2 (Confidential items - closed to the public)',
      '',
      '3.',
      '',
      'Lease of the Old Branch',
      '',
      'For Decision',
    ];
    const text = [...top, ...first, offer, '', ...last].join('\n');
    expect(decided(text)).toEqual([]);
    const { papers } = parseFile({ file: 'page.txt', bytes: text });
    const shown = papers.filter(({ visibility }) => visibility === 'public').flatMap(({ nodes }) => nodes);
    expect(shown.some(({ text: words }) => words.includes('rent'))).toBe(false);
  });
});
