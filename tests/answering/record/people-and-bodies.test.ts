import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../src/parsing/parse-file.ts';
import { askPapers } from '../../support/small-library.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const minutes = bytesOf(`ELMTON COUNTY COUNCIL

COUNTRYSIDE BOARD

Minutes of a meeting of the Countryside Board held at Shire Hall, Elmton on Monday, 9 January 2023.

PRESENT

Councillor J. Reed (in the Chair)

In Attendance.

Councillor P. Moss – Lead Member for Countryside

Ms. A. Fern – Head of Footpaths

1. Footpath Repairs.

The Board considered a report of the Director of Countryside.

i) The Lead Member for Countryside said that repairs would begin with the coastal footpath.

ii) The Head of Footpaths explained that stiles had cost twice as much as the year before.

RESOLVED:

That the report be noted.

2. Ranger Review.

The Board deferred consideration of this item to its next meeting because the survey had not closed.

3. Date of next meeting.

The next meeting would be held on 6 March 2023.
`);
const report = bytesOf(`**ELMTON ALLOTMENTS FORUM**

5 JUNE 2023

WATER CHARGES FOR ALLOTMENTS

**REPORT OF THE DIRECTOR OF COUNTRYSIDE**

Purpose of the Report

1. To tell the Forum about water charges.

Recommendations

2. The Forum is recommended to agree a charge of £12 a plot.

Officer to Contact

Nell Harper
Allotments Officer
Tel: 01632 960111
Email: nell.harper@elmton.example
`);
const ask = askPapers([
  parseFile({ file: 'countryside-board-2023-01-09-minutes.txt', bytes: minutes }),
  parseFile({ file: 'allotments-forum-2023-06-05-water-charges.md', bytes: report }),
]);

describe('people, their offices and their words', () => {
  it('names who holds an office, with the paper that says so', async () => {
    const { text, citations } = await ask({ question: 'Who is the cabinet member for the countryside?' });
    expect(text).toContain('Councillor P. Moss: Lead Member for Countryside');
    expect(text).toContain('9 January 2023');
    expect(citations).toHaveLength(1);
  });

  it('tells the office of a person named', async () => {
    expect((await ask({ question: 'Who is Nell Harper?' })).text).toContain('Allotments Officer');
  });

  it('quotes a member by the office that the minutes use for them', async () => {
    const { text } = await ask({ question: 'What did Councillor Moss say about footpath repairs?' });
    expect(text).toContain('repairs would begin with the coastal footpath');
    expect(text).not.toContain('stiles');
  });

  it('says nothing for somebody who is only listed', async () => {
    expect((await ask({ question: 'What did Councillor Reed say about footpath repairs?' })).kind).toBe(
      'nothing-found',
    );
  });
});

describe('the body a question names', () => {
  it('gives the recommendations of its report', async () => {
    const { text } = await ask({ question: 'What is the Allotments Forum being asked to agree?' });
    expect(text).toContain('agree a charge of £12 a plot');
  });

  it('does not give the decisions of another body for those of one whose minutes are not held', async () => {
    const { kind, text } = await ask({ question: 'What did the Allotments Forum decide about water charges?' });
    expect(kind).toBe('nothing-found');
    expect(text).toContain('I hold no minutes of the');
  });

  it('tells a decision that stands in prose', async () => {
    const { text } = await ask({ question: 'What did the Countryside Board decide on the ranger review?' });
    expect(text).toContain('deferred');
    expect(text).toContain('the survey had not closed');
  });

  it('gives the date of its next meeting', async () => {
    const { text } = await ask({ question: 'When is the next Countryside Board?' });
    expect(text).toContain('6 March 2023');
  });
});
