import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

/** A public paper with an appendix under a marking. */
const marked = (mark: string): string =>
  [
    'Fenwick Borough Council',
    'Cabinet - 4 March 2026',
    'Report: Depot sale\n',
    '1. Introduction',
    '1.1 The Opendepot was built in 1974 and is no longer used by the council.\n',
    'Appendix A',
    `${mark}\n`,
    'The Hushoffer is of £4.2m from Harker Estates and will lapse in June.',
    'The Hushreserve is a little less.',
  ].join('\n');

describe('a marking set in unusual letters or spaces', () => {
  it.each([
    ['letters that a font joins', 'Con\ufb01dential appendix'],
    ['a sign of no width within a word', 'NOT FOR PUBLI\u200bCATION'],
    ['thin spaces', 'NOT\u2009FOR\u2009PUBLICATION'],
    ['a hyphen that does not break', 'NON\u2011PUBLIC APPENDIX'],
    ['wide letters', '\uff23\uff2f\uff2e\uff26\uff29\uff24\uff25\uff2e\uff34\uff29\uff21\uff2c APPENDIX'],
    ['a soft hyphen', 'NOT FOR PUBLI\u00adCATION'],
  ])('is read: %s', (_, mark) => {
    expect(misplaced({ 'r.txt': marked(mark) })).toEqual([]);
  });
});
