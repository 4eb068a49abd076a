import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const minutes = (said: string): string =>
  [
    'EAST CARRICK JOINT BOARD',
    'Minutes of the meeting held on 29 October 2025',
    'WINTER PLAN',
    'The Board noted that twelve beds would open on 1 December.',
    'SURGERIES',
    said,
    'The Board agreed that patients should be written to in the new year.',
    'DATE OF NEXT MEETING',
    'The Board would meet on 10 December 2025.',
  ].join('\n\n');

describe('a sentence on what somebody said, above what was agreed', () => {
  it.each([
    'The Chief Officer reported that both partners would leave at Easter.',
    'Councillor Hargreaves asked for the figures of the other surgeries.',
    'Mrs Vane said that the ward had no other surgery.',
    'An officer from the health board confirmed the dates.',
  ])('stands below the title above it, and is none: %s', (said) => {
    const [paper] = parseFile({ file: 'minutes.txt', bytes: Buffer.from(minutes(said)) }).papers;
    const node = paper?.nodes.find(({ text }) => text === said);
    expect(node?.kind).toBe('paragraph');
    expect([...(node?.headings ?? []), node?.item.title]).toContain('SURGERIES');
  });
});
