import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const peopleOf = (...lines: string[]) =>
  parseFile({ file: 'report.md', bytes: lines.join('\n') })
    .papers.flatMap(({ people }) => people)
    .map(({ name, role, capacity }) => [name, role, capacity]);

describe('who wrote a paper', () => {
  const head = ['# Cabinet - 18 February 2026', '', '## School Transport Review', ''];
  const text = ['', '## Background', '', '1. The review began in 2024.', '', '2. Six people did it.'];

  it('stands in a line below its head, with others who answer for it', () => {
    const lines = [
      'Report author: Siân Prys-Owen, Strategic Transport Manager',
      '',
      'Lead Member: Councillor Amy Rudd; contact officer: Peter Loft (Head of Access), 01632 960 411',
    ];
    expect(peopleOf(...head, ...lines, ...text)).toEqual([
      ['Siân Prys-Owen', 'Strategic Transport Manager', 'author'],
      ['Councillor Amy Rudd', null, 'member'],
      ['Peter Loft', 'Head of Access', 'officer'],
    ]);
  });

  it('stands in the rows of a head that is a table, a rank before the name', () => {
    const rows = ['| Report of | Station Manager Bryn Tolley, Calder Fire and Rescue |', '|---|---|'];
    const author = '| Author | Ines Marchetti, Programme Lead, 01950 555 377 |';
    expect(peopleOf(...head, ...rows, author, '| Key decision | Yes |', ...text)).toEqual(
      expect.arrayContaining([
        ['Bryn Tolley', 'Station Manager, Calder Fire and Rescue', 'author'],
        ['Ines Marchetti', 'Programme Lead', 'author'],
      ]),
    );
  });

  it('may be several in one field, or a field in two languages', () => {
    const field = 'Report authors: Ada Crane, Head of Access; Fay Mask, Catering Manager';
    expect(peopleOf(...head, ...text, '', field)).toEqual([
      ['Ada Crane', 'Head of Access', 'author'],
      ['Fay Mask', 'Catering Manager', 'author'],
    ]);
    expect(peopleOf(...head, ...text, '', 'Awdur / Author: Ada Crane, Head of Access')).toEqual([
      ['Ada Crane', 'Head of Access', 'author'],
    ]);
  });

  it('may be two people, or an office, which is nobody', () => {
    expect(peopleOf(...head, 'Written by Ada Crane and Bob Hill.', ...text)).toEqual([
      ['Ada Crane', null, 'author'],
      ['Bob Hill', null, 'author'],
    ]);
    expect(peopleOf(...head, 'Written by Director of Children and Young People, Guild House', ...text)).toEqual([]);
  });

  it.each([
    'Report author: Owen Hale, Assistant Director',
    'Contact: Owen Hale',
    'Officer to contact: Owen Hale, Director',
    'Prepared by: Owen Hale',
  ])('stands below the last paragraph and is no part of it: %s', (line) => {
    const { nodes = [] } =
      parseFile({ file: 'report.md', bytes: [...head, ...text, '', line, ''].join('\n') }).papers[0] ?? {};
    expect(nodes.find(({ label }) => label === '2')?.text).toBe('Six people did it.');
    expect(nodes.at(-1)?.text).toBe(line);
  });
});
