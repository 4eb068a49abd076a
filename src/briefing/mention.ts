import type { Statement } from './statements.ts';
import type { Idea, Topic } from './topic.ts';

/** Whether a text covers the topic: all ideas of one alternative. */
export function names(text: string, { alternatives }: Topic): boolean {
  return alternatives.some((ideas) => ideas.length > 0 && ideas.every((idea) => says(text, idea)));
}

/** Whether a statement names the topic itself, a part of it, or neither; its item and paragraph may say the rest of the ideas. */
export function mentionOf(statement: Statement, { alternatives }: Topic): 'own' | 'part' | 'none' {
  const { words, context, around } = statement;
  let best: 'own' | 'part' | 'none' = 'none';
  const long = alternatives.filter((ideas) => !isOneWord(ideas));
  for (const ideas of alternatives) {
    const said = ideas.filter((idea) => says(words, idea));
    if (said.length === 0) continue;
    if (isOneWord(ideas) && long.length > 0 && !long.some((other) => within(statement, other))) continue;
    if (!ideas.every((idea) => said.includes(idea) || says(around, idea) || says(context, idea))) continue;
    if (said.some((idea) => saysItself(words, idea))) return 'own';
    best = 'part';
  }
  return best;
}

/** Beside a longer phrase a single word means what it means there: "children in care and placements" are not school placements. */
const isOneWord = (ideas: readonly Idea[]): boolean => ideas.every(({ own }) => !own.trim().includes(' '));

function within({ context, around }: Statement, ideas: readonly Idea[]): boolean {
  return ideas.every((idea) => says(around, idea) || says(context, idea));
}

function saysItself(words: string, { own, same }: Idea): boolean {
  return words.includes(own) || same.some((form) => words.includes(form));
}

function says(words: string, idea: Idea): boolean {
  return saysItself(words, idea) || idea.holds.some((form) => words.includes(form));
}
