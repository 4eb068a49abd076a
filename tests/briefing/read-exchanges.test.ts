import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BriefingLine } from '../../src/briefing/briefing.ts';
import { relateFiles } from '../../src/parsing/across-files/relate-files.ts';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { openBriefingHouse } from '../support/briefing-house.ts';

const MINUTES = `LOWMOOR COUNCIL

Minutes of a meeting of the Licensing Committee held at the Moot Hall on Tuesday, 7 May 2024.

PRESENT

Councillor E. Strand (in the Chair)

8. Street Trading.

The Committee considered a report of the Licensing Manager on street trading.

Councillor Bewick asked how many pitches were empty.

The Licensing Manager replied that nine of 40 pitches were empty in April.

A member queried whether fees could be paid monthly.

Street trading brought in £61,000 in 2023/24.

The department was concerned about pitches without a water supply.

In reply to a question about litter, the Licensing Manager confirmed that traders cleared their own pitches.

RESOLVED:

That the report be noted.
`;

const EXEMPT = `LICENSING COMMITTEE

7 MAY 2024

PURCHASE OF THE ABATTOIR

REPORT OF THE LICENSING MANAGER

NOT FOR PUBLICATION by virtue of paragraph 3 of Schedule 12A of the Local Government Act 1972

1. The price is £400,000.
`;

describe('what was asked and answered', () => {
  let house: Awaited<ReturnType<typeof openBriefingHouse>>;
  let lines: readonly BriefingLine[];
  const about = (words: string) => lines.find(({ text }) => text.includes(words));

  beforeAll(async () => {
    house = await openBriefingHouse(
      relateFiles([
        parseFile({ file: 'licensing-committee-2024-05-07-minutes.txt', bytes: MINUTES }),
        parseFile({ file: 'licensing-committee-2024-05-07-abattoir.txt', bytes: EXEMPT }),
      ]),
    );
    const made = await house.briefing('street trading');
    if (made.kind !== 'briefing') throw new Error(`no briefing but ${made.kind}`);
    lines = made.parts.find(({ name }) => name === 'exchanges')?.lines ?? [];
  }, 30_000);
  afterAll(() => house.close());

  it('joins a question to its answer in the next paragraph', () => {
    expect(about('pitches were empty')?.under.map(({ text }) => text)).toEqual([
      'The Licensing Manager replied that nine of 40 pitches were empty in April.',
    ]);
    expect(about('pitches were empty')?.note).toBeNull();
  });

  it('takes no plain statement for an answer', () => {
    expect(about('paid monthly')).toMatchObject({ under: [], note: 'The minutes record no answer.' });
  });

  it('takes no officer’s concern for a member’s question', () => {
    expect(about('water supply')).toBeUndefined();
  });

  it('takes a reply that names its question for both', () => {
    expect(about('litter')).toMatchObject({ label: 'Asked and answered', note: null });
  });

  it('says of an exempt paper’s title that it is exempt, though no open paper uses its words', async () => {
    expect(house.papers.map(({ visibility }) => visibility)).toContain('exempt');
    const ending = await house.briefing('Purchase of the Abattoir');
    expect(ending.kind).toBe('exempt');
    expect(JSON.stringify(ending)).not.toContain('400,000');
  });
});
