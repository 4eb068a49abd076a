import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const members = (coopted: string): string[] =>
  parseFile({
    file: 'agenda.txt',
    bytes: `Marlham Council\n\n## Harbour Board\n\nDate and Time: Tuesday, 10 March 2026 at 5.30 pm\n\n**Membership**\n\nCouncillors Ada Vale (Chair), Oak and Reed\n\n${coopted}\n\nThis meeting will be webcast live.\n\nAGENDA\n\n1. Apologies for absence\n2. Declarations of interest\n3. Harbour dues\n`,
    knowledge: {},
  }).papers.flatMap(({ people }) => people.filter((one) => one.capacity === 'member').map(({ name }) => name));

describe('those who sit on a body beside its councillors', () => {
  it.each([
    'Co-opted Members: Mrs Bea Lough (Roman Catholic Diocese) and Mr Pavel Dunn (Parent Governor representative)',
    'Co-opted Members: Mrs Bea Lough (Roman Catholic Diocese) and\nMr Pavel Dunn (Parent Governor representative)',
    'Co-opted Members: Mrs Bea Lough (Roman Catholic Diocese) and Mr Pavel\nDunn (Parent Governor representative)',
    '**Co-opted Members: Mrs Bea Lough (Roman Catholic Diocese) and Mr Pavel**\nDunn (Parent Governor representative)',
    'Co-opted Members: Mrs Bea Lough (the Diocese of Marlham), Mr Pavel\nDunn (parent governor)',
  ])('are read with what they stand for: %s', (coopted) => {
    expect(members(coopted)).toEqual(
      expect.arrayContaining(['Councillor Oak', 'Councillor Reed', 'Mrs Bea Lough', 'Mr Pavel Dunn']),
    );
    expect(members(coopted)).toHaveLength(5);
  });
});
