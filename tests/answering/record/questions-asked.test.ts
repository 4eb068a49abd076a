import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../../src/parsing/parse-library.ts';
import { askPapers } from '../../support/small-library.ts';

const minutes = `MINUTES of the meeting of the Schools Panel held at County Hall on Thursday, 5 February 2026 at 10.30 am.

Present: Cllr M. Fanshawe (Chair)

34. MEMBERS' QUESTIONS

Question 1 – Councillor Osgood to the Leader, Councillor Ingleby

"How many pupils are taught in temporary classrooms?"

Reply by Cllr Ingleby:

"There are 118. I will write to Cllr Osgood with the figures for each school by the end of March."

35. SCHOOL BOATS

Councillor Rudge asked whether the school boats would be painted. The Director said they would be.
`;

const ask = askPapers(parseLibrary([{ file: 'schools-panel.txt', bytes: minutes }]));

describe('a question that a member asked', () => {
  it('is told with who asked it and the reply', async () => {
    const { text, citations } = await ask({ question: 'Who asked about temporary classrooms?' });
    expect(text).toContain('Councillor Osgood asked: "How many pupils are taught in temporary classrooms?"');
    expect(text).toContain('Reply by Cllr Ingleby: "There are 118.');
    expect(citations).toHaveLength(2);
  });

  it('is found by who asked it', async () => {
    expect((await ask({ question: 'What did Councillor Rudge ask?' })).text).toContain('school boats would be painted');
  });

  it('is nobody’s where the minutes tell of none', async () => {
    expect((await ask({ question: 'Who asked about lighthouses?' })).kind).toBe('nothing-found');
  });

  it('is promised by the one whose reply says "I"', async () => {
    const { text } = await ask({ question: 'What did Cllr Ingleby promise?' });
    expect(text).toContain('I will write to Cllr Osgood with the figures for each school');
  });
});
