import { expect, it } from 'vitest';
import { parseFile } from '../../src/parsing/parse-file.ts';

it('takes no row of a plan of decisions for the meeting that the plan is of', () => {
  const [paper] = parseFile({
    file: 'plan.txt',
    bytes: [
      'Wexmoor Borough Council',
      '',
      'Plan of Key Decisions',
      '',
      'Reference\tDecision\tDecision maker and date',
      'KD/26/45\tTo approve the sale of land at Station Approach\tCabinet, 12 January 2027',
      'KD/26/47\tTo set the charges for garden waste\tCabinet, 9 February 2027',
    ].join('\n'),
  }).papers;
  expect(paper?.meeting.date).toBeNull();
  expect(paper?.meeting.body.name).toBe('Wexmoor Borough Council');
});
