import { describe, expect, it } from 'vitest';
import { standAlone } from '../../../src/answering/question/follow-up.ts';
import { smallGlossary } from '../../support/small-library.ts';

const following = (earlier: string, question: string) => standAlone(question, [{ question: earlier }], smallGlossary);

describe('a question in a thread', () => {
  it('leans on the one before where it points back', () => {
    expect(following('What is the Attendance Strategy?', 'who wrote it?').text).toContain('Attendance Strategy');
  });

  it('carries on where it begins with "and"', () => {
    expect(following('What was secondary absence in spring 2024?', 'and in primaries?').text).toContain(
      'absence in spring 2024',
    );
  });

  it('keeps the earlier time only where it names none itself', () => {
    const { text } = following('How many children were fostered in 2021/22?', 'and in 2022/23?');
    expect(text).toContain('fostered');
    expect(text).not.toContain('2021/22');
  });

  it('drops what went before when the subject changes', () => {
    const next = following('What is the fostering budget?', 'Which youth centres will close in Millgate next year?');
    expect(next).toEqual({
      text: 'Which youth centres will close in Millgate next year?',
      asked: 'Which youth centres will close in Millgate next year?',
      leansOn: null,
    });
  });

  it('stands alone without a thread', () => {
    expect(standAlone('why?', [], smallGlossary).leansOn).toBeNull();
  });

  it('looks further back through questions that themselves lean', () => {
    const { text } = standAlone(
      'and why?',
      [{ question: 'How many children were adopted in Harrowdale?' }, { question: 'and the year before?' }],
      smallGlossary,
    );
    expect(text).toContain('adopted in Harrowdale');
  });
});
