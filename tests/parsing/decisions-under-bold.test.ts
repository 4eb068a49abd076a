import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

/** What a paper says was decided, point by point. */
const decided = (file: string, text: string): string[] =>
  parseFile({ file, bytes: text })
    .papers.flatMap(({ nodes }) => nodes)
    .filter(({ kind }) => kind === 'resolution')
    .map(({ decision, label, text: words }) => [decision, label, words].filter(Boolean).join(' | '));

describe('points below words in bold that say who decided', () => {
  it.each([
    'It was resolved:',
    'The Board resolved:',
    'It was RESOLVED that:',
    'The Committee unanimously agreed:',
    'Members agreed that:',
    'It was agreed unanimously:',
  ])('%s', (words) => {
    const page = `Agenda item\n\nShort breaks\n\nMinutes:\n\nThe Director spoke.\n\n**${words}**\n\n1. that the statement be approved;\n\n2. that the dispute be referred to the Joint Group.\n`;
    expect(decided('item.md', page)).toEqual([
      'resolved | 1 | that the statement be approved;',
      'resolved | 2 | that the dispute be referred to the Joint Group.',
    ]);
  });

  it.each([
    'RESOLVED - That:',
    'RESOLVED: That',
    'Resolved that:',
    'AGREED to:',
    'RESOLVED',
    'Cabinet agreed:',
    'That Cabinet:',
    'That the Executive Member:',
    'The Cabinet Member for Children, Schools and Young Families:',
    'The Executive Director of Place, in consultation with the Leader, has:',
    'The Leader of the Council:',
    'Cabinet:',
    'Having considered the report, the Portfolio Holder for Homes:',
  ])('in the record of one decision: %s', (words) => {
    const page = `Decision details\n\nKinship offer\n\nDecision Maker: Cabinet\n\nDecision status: Recommendations Approved\n\nIs Key decision?: Yes\n\nDecision:\n\n${words}\n\n(1) the offer be approved;\n\n(2) £185,000 be allocated in 2026/27 only.\n\nReasons for the decision:\n\nCarers asked for it.\n\nDate of decision: 17/02/2026\n`;
    expect(decided('decision.md', page)).toEqual([
      'resolved | 1 | the offer be approved;',
      'resolved | 2 | £185,000 be allocated in 2026/27 only.',
    ]);
  });

  it.each([
    'Officers consulted:',
    'Comments of the Cabinet Member:',
    'Alternative options put to the Leader:',
    'Documents:',
  ])('nothing is decided below %s', (words) => {
    const page = `Decision details\n\nKinship offer\n\nDecision Maker: Cabinet\n\nDecision status: Approved\n\nIs Key decision?: Yes\n\nDecision:\n\nThat the offer be approved.\n\n${words}\n\n(1) one thing there was;\n\n(2) another thing there was.\n`;
    expect(decided('decision.md', page)).toEqual(['resolved | That the offer be approved.']);
  });
});
