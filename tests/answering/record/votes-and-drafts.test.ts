import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../../src/parsing/parse-library.ts';
import { askPapers } from '../../support/small-library.ts';

const minutes = `DRAFT MINUTES OF A MEETING OF THE SCHOOLS SCRUTINY PANEL
HELD ON TUESDAY 3 FEBRUARY 2026

Present: Councillors Una Barrow (Chair), Piers Holt, Asha
Quill, Dov Lisle and Nan Frost

21. CLUB FEES

It was moved by Councillor Lisle and seconded by Councillor Frost that club fees be frozen. The motion was LOST.

22. SCHOOL CROSSINGS

A recorded vote was requested:
For: Councillors Barrow and Holt
Against: Councillor Quill

RESOLVED (by 2 votes to 1):

1. That four crossings be kept; and

2. That the survey of crossings be noted.

RECOMMENDED: That the crossings budget be doubled.

23. SCHOOL MEALS

ACTION: Head of Catering to send members the new menus by 1 May 2026.
`;

const ask = askPapers(parseLibrary([{ file: 'schools-panel.txt', bytes: minutes }]));

describe('what minutes say of votes', () => {
  it('is told by its kind, with how the vote went', async () => {
    const { text } = await ask({ question: 'What did the panel decide about school crossings?' });
    expect(text).toContain('resolved (by 2 votes to 1): That four crossings be kept');
    expect(text).toContain('noted (by 2 votes to 1): That the survey of crossings be noted.');
    expect(text).toContain('recommended: That the crossings budget be doubled.');
  });

  it('names who voted how', async () => {
    const { text } = await ask({ question: 'Who voted against keeping the school crossings?' });
    expect(text).toContain('Against: Councillor Quill');
    expect(text).toContain('RESOLVED (by 2 votes to 1)');
  });

  it('gives the numbers of a vote that names nobody', async () => {
    const other = minutes.replace(
      /A recorded vote[\s\S]*?Quill\n/,
      'The Panel voted on the crossings as follows: for 2, against 11, abstentions 1. It was not agreed.\n',
    );
    const asking = askPapers(parseLibrary([{ file: 'schools-panel.txt', bytes: other }]));
    const { text } = await asking({ question: 'How did the panel vote on school crossings?' });
    expect(text).toContain('for 2, against 11');
  });

  it('tells a motion that fell, and does not call it decided', async () => {
    const { text, citations } = await ask({ question: 'Which motions were lost?' });
    expect(text).toContain('CLUB FEES – lost: It was moved by Councillor Lisle');
    expect(citations).toHaveLength(1);
  });

  it('gives what an action line asks for as a promise', async () => {
    const { text } = await ask({ question: 'What was promised about the school meals?' });
    expect(text).toContain('Head of Catering to send members the new menus by 1 May 2026');
  });

  it('keeps a name whole that a line end tore', async () => {
    expect((await ask({ question: 'Who was present at the last meeting?' })).text).toContain('Asha Quill');
  });
});

describe('a draft', () => {
  it('is called one in the answer, in its citations and in what is said of its age', async () => {
    const { text, citations, asAt } = await ask({ question: 'What did the panel decide about school crossings?' });
    expect(text).toContain('draft minutes');
    expect(citations.map(({ edition }) => edition)).toEqual(['draft', 'draft', 'draft']);
    expect(asAt.note).toContain('This comes from a draft, not yet confirmed.');
  });
});
