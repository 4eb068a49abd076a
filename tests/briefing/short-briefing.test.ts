import { expect, it } from 'vitest';
import type { BriefingLine, TopicBriefing } from '../../src/briefing/briefing.ts';
import { shortBriefing } from '../../src/briefing/short-briefing.ts';

const line = (text: string, mark: number, under: readonly BriefingLine[] = []): BriefingLine => ({
  text,
  marks: [mark],
  label: null,
  date: null,
  note: null,
  under,
});

const briefing = (lines: readonly BriefingLine[]): TopicBriefing => ({
  kind: 'briefing',
  topic: 'ponds',
  title: 'Briefing: ponds',
  parts: [{ name: 'risks', title: 'Risks', table: null, lines }],
  citations: [],
  leftOut: [],
  lastLine: 'Left out: money.',
  asAt: { newest: null, oldest: null, papers: 1 },
});

it('shows a few lines of each part and keeps the rest to open', () => {
  const short = shortBriefing(briefing([1, 2, 3, 4, 5].map((mark) => line(`Pond ${mark} may dry out.`, mark))));
  expect(short.parts[0]?.shown).toEqual([
    'Pond 1 may dry out. [1]',
    'Pond 2 may dry out. [2]',
    'Pond 3 may dry out. [3]',
  ]);
  expect(short.parts[0]?.all).toHaveLength(5);
  expect(short.lastLine).toBe('Left out: money.');
});

it('cuts a long line at a word and keeps its mark', () => {
  const [shown = ''] = shortBriefing(briefing([line('water '.repeat(90).trim(), 7)])).parts[0]?.shown ?? [];
  expect(shown.length).toBeLessThan(300);
  expect(shown).toMatch(/water …\s?\[7\]$/);
});

it('gives the reason and the choices where there is no briefing', () => {
  const ending = { kind: 'clarify', topic: '', text: 'Which pond?', choices: ['North pond'] } as const;
  expect(shortBriefing(ending)).toMatchObject({ parts: [], lastLine: 'Which pond?', choices: ['North pond'] });
});
