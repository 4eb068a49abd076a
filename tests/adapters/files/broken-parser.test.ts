import { describe, expect, it } from 'vitest';
import { createFileReader } from '../../../src/adapters/files/file-reader.ts';
import type { FileToParse } from '../../../src/parsing/parse-file.ts';

const minutes =
  'MINUTES OF THE HARBOUR BOARD\nHELD ON 3 MAY 2026\n\n1. FERRIES\n\nRESOLVED: That the ferry be painted.\n';

/** Knowledge that no check let through: the parser fails on it as it would on a fault of its own. */
const failing: FileToParse = JSON.parse(
  JSON.stringify({
    file: 'broken.txt',
    bytes: minutes,
    knowledge: { council: 5, webAddress: 5, exemptItems: { 1: 'x' } },
  }),
);

describe('a plain text on which the parser fails', () => {
  it('ends in a finding that says what to do, and the next file is read', async () => {
    const reader = createFileReader();
    const broken = await reader.parse(failing);
    expect(broken.papers).toEqual([]);
    expect(broken.findings).toMatchObject([{ rule: 'unreadable-file', place: { file: 'broken.txt' } }]);
    expect(broken.findings[0]?.message).toContain('Save it anew');
    const next = await reader.parse({ file: 'whole.txt', bytes: minutes });
    expect(next.papers).toHaveLength(1);
  });
});
