import { describe, expect, it } from 'vitest';
import { misplaced } from './misplaced.ts';

const head = 'MERE COUNCIL\n\nHARBOUR COMMITTEE - 13 FEBRUARY 2025\n\nREPAIRS TO THE SLIP\n\n';
const background = '1. Background\n\n1.1 The slip was undermined by Openstorms in January of that year.';
const tenders = [
  '2.1 The lowest tender was Hushlimpet at nine pounds.',
  '2.2 The second left out the Hushsurvey of May.',
];
const end = '3. Conclusion\n\n3.1 Members are asked to note the Openworks in the autumn.';
const report = (...parts: readonly string[]): string => head + parts.join('\n\n');

describe('a sentence of a report that closes some of its parts', () => {
  it.each([
    'The following two paragraphs are exempt (paragraph 3 of Schedule 12A).',
    '[Exempt information begins]',
    'START OF EXEMPT SECTION',
  ])('reaches to where the rest is said to be public, in a line or run on: %s', (mark) => {
    for (const back of ['The rest of this report is public.', '[Exempt information ends]'])
      expect(misplaced({ 'r.txt': report(background, '2. Tenders', mark, ...tenders, back, end) })).toEqual([]);
  });

  it.each([
    'Note: section 2 (Tenders) is confidential.',
    'Section 2 of this report is not for publication.',
    'Paragraphs 2.1 and 2.2 are exempt under paragraph 3 of Schedule 12A.',
    'NB: paragraphs 2.1 to 2.2 of this report are confidential.',
  ])('reaches them from wherever it stands: %s', (sentence) => {
    const parts = [background, '2. Tenders', ...tenders, end];
    expect(misplaced({ 'r.txt': report(sentence, ...parts) })).toEqual([]);
    expect(misplaced({ 'r.txt': report(...parts, 'Access to information', sentence) })).toEqual([]);
  });
});
