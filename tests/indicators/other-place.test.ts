import { describe, expect, it } from 'vitest';
import { otherPlaceIn, ownPlaceOf } from '../../src/indicators/other-place.ts';
import { aCitation, aReading } from '../support/answers.ts';

const known = (word: string) => ['potholes', 'mended'].includes(word);
const readingOf = (text: string, topic = 'Safe roads') => {
  const reading = aReading({ narrative: [aCitation({ text })] });
  return { ...reading, indicator: { ...reading.indicator, topic } };
};
const ofOakshire = ownPlaceOf([
  readingOf('Potholes in Oakshire fell. Oakshire mended more than Ashton did.', 'Roads in Oakshire'),
]);

describe('another place in a query', () => {
  it.each([
    ['potholes in Elmbury', 'Elmbury', 'potholes'],
    ['potholes in elmbury', 'elmbury', 'potholes'],
    ['potholes mended Ashby City', 'Ashby City', 'potholes mended'],
    ['Elmshire potholes', 'Elmshire', 'potholes'],
    ['potholes notts', 'notts', 'potholes'],
  ])('%s', (query, place, rest) => {
    expect(otherPlaceIn(query, ofOakshire, known)).toEqual({ place, rest });
  });

  it.each([
    'potholes',
    'potholes in Oakshire',
    'Oakshire County Council potholes',
    'potholes in England',
    'potholes oaks',
  ])('%s names none', (query) => {
    expect(otherPlaceIn(query, ofOakshire, known)).toBeNull();
  });

  it('refuses nothing where the papers do not tell which area they are about', () => {
    const nowhere = ownPlaceOf([readingOf('Potholes in Kent fell.')]);
    expect(otherPlaceIn('potholes in Kent', nowhere, known)).toBeNull();
    expect(otherPlaceIn('potholes in Elmbury', nowhere, known)).toBeNull();
  });
});
