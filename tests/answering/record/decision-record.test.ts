import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../../src/parsing/parse-library.ts';
import { askPapers } from '../../support/small-library.ts';

const record = (fields: string) => `# Record of Decision by Cabinet Member

| Field | Detail |
|---|---|
| Decision maker | Councillor Una Barrow, Cabinet Member for Roads |
| Date of decision | 17 March 2026 |
${fields}
## Subject

Change of bus fares on the Harbour Line

## Decision

That single fares on the Harbour Line be held at £2 until 31 August 2027.

## Reasons

Ridership fell by a fifth when the fare last rose.

## Alternatives considered and rejected

A free service was considered but could not be paid for.
`;
const asking = (fields: string) =>
  askPapers(parseLibrary([{ file: 'CMD-26-031 Harbour Line fares.md', bytes: record(fields) }]));
const ask = asking('| Effective from | 25 March 2026 |\n| Call-in expires | 24 March 2026 |\n');

describe('the record of one decision', () => {
  it.each([
    ['From what date is the Harbour Line fares decision effective?', '25 March 2026'],
    ['When does the decision on Harbour Line fares take effect?', '25 March 2026'],
    ['When does the call-in on the Harbour Line decision expire?', '24 March 2026'],
    ['Who took the decision on Harbour Line fares?', 'Councillor Una Barrow'],
    ['When was the Harbour Line decision taken?', '17 March 2026'],
    ['What alternatives to the Harbour Line fares were considered?', 'A free service'],
    ['What were the reasons for the Harbour Line decision?', 'Ridership fell by a fifth'],
  ])('answers “%s” from its field or section', async (question, told) => {
    const { kind, text, citations } = await ask({ question });
    expect(kind).toBe('answered');
    expect(text).toContain(told);
    expect(citations).toHaveLength(1);
  });

  it('tells what was decided and why together', async () => {
    const { text } = await ask({ question: 'What was decided about fares on the Harbour Line and why?' });
    expect(text).toContain('be held at £2');
    expect(text).toContain('Ridership fell by a fifth');
  });

  it('gives no other date for one that its fields do not tell', async () => {
    const silent = await asking('')({ question: 'From what date is the Harbour Line fares decision effective?' });
    expect(silent.kind).toBe('nothing-found');
    expect(silent.text).not.toContain('2027');
  });

  it('does not speak of a matter that the record is not of', async () => {
    const { text } = await ask({ question: 'From what date is the library closures decision effective?' });
    expect(text).not.toContain('25 March 2026');
  });
});
