import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const bodyOf = (head: string): string | undefined =>
  parseFile({ file: 'r.md', bytes: `${head}\n\n## Write-off of a debt\n\n1. Members are asked to write it off.\n` })
    .papers[0]?.meeting.body.name;

describe('a head that says which body a report is for', () => {
  it.each([
    ['# Report to Audit Committee - 22 October 2031', 'Audit Committee'],
    ['# Report FA/31/53 to Finance and Assets Committee, 22 October 2031', 'Finance and Assets Committee'],
    ['# Report FRA/31/18 to the Fire Authority, 22 October 2031', 'Fire Authority'],
    ['# Joint report to the Health and Wellbeing Board, 22 October 2031', 'Health and Wellbeing Board'],
    ['# Audit Committee, 22 October 2031', 'Audit Committee'],
  ])('%s', (head, body) => {
    expect(bodyOf(head)).toBe(body);
  });
});
