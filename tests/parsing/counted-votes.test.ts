import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

const decided = (...said: string[]): string[] =>
  parseFile({
    file: 'minutes.txt',
    bytes: `SCHOOLS FORUM\n\nMinutes of the meeting held on 15 January 2026\n\n1. TRANSFER\n\n1.1 A vote was taken of members:\n\n${said.join('\n\n')}\n\n1.2 The Director spoke.\n`,
  })
    .papers.flatMap(({ nodes }) => nodes)
    .filter(({ kind }) => kind === 'resolution')
    .map(({ decision, text }) => `${decision} | ${text}`);

describe('a vote and what came of it', () => {
  it.each([
    ['For: 2     Against: 4     Abstained: 1', 'The transfer was NOT AGREED.', 'lost'],
    ['For 2, Against 4', 'The transfer was not agreed.', 'lost'],
    ['In favour: 9  Against: 1  Abstentions: 0', 'The transfer was AGREED.', 'resolved'],
    ['Votes for: 3; Against: 5', 'The proposal was rejected.', 'lost'],
  ])('%s / %s', (votes, outcome, decision) => {
    const [only, ...more] = decided(votes, outcome);
    expect(only).toBe(`${decision} | ${votes.replace(/\s+/g, ' ')} ${outcome}`);
    expect(more).toEqual([]);
  });

  it('is no decision where only a report was rejected elsewhere', () => {
    expect(decided('The appeal was rejected by the Secretary of State.')).toEqual([]);
  });
});
