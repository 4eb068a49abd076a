import { expect, it } from 'vitest';
import { createMatcher } from '../../src/indicators/match-indicators.ts';

it('an education plan goes by its letters, and is not mistaken for another thing done on time', () => {
  const names = ['Initial health assessments completed on time', 'Personal education plans completed on time'];
  const matcher = createMatcher(names.map((name) => ({ id: name, name, aliases: [], theme: '' })));
  for (const asked of ['PEPs completed on time', 'peps in time'])
    expect(matcher.match(asked, 'name')[0]).toMatchObject({ name: names[1], explained: 1 });
});
