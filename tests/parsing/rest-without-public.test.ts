import { describe, expect, it } from 'vitest';
import { relateFiles } from '../../src/parsing/across-files/relate-files.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';

const minutes = (motion: string, back: string) => `BOROUGH OF LARKMERE

CARE PANEL

Minutes - Thursday, 2 October 2025, 6.15 pm, Room 2

Members            Cllr Ida Marsh (Chair)          P
                   Cllr Owen Tull                  A
                   P = present, A = apologies

1.   Minutes
     Confirmed.

2.   Closed cases audit
     2.1  Of 60 closed cases 52 were good.

3.   Members only
     ${motion}

4.   A placement
     4.1  The boy was moved to Rothbury.

5.   A death
     5.1  The coroner spoke of tablets.
${back}
6.   Awards evening
     It is on 6 March 2026.
`;

const visible = (text: string, words: string): string[] =>
  parseFile({ file: 'minutes.txt', bytes: text })
    .papers.filter(({ nodes }) => nodes.some((node) => node.text.includes(words)))
    .map(({ visibility }) => visibility);

describe('minutes of which the rest was taken without the public', () => {
  it.each([
    ['It was agreed that the rest of the agenda other than item 6 be taken without the public (para 1).', ''],
    ['It was agreed that the remaining items, except for item 6, be taken without the public.', ''],
    ['It was agreed that the rest of the agenda be taken without the public.', '\nOpen business (continued)\n'],
    ['It was agreed that the rest of the agenda be taken without the public.', '\nThe doors were opened again.\n'],
  ])('keep back all but what they except or take in public again: %s', (motion, back) => {
    const text = minutes(motion, back);
    expect(visible(text, 'Rothbury')).toEqual(['exempt']);
    expect(visible(text, 'coroner')).toEqual(['exempt']);
    expect(visible(text, '52 were good')).toEqual(['public']);
    expect(visible(text, '6 March 2026')).toEqual(['public']);
  });

  it('are of the day that stands beside the word Minutes', () => {
    const [paper] = parseFile({ file: 'minutes.txt', bytes: minutes('It was noted.', '') }).papers;
    expect(paper?.kind).toBe('minutes');
    expect(paper?.meeting).toMatchObject({ date: '2025-10-02', time: '6.15 pm' });
  });
});

describe('minutes whose part is the public record of private business', () => {
  const agenda = `BOROUGH OF LARKMERE

EXECUTIVE

Tuesday, 4 November 2025 at 7.00 pm

AGENDA

PART I - PUBLIC

1. Apologies for absence
2. Grants to clubs

PART II - PRIVATE

3. Lease of the mill (paragraph 3)
`;
  const record = (part: string) => `BOROUGH OF LARKMERE

Minutes of the meeting of the EXECUTIVE held at 7.00 pm on Tuesday, 4 November 2025 in the Town Hall

Present: Councillors Ida Marsh (Chair) and Owen Tull

1. Apologies for absence
There were none.

2. Grants to clubs
RESOLVED: That the grants be paid.

${part}

3. Lease of the mill
The Executive considered a report and agreed that nobody will move before spring.
`;
  const seen = (part: string): string[] =>
    relateFiles([
      parseFile({ file: 'agenda.txt', bytes: agenda }),
      parseFile({ file: 'minutes.txt', bytes: record(part) }),
    ])
      .flatMap(({ papers }) => papers)
      .filter(({ nodes }) => nodes.some(({ text }) => text.includes('nobody will move')))
      .map(({ visibility }) => visibility);

  it('are shown, though the agenda has the item in private', () => {
    expect(seen('PART II (public record of private business)')).toEqual(['public']);
  });

  it('are kept back where nothing says so', () => {
    expect(seen('PART II - PRIVATE')).toEqual(['exempt']);
  });
});

it('a line "Decided" alone opens what was decided', () => {
  const text = minutes('It was noted.', '').replace(
    '3.   Members only',
    'Decided\n     (a)  That the audit be published.\n     (b)  That letters be sent.\n\n3.   Members only',
  );
  const nodes = parseFile({ file: 'minutes.txt', bytes: text }).papers.flatMap((paper) => paper.nodes);
  const decided = nodes.filter(({ kind }) => kind === 'resolution').map((node) => node.text);
  expect(decided).toEqual(['That the audit be published.', 'That letters be sent.']);
});
