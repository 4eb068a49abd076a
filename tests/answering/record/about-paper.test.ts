import { describe, expect, it } from 'vitest';
import { paperFactAsked } from '../../../src/answering/record/about-paper.ts';
import { oakmerePapers } from '../../support/oakmere.ts';
import { askPapers } from '../../support/small-library.ts';

const ask = askPapers(oakmerePapers());

describe('what is asked of a paper itself', () => {
  it('reads who wrote it, what it is for and what it leans on', () => {
    expect(paperFactAsked('Who wrote the parking report?')).toBe('author');
    expect(paperFactAsked('What is the parking report for?')).toBe('purpose');
    expect(paperFactAsked('Which background papers does the parking report list?')).toBe('background');
    expect(paperFactAsked('How many officers are named as contacts on the parking report?')).toBe('contacts');
    expect(paperFactAsked('What does the report say about parking?')).toBeNull();
  });

  it('says what a report is for in its own words', async () => {
    const { text, citations } = await ask({ question: 'What is the mobile library readers report for?' });
    expect(text).toContain('to tell the Committee what readers of the mobile library think of it');
    expect(citations).toHaveLength(1);
  });

  it('names whom to ask of a report', async () => {
    const { text } = await ask({ question: 'Who wrote the mobile library readers report?' });
    expect(text).toContain('Priya Nair, Head of Libraries');
  });
});
