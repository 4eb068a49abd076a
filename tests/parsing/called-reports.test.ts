import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const pack = (head: string, other = 'Public Report: Bus lanes') => `Borough of Larkmere

Housing Scrutiny Panel

Monday 3 November 2025, 6.30 pm

AGENDA

1. Apologies for absence
2. Fostering Recruitment and Retention (Pages 1 - 2)
3. Bus lanes: a review (Pages 3 - 4)

\fAgenda Item 2

${head}

Report Summary
Of 900 callers 85 went on to a visit.

\fAgenda Item 3

${other}

Report Summary
Six lanes were painted.
`;

const itemOf = (text: string, head: string, other?: string): [string, string | null, string] | null => {
  const { papers } = parseFile({ file: 'pack.txt', bytes: pack(head, other), knowledge: {} });
  const found = papers.find(({ nodes }) => nodes.some((node) => node.text.includes(text)));
  const node = found?.nodes.find((one) => one.text.includes(text));
  return found ? [found.title, node?.item.label ?? null, found.visibility] : null;
};

describe('a paper of a pack that its head calls by its kind before it names it', () => {
  it.each([
    'Public Report: Fostering Recruitment and Retention',
    'Open report – Fostering Recruitment and Retention',
    'REPORT: Fostering Recruitment and Retention',
    'Report title: Fostering Recruitment and Retention',
    'Covering Report: Fostering\nRecruitment and Retention',
    '**Briefing note:** Fostering Recruitment and Retention',
  ])('is the one that the agenda lists: %s', (head) => {
    expect(itemOf('900 callers', head)).toEqual(['Fostering Recruitment and Retention', '2', 'public']);
    expect(itemOf('Six lanes', head, 'Public Report: Bus lanes: a review')).toEqual([
      'Bus lanes: a review',
      '3',
      'public',
    ]);
  });

  it.each([
    'Exempt Report: Bus lanes: a review',
    'Part 2 report: Bus lanes: a review\nNot for publication (paragraph 3)',
  ])('keeps what its head says of who may read it: %s', (other) => {
    expect(itemOf('Six lanes', 'Public Report: Fostering Recruitment and Retention', other)?.[2]).toBe('exempt');
    expect(itemOf('900 callers', 'Public Report: Fostering Recruitment and Retention', other)?.[2]).toBe('public');
  });
});
