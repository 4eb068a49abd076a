import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const pack = `# Summons and papers

## Meeting of the Council, Wednesday, 2nd December, 2026, 6.30 pm

The Town Hall, Quenby

### Agenda

1. Apologies

2. Minutes of the Council of 16th September, 2026

3. QU/26/0417 Change of use to a boat yard and a shop, 2 Harbour Row, Quenby

## 2. Minutes of the Council of 16th September, 2026

At a meeting held at 6.00 pm in the Town Hall, Quenby

**Present:** Councillors Ada Bell (Chair) and Col Dunn

### 31 Mooring fees

**Resolved:** That the fees be raised.

### QU/26/0417 Change of use to a boat yard and a shop, 2 Harbour Row, Quenby

Report of the Development Manager

The yard has stood empty since the spring.
`;

describe('a pack whose agenda is titled by its meeting', () => {
  const { papers } = parseFile({ file: 'pack.md', bytes: pack });

  it('is parted into agenda, minutes and the report under the long title that the agenda lists', () => {
    expect(papers.map(({ kind }) => kind)).toEqual(['agenda', 'minutes', 'report']);
  });

  it('says whose meetings they are, and when', () => {
    expect(papers.map(({ meeting: { body, date, time } }) => [body.name, date, time])).toEqual([
      ['Council', '2026-12-02', '6.30 pm'],
      ['Council', '2026-09-16', '6.00 pm'],
      ['Council', '2026-12-02', '6.30 pm'],
    ]);
  });
});
