import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';
import { askPapers } from '../support/small-library.ts';

const bytes = new TextEncoder().encode(`**COMMUNITY SCRUTINY COMMITTEE**

5 JUNE 2023

SWIMMING LESSONS

**REPORT OF THE DIRECTOR OF LEISURE**

Purpose of the Report

1. The report gives swimming attendance for the period to September 2022 (Quarter 3).

Visits

2. The pools counted these visits:

| Pool | Visits |
|---|---|
| Northgate | 410 |
| Southgate | 300 |
| Total | 900 |

3. Sauna visits fell in every pool.

Conclusion

4. Swimming attendance for the period to December 2022 (Quarter 3) is to be noted.
`);
const ask = askPapers([parseFile({ file: 'community-scrutiny-committee-2023-06-05-swimming.md', bytes })]);

describe('an answer that touches what is odd in a paper', () => {
  it('shows the two dates of one period, marked with the passage that has one of them', async () => {
    const { text, citations } = await ask({ question: 'What period does the swimming attendance report cover?' });
    expect(text).toMatch(/Note: Quarter 3 is dated September 2022 in one place and December 2022 in another\. \[\d\]/);
    expect(citations.length).toBeGreaterThan(0);
  });

  it('shows a total that its rows do not give', async () => {
    const { text } = await ask({ question: 'What was the total of pool visits?' });
    expect(text).toContain('900');
    expect(text).toMatch(/Note: The total of “Visits” is given as 900; its rows add up to 710\. \[\d\]/);
  });

  it('says nothing of it where the answer stands elsewhere in the paper', async () => {
    expect((await ask({ question: 'What happened to sauna visits?' })).text).not.toContain('Note:');
  });
});
