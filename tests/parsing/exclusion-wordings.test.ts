import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const minutes = (...lines: readonly string[]): string =>
  [
    'Strathorrin Council',
    'Education Committee',
    'Minutes of the meeting held on 4 September 2025',
    '',
    'Present: Councillors Moira Laidlaw (Convener), Fergus Rennie and Isla Buchan',
    '',
    '1. Attainment',
    'The Committee agreed to note that Openleavers did well.',
    '',
    ...lines,
  ].join('\n');

const page = (...lines: readonly string[]): string =>
  ['Note of what was said on 4 September 2025', '', '1. Attainment', 'Openleavers did well.', ...lines].join('\n');

const act = 'Section 50A(4) of the Local Government (Scotland) Act 1973';
const named: readonly string[] = [
  `The Committee resolved in terms of ${act} to exclude the public from the meeting during consideration of item 2.`,
  `The Committee resolved, in terms of ${act}, that the public be excluded during consideration of item 2.`,
  `In terms of ${act}, the Committee excluded the press and public during consideration of item 2.`,
  'The press and public were excluded during the discussion of item 2.',
  'Members of the public left the meeting prior to consideration of item 2.',
  'The Convener asked that the public leave the meeting before item 2.',
  'The Committee agreed to take item 2 in private.',
  'Item 2 was taken in private.',
  'It was agreed that item 2 be heard in camera.',
  'The webcast was stopped and the Committee considered item 2 in private.',
  'The Sub-Committee moved into private session to consider item 2.',
  'The following item was considered in private.',
  `The Committee resolved under ${act} to consider the following item in private.`,
];

const business = ['2. School estate disposal', 'The Committee agreed to sell Hushbrae to Hushhomes.'];
const after = ['3. Breakfast clubs', 'The Committee agreed to fund Openclubs in 31 schools.'];

describe('a sentence that sends the public out', () => {
  it.each(named)('keeps back what it names in minutes, until they are let in again: %s', (line) => {
    const said = [line, '', ...business, '', 'The public were readmitted.', '', ...after];
    expect(misplaced({ 'm.txt': minutes(...said) })).toEqual([]);
    expect(misplaced({ 'm.txt': minutes(...said.filter((one) => one !== '')) })).toEqual([]);
  });

  it.each(named)('keeps it back on a page that is no minutes too: %s', (line) => {
    const said = [line, '', ...business, '', 'The public were readmitted.', '', ...after];
    expect(misplaced({ 'p.txt': page(...said) })).toEqual([]);
    expect(misplaced({ 'p.txt': page('', ...said) })).toEqual([]);
  });

  it.each(named.filter((line) => /item 2 (?:was|be)/i.test(line)))('bars no other item of the page: %s', (line) => {
    expect(misplaced({ 'p.txt': page('', line, '', ...business, '', ...after) })).toEqual([]);
  });

  it('keeps back the rest where the items it names go by other numbers here', () => {
    const line = 'RESOLVED: That the public be excluded during consideration of agenda items 9 and 10.';
    expect(
      misplaced({ 'm.txt': minutes(line, '', ...business, '', 'The public were readmitted.', '', ...after) }),
    ).toEqual([]);
  });
});

describe('words that let the public in again', () => {
  const away = 'The press and public were excluded from the meeting.';
  it.each([
    'The meeting returned to public session.',
    'The meeting resumed in public.',
    'The Chair reopened the meeting to the public.',
    'Members of the public were invited to return to the meeting.',
    'The exempt part of the meeting ended at 3.20 pm.',
    'END OF EXEMPT SESSION',
    'The private session closed at 3.15 pm and the public session resumed.',
    'Open session resumed',
    'The Committee moved back into Part 1 of the agenda.',
    'The public gallery was reopened.',
    'The webcast was resumed.',
    '(At this point the public returned to the meeting)',
  ])('end what is kept back: %s', (line) => {
    expect(misplaced({ 'm.txt': minutes(away, '', ...business, '', line, '', ...after) })).toEqual([]);
    expect(misplaced({ 'p.txt': page('', away, '', ...business, '', line, '', ...after) })).toEqual([]);
  });

  it.each([
    'The public did not return to the meeting.',
    'The meeting did not return to public session.',
    'The public would be readmitted later.',
  ])('and such as do not: %s', (line) => {
    const secret = ['3. Fleet', 'The Committee agreed to buy Hushvans.'];
    expect(misplaced({ 'm.txt': minutes(away, '', ...business, '', line, '', ...secret) })).toEqual([]);
  });
});

describe('a sentence that sends nobody out', () => {
  it.each([
    'Item 2 was not taken in private.',
    'Item 2 was taken in public.',
    'Reports on appeals are taken in private.',
    'A motion to take item 2 in private was lost.',
    'The Committee noted that no items were to be taken in private.',
    'Children were seen in private by their social workers.',
    'The public library at item 2 of the programme will leave the meeting hall.',
  ])('keeps nothing back: %s', (line) => {
    const open = ['2. School estate', 'The Committee agreed to keep Openbrae.'];
    expect(misplaced({ 'm.txt': minutes(line, '', ...open, '', ...after) })).toEqual([]);
  });
});
