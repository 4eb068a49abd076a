import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const banners = [
  'NOT FOR PUBLICATION',
  'STRICTLY PRIVATE AND CONFIDENTIAL',
  'EXEMPT REPORT\nNot for publication – paragraph 3 of Schedule 12A',
  'By virtue of paragraph(s) 3 of Part 1 of Schedule 12A of the Local Government Act 1972.',
  '*** EXEMPT – NOT FOR PUBLICATION ***',
];

const heads: Readonly<Record<string, (item: number, title: string) => string>> = {
  letter: (_, title) =>
    `MERE COUNCIL\n\nHARBOUR COMMITTEE – 13 FEBRUARY 2025\n\n${title.toUpperCase()}\n\nREPORT OF THE HARBOUR MASTER`,
  fields: (item, title) =>
    `Report to: Harbour Committee\nDate: 13 February 2025\nAgenda item: ${item}\nTitle: ${title}\nReport of: Harbour Master`,
  stamp: (item, title) =>
    `Agenda Item ${item}\n\nHARBOUR COMMITTEE – 13 FEBRUARY 2025\n\n${title.toUpperCase()}\n\nREPORT OF THE HARBOUR MASTER`,
};

const body = (word: string): string =>
  `1. Purpose\n\n1.1 The slip was undermined by ${word}storms in January.\n\n2. Recommendation\n\n2.1 That the ${word}report be noted and the dates be put up.`;

/** A banner above a report's head, below it, or at its foot. */
const places: Readonly<Record<string, (banner: string, head: string, text: string) => string>> = {
  'above its head': (banner, head, text) => [banner, head, text].join('\n\n'),
  'below its head': (banner, head, text) => [head, banner, text].join('\n\n'),
  'at its foot': (banner, head, text) => [head, text, banner].join('\n\n'),
};

describe('a banner on one of three reports, each on a page of its own', () => {
  const cases = banners.flatMap((banner) =>
    Object.keys(heads).flatMap((head) => Object.keys(places).map((place) => [banner, head, place] as const)),
  );

  it.each(cases)('closes that one alone: %s, %s, %s', (banner, head, place) => {
    const titled = heads[head];
    const open = (item: number, title: string, word: string): string => `${titled?.(item, title)}\n\n${body(word)}`;
    const closed = places[place]?.(banner, titled?.(6, 'Sale of the quay') ?? '', body('Hush')) ?? '';
    const [one, two] = [open(5, 'Repairs to the slip', 'Opena'), open(7, 'Moorings', 'Openb')];
    for (const pages of [
      [one, closed, two],
      [closed, one, two],
      [one, two, closed],
    ])
      expect(misplaced({ 'p.txt': pages.join('\n\n\f') })).toEqual([]);
  });
});
