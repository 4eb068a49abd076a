import { describe, expect, it } from 'vitest';
import { nextQuestions } from '../../src/slack/next-questions.ts';
import { aCitation, aFoundIndicator, anAnswer } from '../support/answers.ts';

describe('what to ask next', () => {
  it('is more of the item that was cited', () => {
    expect(nextQuestions(anAnswer(), 'how many gritters?')).toEqual([
      'What else do the papers say about Winter Maintenance?',
    ]);
  });

  it('is the target of an indicator and its companions', () => {
    expect(nextQuestions(anAnswer({ indicator: aFoundIndicator() }), 'potholes?')).toEqual([
      'How does Potholes mended within five days compare with its target?',
      'Which indicators are getting worse?',
    ]);
  });

  it('is never what was just asked, nor twice the same', () => {
    const citations = [aCitation(), aCitation({ mark: 2, paragraph: '13' })];
    expect(nextQuestions(anAnswer({ citations }), 'what else do the papers say about winter maintenance')).toEqual([]);
  });

  it.each(['nothing-found', 'refused', 'clarify', 'failed', 'out-of-scope', 'unsupported'] as const)(
    'is nothing after %s',
    (kind) => {
      expect(nextQuestions(anAnswer({ kind }), 'x')).toEqual([]);
    },
  );
});
