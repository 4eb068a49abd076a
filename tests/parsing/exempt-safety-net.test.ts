import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { misplaced } from './misplaced.ts';

const front =
  'Northwold District Council\n\nFinance Committee\n\n3 March 2026\n\nDepot\n\nReport of the Head of Finance';
const report = (...parts: readonly string[]): string => [front, ...parts].join('\n\n');
const first = '1. Openfirst is a plain paragraph about the depot and its staff.';
const second = '2. Opensecond is another about the yard and its fence.';
const bid = '3. The bidder Hushbid offered four million pounds for the depot.';
const page = (...parts: readonly string[]): string =>
  ['# Northwold District Council', '**Finance Committee, 3 March 2026**', '## Depot', ...parts].join('\n\n');
const minutes = (...parts: readonly string[]): string =>
  [
    'NORTHWOLD DISTRICT COUNCIL',
    'MINUTES of the meeting of the Finance Committee held on 3 March 2026',
    'Present: Councillors Gray (Chair), Hope and Iles',
    ...parts,
  ].join('\n\n');

const marks = [
  'Not to leave this room',
  'The figures below have been taken out of the public copy',
  'The next two paragraphs do not appear in the published version',
  'What follows is for councillors and not the press',
  'This text is omitted from the public version',
  'Subject to legal professional privilege',
  'Exempt information follows',
  'BELOW THE LINE',
  'Information relating to an individual (Schedule 12A, Part 1, paragraph 1)',
  'Private note to members of the Committee – exempt under paragraph 3, not for publication',
  'Embargoed until the vote on 1 May 2030',
  'Public copy ends here',
  'Nothing beyond this point may be published',
  'Adran breifat',
];

describe('a marking worded as no rule foresaw', () => {
  it.each(marks)('keeps back what stands below it: %s', (mark) => {
    expect(misplaced({ 'r.txt': report(first, second, mark, bid) })).toEqual([]);
  });

  it.each(marks)('keeps back its item in minutes: %s', (mark) => {
    const said = minutes(
      '1. Bins\nThe Committee heard that Openbins were emptied weekly.',
      `2. Depot\n${mark}\nThe bidder Hushbid had offered four million pounds.`,
    );
    expect(misplaced({ 'm.txt': said })).toEqual([]);
  });

  it('is told as a finding that says what to do, without a word of what it marks', () => {
    const { findings } = parseFile({ file: 'r.txt', bytes: report(first, second, 'Not to leave this room', bid) });
    const said = findings.find(({ rule }) => rule === 'kept-to-be-safe');
    expect(said?.message).toContain('publicItems of this file in knowledge/papers.yml');
    expect(said?.message).not.toContain('Hushbid');
  });

  it('gives way to the word of an officer', () => {
    const open = report(first, second, 'Not to leave this room', bid.replace('Hush', 'Open'));
    expect(misplaced({ 'r.txt': open }, { visibility: 'public' })).toEqual([]);
    expect(misplaced({ 'r.txt': open }, { publicItems: ['Depot'] })).toEqual([]);
  });

  it.each([
    [
      'a section and no more',
      page(first, '### In confidence', 'Hushbid is four million pounds.', '### Next', 'Opennext is May.'),
    ],
    [
      'up to its end mark',
      report(
        first,
        '== DO NOT PUBLISH – SLIP FOR MEMBERS ONLY ==',
        'Hushbid is four million.',
        '== END OF EXEMPT SLIP ==',
        second,
      ),
    ],
    [
      'one point of a list',
      page('Openlist:', '- Openone is first\n- Hushbid is four million. (exempt)\n- Openlast is last'),
    ],
    [
      'a paragraph that ends in it',
      report(first, '2. Hushbid is four million pounds. [s12A para 3]', '3. Openthird is plain.'),
    ],
    [
      'one of several items',
      page(
        '## Item 3 – Bins',
        '3.1 Openbins are full.',
        '## Item 4 – Depot',
        'This report is exempt (paragraph 3).',
        '4.1 Hushbid is high.',
      ),
    ],
  ])('keeps back %s', (_, text) => {
    expect(misplaced({ 'p.md': text })).toEqual([]);
  });
});

describe('words on access that mark nothing', () => {
  it.each([
    'The Council keeps confidential waste bins in each office.',
    'Some staff are exempt from the parking charge.',
    'The consultation closed on 4 June.',
    'Nothing in this report is confidential.',
    'The addresses are in the exempt report at item 8. Nothing else in this report is confidential.',
    'Who is exempt',
    'No other part of this report is restricted.',
    'The appendix was exempt in 2024 but has been published since.',
    'The exempt minutes of the last meeting were agreed without discussion.',
    'Paragraph 3 of Schedule 12A covers the business affairs of any person.',
    'The budget is restricted; see the table below.',
    'Sales of restricted goods are set out in the following table.',
    'These figures are not published nationally until May.',
    'Residents’ details are kept private.',
    'This note was embargoed until 9 March. The embargo has been lifted and it is now a public paper.',
  ])('keep nothing back: %s', (words) => {
    expect(misplaced({ 'r.txt': report(first, words, second) })).toEqual([]);
    expect(misplaced({ 'm.txt': minutes(`2. Depot\n${words}\nOpendepot is to be painted.`) })).toEqual([]);
  });

  it('do not close an appendix that was exempt and is published', () => {
    const said = '2. Appendix A was exempt. It need no longer be exempt and has since been published.';
    expect(misplaced({ 'r.txt': report(first, said, 'APPENDIX A', 'A1. Openrent is low.') })).toEqual([]);
  });
});

describe('what a paper names or signs as not public', () => {
  it.each([
    [
      'a slide',
      page(
        'Openfirst.',
        'Slide 2 is not for publication.',
        '### Slide 1',
        'Openone.',
        '### Slide 2',
        'Hushbid is high.',
      ),
    ],
    [
      'a letter before numbers',
      page(
        'Items numbered with an E are exempt under paragraph 3.',
        '### 3. Voids',
        'Openvoids fell.',
        '### E4. Flats',
        'Hushbid is high.',
      ),
    ],
    [
      'a sign in the margin',
      report(
        '1. The depot is old.',
        '[X] 2. Hushbid is high.',
        '3. Openthird.',
        'Key: paragraphs marked [X] are not for publication.',
      ),
    ],
  ])('is kept back: %s', (_, text) => {
    expect(misplaced({ 'p.md': text })).toEqual([]);
  });
});

describe('a file that words in another file call not public', () => {
  const open = report(first).replace('Depot', 'Solar panels on roofs');
  const secret = report('1. Hushbid is four million pounds.');

  it.each([
    [
      'a list',
      'Papers of the meeting\n\nb.txt Solar panels on roofs (open)\n\nc.txt Offers for the depot (exempt, not for publication)',
    ],
    [
      'a row',
      '| No. | Item | File | Access |\n|---|---|---|---|\n| 5 | Panels | b.txt | Public |\n| 6 | Offers | c.txt | Restricted: exempt |',
    ],
    [
      'a cover sheet',
      'COVER SHEET\n\nDocument: c.txt\n\nThe accompanying report is not for publication (paragraph 3).',
    ],
  ])('is kept back: %s', (_, list) => {
    expect(misplaced({ 'a.md': list, 'b.txt': open, 'c.txt': secret })).toEqual([]);
  });
});
