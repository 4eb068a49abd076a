import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../src/parsing/parse-library.ts';

const discussion =
  'The Committee considered a report of the Director of Children and Family Services which set out how many foster carers had joined and how many had left during the year, and why.';

const minutes = (body: string, more: string): string =>
  [
    `Minutes of a meeting of the ${body} held at County Hall on Monday, 6 March 2023.`,
    '12. Foster carers.',
    discussion,
    more,
  ].join('\n\n');

describe('files that belong together', () => {
  it('gives an item page the meeting that the meeting page knows', () => {
    const [page, item] = parseLibrary([
      { file: 'meeting.txt', bytes: minutes('Cabinet', 'RESOLVED:\n\nThat the report be noted.') },
      {
        file: 'item.txt',
        bytes: `Agenda item\n\nFoster carers\n\n${discussion}\n\nRESOLVED:\n\nThat the report be noted.`,
        knowledge: { body: 'Cabinet' },
      },
    ]);
    expect(item?.papers[0]?.meeting).toEqual(page?.papers[0]?.meeting);
    expect(item?.papers[0]?.nodes[0]?.item).toMatchObject({ label: null, minute: '12' });
  });

  it('keeps the words of draft and confirmed minutes apart and points one to the other', () => {
    const [draft, confirmed] = parseLibrary([
      { file: 'draft.txt', bytes: minutes('Cabinet', 'Members asked why.') },
      { file: 'final.txt', bytes: minutes('Cabinet', 'Members asked why, and what would be done.') },
    ]);
    const references = [draft, confirmed].flatMap((file) => file?.papers[0]?.nodes.map((node) => node.reference) ?? []);
    expect(new Set(references).size).toBe(references.length);
    const pointing = draft?.papers[0]?.nodes.filter((node) => node.sameAs).map((node) => [node.text, node.sameAs]);
    expect(pointing).toEqual([[discussion, 'cabinet/2023-03-06#12/p1@final']]);
    expect(draft?.findings.map(({ rule }) => rule)).toContain('same-item-twice');
  });

  it('does not take two meetings with the same words for one', () => {
    const later = minutes('Cabinet', 'Members asked why.').replace('6 March 2023', '3 April 2023');
    const parsed = parseLibrary([
      { file: 'march.txt', bytes: minutes('Cabinet', 'Members asked why.') },
      { file: 'april.txt', bytes: later },
    ]);
    expect(
      parsed.flatMap(({ papers }) => papers.flatMap((paper) => paper.nodes.filter((node) => node.sameAs))),
    ).toEqual([]);
  });

  it('lets the names of one committee meet, under the one most used', () => {
    const parsed = parseLibrary([
      { file: 'a.txt', bytes: minutes('Children and Families Scrutiny Committee', 'One.') },
      {
        file: 'b.txt',
        bytes: minutes('Children and Families Scrutiny Committee', 'Two.').replace('6 March', '7 March'),
      },
      {
        file: 'c.txt',
        bytes: minutes('Children and Family Services Scrutiny Committee', 'Three.').replace('6 March', '8 March'),
      },
      { file: 'd.txt', bytes: minutes('Adults Scrutiny Committee', 'Four.').replace('6 March', '9 March') },
    ]);
    expect(parsed.map(({ papers }) => papers[0]?.meeting.id)).toEqual([
      'children-and-families-scrutiny-committee/2023-03-06',
      'children-and-families-scrutiny-committee/2023-03-07',
      'children-and-families-scrutiny-committee/2023-03-08',
      'adults-scrutiny-committee/2023-03-09',
    ]);
    expect(parsed[2]?.papers[0]?.nodes[0]?.reference).toBe(
      'children-and-families-scrutiny-committee/2023-03-08#minutes/cover',
    );
  });
});
