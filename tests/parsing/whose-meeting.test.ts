import { describe, expect, it } from 'vitest';
import { deadlineIn } from '../../src/parsing/text/deadline.ts';

describe('a meeting by which something is to be done', () => {
  it.each([
    ['Ada Vale will bring a plan to the Board\u2019s July meeting.', 'to the Board\u2019s July meeting'],
    ["A note will be sent to the Scrutiny Panel's next meeting.", "to the Scrutiny Panel's next meeting"],
    ['She will report to Cabinet\u2019s June 2026 meeting.', 'to Cabinet\u2019s June 2026 meeting'],
    ['Copies will go out before the Forum\u2019s next meeting.', 'before the Forum\u2019s next meeting'],
    ['Ada Vale will bring a plan to its July meeting.', 'to its July meeting'],
  ])('may be said with whose it is: %s', (sentence, by) => expect(deadlineIn(sentence)).toBe(by));

  it.each(['He spoke to the Board\u2019s last meeting.', 'It went to the Mayor\u2019s July fair.'])(
    'is none of those: %s',
    (sentence) => expect(deadlineIn(sentence)).toBeNull(),
  );
});
