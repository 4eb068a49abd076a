import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const parse = (bytes: string) => parseFile({ file: 'notes.md', bytes }).papers[0];

describe('notes whose title names the body first', () => {
  it.each([
    'Schools Forum: notes of the meeting on 22 January 2026',
    'Schools Forum: minutes of the meeting held on 22 January 2026',
    'Schools Forum – minutes of meeting held 22 January 2026',
    'Schools Forum: summary notes from the meeting, 22 January 2026',
    'Schools Forum: draft minutes of the meeting on Thursday 22 January 2026',
  ])('belong to its meeting: %s', (title) => {
    const told =
      'The Schools Forum met on Thursday 22 January 2026 at 8.30am at Eastfield Learning Centre. These notes are agreed.';
    const there =
      '## Who was there\n\nJo Carr (Hill School), Sam Pike (Dale School)\n\n### Sent apologies\n\nAnn Moor (unions)';
    const items = '## 1. Budget\n\nMembers noted the forecast.\n\n## 2. Growth fund\n\nThe criteria were agreed.';
    const paper = parse(`# ${title}\n\n${told}\n\n${there}\n\n${items}\n`);
    expect(paper?.kind).toBe('minutes');
    expect(paper?.meeting).toMatchObject({
      id: 'schools-forum/2026-01-22',
      time: '8.30am',
      venue: 'Eastfield Learning Centre',
    });
    expect(paper?.people).toContainEqual(expect.objectContaining({ name: 'Ann Moor', capacity: 'apologies' }));
  });
});

describe('minutes whose head names the place last', () => {
  it.each(['Venue: Old Library, Mill Lane', 'Location: Microsoft Teams', 'Place: Acorns, Mill Lane'])(
    'are minutes, and the place no title: %s',
    (place) => {
      const head = `**DRAFT**\n\n# Corporate Parenting Board\n\n## Wednesday, 14th January 2026, 4.30 p.m.\n\n${place}`;
      const there = 'Present: Cllr Una Reed (Chair), Cllr Tom Bell\n\nApologies: Cllr Ivy Lane';
      const items = '1. Welcome\n\nAll were welcomed.\n\n2. Health\n\n**Agreed:**\n\n- That the report be noted.';
      const paper = parse(`${head}\n\n${there}\n\n${items}\n`);
      expect(paper).toMatchObject({
        kind: 'minutes',
        title: 'Minutes of 14 January 2026',
        meeting: { id: 'corporate-parenting-board/2026-01-14', time: '4.30 p.m.' },
      });
      expect(
        paper?.nodes.filter(({ kind }) => kind === 'resolution').map(({ item, text }) => [item?.label, text]),
      ).toEqual([['2', 'That the report be noted.']]);
    },
  );
});
