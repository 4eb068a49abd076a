import { describe, expect, it } from 'vitest';
import { askSmallLibrary } from '../support/small-library.ts';

const report = {
  text: 'The report gave the performance for the period to September 2022 (Quarter 3).',
  context: 'Swimming',
};
const resolved = {
  text: 'That swimming performance for the period to December 2022 (quarter 3) be noted.',
  context: 'Swimming',
};
const QUESTION = { question: 'What was noted of swimming performance?' };

describe('an item that dates one quarter in two ways', () => {
  it('shows both dates beside what is quoted of it', async () => {
    const { text } = await askSmallLibrary([report, resolved])(QUESTION);
    expect(text).toMatch(/dates Quarter 3 to .*2022 in one place and to .*2022 in another\. \[\d\]$/);
    expect(text).toContain('September 2022');
    expect(text).toContain('December 2022');
  });

  it('says nothing where the item agrees with itself', async () => {
    expect((await askSmallLibrary([resolved])(QUESTION)).text).not.toContain('in another');
  });
});
