import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';
import { agendas, misplacedApart } from './set-out-agendas.ts';

const report = (title: string, words: string): string =>
  ['Cabinet', '14 April 2026', title, 'Report of the Director of Place', `1. ${words}`].join('\n\n');
const reports = { 'b.txt': report('Bin rounds', 'Openbins.'), 'q.txt': report('Sale of Quay House', 'Hushquay.') };

describe('a list of business with a column for access', () => {
  it.each(['Status', 'Public/Private', 'Open or exempt', 'Exempt?'])(
    'keeps back what it calls private: %s',
    async (column) => {
      const rows = [`| No | Item | Lead | ${column} |`, '|---|---|---|---|', '| 1 | Apologies | | |'];
      for (const closed of ['Exempt', 'Private', 'Part 2']) {
        const table = [...rows, '| 2 | Bin rounds | AB | Open |', `| 3 | Sale of Quay House | CD | ${closed} |`].join(
          '\n',
        );
        const agenda = ['# Cabinet', '14 April 2026', '## Agenda', table].join('\n\n');
        expect(await misplacedApart({ 'a.md': agenda, ...reports })).toEqual([]);
      }
    },
  );

  it('has none where a title merely ends so', async () => {
    const made = agendas['a line each'];
    if (!made) throw new Error('no agenda');
    const agenda = made([
      ['1', 'Apologies'],
      ['2', 'Roads that are private'],
      ['3', 'Toilets to be closed'],
    ]);
    const open = {
      'r.txt': report('Roads that are private', 'Openroads.'),
      't.txt': report('Toilets to be closed', 'Openloos.'),
    };
    expect(await misplacedApart({ 'a.txt': agenda, ...open })).toEqual([]);
  });
});

describe('what is asked about an earlier exclusion', () => {
  it('sends nobody out', () => {
    const text = [
      'Minutes of a meeting of the Cabinet held at the Guildhall on Tuesday, 9 June 2026.',
      '1. Public questions.',
      'A resident asked why the public had been excluded from the last meeting. Openreply was given.',
      '2. Grants.',
      'Opengrants were agreed.',
    ].join('\n\n');
    expect(misplaced({ 'm.txt': text })).toEqual([]);
  });
});
