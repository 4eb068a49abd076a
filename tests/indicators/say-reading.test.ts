import { describe, expect, it } from 'vitest';
import { sayAge, sayDirection, sayQuartile, sayTarget } from '../../src/indicators/say-reading.ts';

describe('a reading in words', () => {
  it.each([
    ['Q3 2021/22', '2022-03-08', '2 months old'],
    ['Q3 2021/22', '2022-01-10', 'less than a month old'],
    ['Q3 2021/22', '2023-01-31', '13 months old'],
    ['Dec 2021/22', '2026-11-22', '4 years old'],
    ['Q2 2019/20', '2022-03-08', '2 years old'],
    ['Q3 2021/22', '2021-06-01', null],
    ['whenever', '2022-03-08', null],
  ])('%s on %s is %s', (period, today, age) => {
    expect(sayAge(period, today)).toBe(age);
  });

  it('says which side of a target is good, and prints other wordings as they are', () => {
    const say = (display: string, operator: '>' | '<' | null) => sayTarget({ target: { display, operator, value: 9 } });
    expect(say('>97.2%', '>')).toBe('above 97.2%');
    expect(say('<20.8%', '<')).toBe('below 20.8%');
    expect(say('95%', '>')).toBe('95% or more');
    expect(say('95% or above', '>')).toBe('95% or above');
    expect(say('95%', null)).toBe('95%');
    expect(sayTarget({ target: null })).toBe('not stated');
  });

  it('takes the verdict from the paper and never from the direction', () => {
    expect(sayDirection({ trend: 'Increase', change: 'Negative' })).toBe('up, getting worse');
    expect(sayDirection({ trend: 'Increase', change: null })).toBe('up');
    expect(sayDirection({ trend: null, change: null })).toBe('not stated');
    expect([1, 2, 3, 4, null].map((one) => sayQuartile(one as 1 | 2 | 3 | 4 | null))).toEqual([
      'top quartile',
      'second quartile',
      'third quartile',
      'bottom quartile',
      'not stated',
    ]);
  });
});
