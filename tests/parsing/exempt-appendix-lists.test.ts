import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const head = [
  '# Harrowdale Metropolitan Borough Council',
  '# Children and Education Scrutiny Panel',
  'Wednesday 15 October 2025',
  '## Budget Monitor',
  '1. Placements account for Openmillions of the overspend.',
];
const table = (word: string): string =>
  ['| Ref | Saving | At risk |', '|---|---|---|', `| CS1 | ${word} programme | 650 |`].join('\n');
const report = (...paragraphs: readonly string[]): string => [...head, ...paragraphs].join('\n\n');

describe('a list of appendices that calls one of them exempt', () => {
  it.each([
    'Appendix B: Negotiations (exempt)',
    'Appendix B – Negotiations (not for publication)',
    'Appendix B – Negotiations (Exempt under paragraph 3 of Schedule 12A)',
    'Appendix B: Negotiations – Confidential',
    '- Appendix B: Negotiations (exempt)',
    'Appendix B: Negotiations (Private)',
    'Appendix B: Negotiations (Public Excluded)',
    'Annex B: Negotiations (restricted)',
  ])('keeps back that one alone: %s', (line) => {
    const word = line.includes('Annex') ? 'Annex' : 'Appendix';
    const a = `## ${word} A – Savings tracker`;
    const b = `## ${word} B – Negotiations`;
    const list = ['## Appendices', `${word} A: Savings tracker`, line];
    const text = 'Hushcare has offered a discount of 7.5%.';
    expect(misplaced({ 'r.md': report(...list, a, table('Openreunion'), 'It is an Opentable.', b, text) })).toEqual([]);
    expect(misplaced({ 'r.md': report(...list, b, text, table('Hushreunion')) })).toEqual([]);
    expect(misplaced({ 'r.md': report(...list, b, text, a, table('Openreunion')) })).toEqual([]);
    expect(misplaced({ 'r.md': report(...list, a, table('Openreunion'), `## ${word} C – Maps`, 'Openmaps.') })).toEqual(
      [],
    );
  });

  it('keeps back what follows where no other appendix does', () => {
    const list = ['Appendix B: Negotiations (exempt)', 'Hushcare has offered a discount.', table('Hushreunion')];
    expect(misplaced({ 'r.md': report(...list) })).toEqual([]);
  });

  it('keeps back the first of two', () => {
    const list = ['## Appendices', 'Appendix A: Prices (exempt)', 'Appendix B: Timetable'];
    const rest = ['## Appendix A – Prices', table('Hushprices'), '## Appendix B – Timetable', table('Opentimes')];
    expect(misplaced({ 'r.md': report(...list, ...rest) })).toEqual([]);
  });
});
