import { expect, test } from 'vitest';
import { toPassages } from '../../src/indexing/to-passages.ts';
import { madeNode, madePaper } from '../support/made-papers.ts';

const at = (from: number, to: number) => ({ file: 'panel.md', lines: [from, to] as const, pages: null });

test('a numbered paragraph and its points are one passage that spans their lines', () => {
  const lead = madeNode('The van will stop at:', { label: '7', place: at(10, 10) });
  const points = [
    madeNode('Ashby,', { label: '•', parent: lead.reference, reference: 'p/a', kind: 'list-item', place: at(11, 11) }),
    madeNode('Blaby. It stays an hour.', {
      label: 'b',
      parent: lead.reference,
      reference: 'p/b',
      kind: 'list-item',
      place: at(12, 13),
    }),
  ];
  const [passage, ...others] = toPassages([madePaper([lead, ...points])]);
  expect(others).toEqual([]);
  expect(passage?.text).toBe('The van will stop at:\n• Ashby,\n(b) Blaby. It stays an hour.');
  expect(passage?.source).toMatchObject({ paragraph: '7', lines: [10, 13], text: passage?.text });
  expect(passage?.sentences).toEqual(['The van will stop at:', 'Ashby,', 'Blaby.', 'It stays an hour.']);
});

test('a table row is one passage whose source has the column names above it', () => {
  const row = madeNode('Loans\t4,089\t3,797', {
    kind: 'table-row',
    row: { columns: ['Measure', 'Q2', 'Q3'], cells: ['Loans', '4,089', '3,797'] },
  });
  const [passage] = toPassages([madePaper([row])]);
  expect(passage?.text).toBe('Loans\t4,089\t3,797');
  expect(passage?.source.text).toBe('Measure\tQ2\tQ3\nLoans\t4,089\t3,797');
  expect(passage?.context).toContain('Measure Q2 Q3');
});

test('headings and a bare cover give context and are not passages; a cover that states a fact is one', () => {
  const passages = toPassages([
    madePaper([
      madeNode('MOBILE LIBRARY SERVICE', { kind: 'cover', reference: 'c1' }),
      madeNode('Venue: Committee Room 2', { kind: 'cover', reference: 'c2' }),
      madeNode('Background', { kind: 'heading', reference: 'h' }),
      madeNode('The service began in 1962.', { label: '1', headings: ['Background'] }),
    ]),
  ]);
  expect(passages.map(({ text }) => text)).toEqual(['Venue: Committee Room 2', 'The service began in 1962.']);
  expect(passages[1]?.context).toBe('Mobile Library Service · Background');
});

test('names of one attendance block are one passage, two contacts are two', () => {
  const passages = toPassages([
    madePaper([
      madeNode('Mrs. A. Able CC', { kind: 'attendance', reference: 'a1' }),
      madeNode('Mr. B. Baker CC', { kind: 'attendance', reference: 'a2' }),
      madeNode('Carol Cole, Head of Libraries', { kind: 'contact', reference: 'k1' }),
      madeNode('Dan Dale, Fleet Manager', { kind: 'contact', reference: 'k2' }),
    ]),
  ]);
  expect(passages.map(({ text }) => text)).toEqual([
    'Mrs. A. Able CC\nMr. B. Baker CC',
    'Carol Cole, Head of Libraries',
    'Dan Dale, Fleet Manager',
  ]);
});

test('the digest follows the words and their context, not their lines', () => {
  const digest = (text: string, from: number, heading: string) =>
    toPassages([madePaper([madeNode(text, { label: '1', headings: [heading], place: at(from, from) })])])[0]?.digest;
  expect(digest('The van is old.', 3, 'Fleet')).toBe(digest('The van is old.', 9, 'Fleet'));
  expect(digest('The van is old.', 3, 'Fleet')).not.toBe(digest('The van is new.', 3, 'Fleet'));
  expect(digest('The van is old.', 3, 'Fleet')).not.toBe(digest('The van is old.', 3, 'Costs'));
});

test('ids are unique even where references are not', () => {
  const twice = ['First.', 'Second.'].map((text) => madeNode(text, { reference: 'same' }));
  expect(toPassages([madePaper(twice)]).map(({ id }) => id)).toEqual(['same', 'same~2']);
});
