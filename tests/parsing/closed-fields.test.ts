import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

/** What stays public, and what is kept, of the paragraphs that follow an ordinary answer. */
const sorted = (...lines: readonly string[]) => {
  const open = 'The unit was closed for a week while its boiler was repaired by the makers.';
  const bytes = ['# Answers', open, 'Every family was told of it by letter on the day it closed.', ...lines].join(
    '\n\n',
  );
  const { papers } = parseFile({ file: 'answers.md', bytes });
  const words = (visibility: string) =>
    papers
      .filter((paper) => paper.visibility === visibility)
      .flatMap(({ nodes }) => nodes.map(({ text }) => text))
      .join(' ');
  return { open: words('public'), kept: words('exempt') };
};

describe('a paragraph that says before its own words that it is not for publication', () => {
  it.each([
    '(Confidential to the questioner – not for publication: Your nights will be given back to you.)',
    'Exempt information (paragraph 14): not for publication: Your nights will be given back to you.',
    'Confidential and not to be published: Your nights will be given back to you.',
  ])('is kept: %s', (aside) => {
    const { open, kept } = sorted(aside, 'The unit opened again on 5 January.');
    expect(kept).toContain('nights will be given back');
    expect(open).not.toContain('nights will be given back');
    expect(open).toContain('boiler was repaired');
  });

  it('keeps nothing else where it is a field', () => {
    const field = 'Exempt information (paragraph 14): not for publication: Your nights will be given back to you.';
    expect(sorted(field, 'The unit opened again on 5 January.').open).toContain('opened again on 5 January');
  });
});
