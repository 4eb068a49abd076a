import { describe, expect, it } from 'vitest';
import { bareQuestion } from '../../../src/answering/question/bare-question.ts';
import { createGlossary } from '../../../src/answering/question/glossary.ts';
import { typingMended } from '../../../src/answering/question/mend-typing.ts';
import { plainlyWorded } from '../../../src/answering/question/plain-wording.ts';
import { stem } from '../../../src/indexing/stem.ts';

describe('a question without what is said around it', () => {
  it.each([
    ['Hi there, could you please tell me how many beds are empty? Many thanks', 'how many beds are empty?'],
    ['A resident has asked me this and I need to reply today: why was the depot closed?', 'why was the depot closed?'],
    ['quick one - who chairs the panel', 'who chairs the panel'],
    ['Do you know what the target is?', 'what the target is?'],
    ['Sorry to bother you, just wondering when the library opens, please', 'when the library opens'],
    ['How many beds are empty, according to the papers?', 'How many beds are empty?'],
  ])('reads %j as %j', (typed, asked) => {
    expect(bareQuestion(typed)).toBe(asked);
  });

  it.each([
    'and in Quarter 2?',
    'The depot closed in May: why was that?',
    'Tell me about the depot',
    'thanks',
    'What do residents ask for, minutes or webcasts?',
  ])('leaves %j as it is', (typed) => {
    expect(bareQuestion(typed)).toBe(typed);
  });
});

describe('a question in plain words', () => {
  it.each([
    ['What number of beds are empty?', 'how many beds are empty?'],
    ['For what reason did the depot close?', 'why did the depot close?'],
    ['On what date did the depot close?', 'when did the depot close?'],
    ['What was decided about the depot by the Cabinet in May?', 'What did the Cabinet decide about the depot in May?'],
  ])('reads %j as %j', (typed, asked) => {
    expect(plainlyWorded(typed)).toBe(asked);
  });

  it('takes a time for no one who did anything', () => {
    expect(plainlyWorded('What was promised by March 2022?')).toBe('What was promised by March 2022?');
  });
});

describe('slips of the keyboard', () => {
  const held = ['depot', 'pathfinders', 'fostering'].map(stem);
  const vocabulary = {
    size: () => held.length,
    frequencies: (words: readonly string[]) =>
      new Map(words.filter((word) => held.includes(word)).map((word) => [word, 1])),
    similarTo: (word: string) =>
      held.filter((other) => other[0] === word[0]).map((other) => ({ word: other, count: 1 })),
  };
  const mended = (question: string) => typingMended(question, vocabulary, createGlossary([]));

  it('are put right where one letter is dropped, doubled or out of order', () => {
    expect(mended('how many chidlren did the pathfnders see at the last meeeting?')).toBe(
      'how many children did the pathfinders see at the last meeting?',
    );
  });

  it('are not seen in words that differ by another letter, in names or in short words', () => {
    const question = 'Was Festering or festering said of the depto by Pathfnders?';
    expect(mended(question)).toBe(question);
  });
});
