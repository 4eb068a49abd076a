import type { Answer } from '../answering/answer.ts';
import { type NextQuestion, nextQuestions } from './next-questions.ts';
import type { Tools } from './tools.ts';

/** Nobody waits longer for an answer because of what could be asked after it. */
const withinMs = 500;
const most = 3;
/** Suggestions that were tried lately, by question: many answers stand on the same items. */
const mostRemembered = 500;
const freshMs = 10 * 60_000;

/** Suggests up to three questions, each tried before: the library answers it with something that is not on the screen yet. */
export type FollowUps = (answer: Answer, asked: string) => Promise<readonly string[]>;

export function createFollowUps({ deps, queue }: Pick<Tools, 'deps' | 'queue'>): FollowUps {
  const tried = new Map<string, { readonly references: readonly string[]; readonly at: number }>();

  const referencesOf = async ({ question, shows }: NextQuestion): Promise<readonly string[]> => {
    const before = tried.get(question);
    if (before && Date.now() - before.at < freshMs) return before.references;
    const answer = await deps.tryAsking(question).catch(() => null);
    const references = answer && worthReading(answer, shows) ? answer.citations.map(({ reference }) => reference) : [];
    if (tried.size >= mostRemembered) tried.clear();
    tried.set(question, { references, at: Date.now() });
    return references;
  };

  return async (answer, asked) => {
    const seen = new Set(answer.citations.map(({ reference }) => reference));
    const until = performance.now() + withinMs;
    const good: string[] = [];
    for (const next of nextQuestions(answer, asked)) {
      // Others wait for their answers: those come first.
      if (good.length === most || queue.waiting > 0 || performance.now() > until) break;
      const references = await referencesOf(next);
      if (references.some((reference) => !seen.has(reference))) good.push(next.question);
      for (const reference of references) seen.add(reference);
    }
    return good;
  };
}

/** Words, not a bare link or a title: something a person is glad to have asked for. */
function worthReading({ kind, citations }: Answer, shows: RegExp | null): boolean {
  if (kind !== 'answered') return false;
  return citations.some(
    ({ quote }) => quote.split(/\s+/).length >= 8 && !/https?:\/\//.test(quote) && (shows?.test(quote) ?? true),
  );
}
