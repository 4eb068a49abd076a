import type { Minutebook } from '../../../src/minutebook.ts';
import type { Fact } from './fact.ts';
import { judgeAnswers } from './judge-answers.ts';
import { judgeStructure } from './judge-structure.ts';

/** How many facts of each kind are read right, and what is wrong with the others. */
export interface FactScore {
  readonly right: number;
  readonly of: number;
  readonly kinds: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
  /** Exempt words that were shown. */
  readonly leaks: number;
  readonly wrong: readonly { readonly fact: Fact; readonly faults: readonly string[] }[];
}

/** Judges every fact against a library that holds its papers. */
export async function scoreFacts(minutebook: Minutebook, facts: readonly Fact[]): Promise<FactScore> {
  const library = minutebook.library();
  const judged: { fact: Fact; faults: readonly string[] }[] = [];
  for (const fact of facts)
    judged.push({ fact, faults: judgeStructure(library, fact) ?? (await judgeAnswers(minutebook, fact)) });
  const count = (some: typeof judged) => ({
    right: some.filter(({ faults }) => faults.length === 0).length,
    of: some.length,
  });
  return {
    ...count(judged),
    kinds: Object.fromEntries(
      [...new Set(facts.map(({ kind }) => kind))].map((kind) => [
        kind,
        count(judged.filter(({ fact }) => fact.kind === kind)),
      ]),
    ),
    leaks: judged.filter(({ faults }) => faults.some((fault) => fault.startsWith('LEAK'))).length,
    wrong: judged.filter(({ faults }) => faults.length > 0),
  };
}
