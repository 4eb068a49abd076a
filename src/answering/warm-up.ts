import type { Ask } from './ask.ts';
import type { Shelf } from './shelf.ts';

/** The ways people ask: each goes another way through the house. */
const WAYS: readonly ((thing: string) => string)[] = [
  (thing) => `What does the paper on ${thing} say, and what was decided?`,
  (thing) => `How many were there in ${thing}, and by when?`,
  (thing) => `Why was ${thing} brought to the committee?`,
  (thing) => `Who wrote the paper on ${thing} and whom do I contact?`,
  (thing) => `What is the latest figure for ${thing}?`,
  (thing) => `Which risks and costs does ${thing} list?`,
];
const QUESTIONS = 24;
/** A large library is warm enough after this long. */
const LONGEST_MS = 3000;

/**
 * Asks questions about the library’s own papers, so that the first person's question is answered as fast as the
 * hundredth. Between two of them others are served; it ends early where `stopped` says so. Nothing of it is kept.
 */
export async function warmUp(ask: Ask, shelf: Pick<Shelf, 'papers'>, stopped: () => boolean): Promise<void> {
  const begun = performance.now();
  for (const question of questionsAbout(shelf.papers().map(({ title }) => title))) {
    await new Promise((resolve) => setImmediate(resolve));
    if (stopped() || performance.now() - begun > LONGEST_MS) return;
    await ask({ question });
  }
}

/** The newest papers first, each asked about in another way; then again, each in the next way. */
function questionsAbout(titles: readonly string[]): string[] {
  const newest = titles.slice(-QUESTIONS).reverse();
  const rounds = WAYS.flatMap((_, round) =>
    newest.flatMap((title, at) => WAYS[(round + at) % WAYS.length]?.(title) ?? []),
  );
  return rounds.slice(0, QUESTIONS);
}
