import { expect, it } from 'vitest';
import { createMatcher } from '../../src/indicators/match-indicators.ts';

it('an education plan goes by its letters, and is not mistaken for another thing done on time', () => {
  const names = ['Initial health assessments completed on time', 'Personal education plans completed on time'];
  const matcher = createMatcher(names.map((name) => ({ id: name, name, aliases: [], theme: '' })));
  for (const asked of ['PEPs completed on time', 'peps in time'])
    expect(matcher.match(asked, 'name')[0]).toMatchObject({ name: names[1], explained: 1 });
});

it('the number of its row in a dashboard is no part of what an indicator is called', () => {
  const names = [
    'M3 Children looked after at the end of the quarter',
    'M4 Care leavers in work',
    'KPI 12: Boats mended',
  ];
  const matcher = createMatcher(names.map((name) => ({ id: name, name, aliases: [], theme: '' })));
  for (const asked of [
    'Children looked after at the end of the quarter',
    'm3 children looked after at the end of the quarter',
  ])
    expect(matcher.match(asked, 'name')[0]).toMatchObject({ name: names[0], exact: true, byName: true });
  expect(matcher.match('boats mended', 'name')[0]).toMatchObject({ name: names[2], exact: true });
});
