import type { Ask } from './ask.ts';
import type { Shelf } from './shelf.ts';

const QUESTIONS = 6;

/**
 * Asks a few questions about the library’s own papers, so that the first person's question is answered as
 * fast as the tenth. Between two of them others are served; it ends early where `stopped` says so. Nothing of it is kept.
 */
export async function warmUp(ask: Ask, shelf: Pick<Shelf, 'papers'>, stopped: () => boolean): Promise<void> {
  for (const { title } of shelf.papers().slice(-QUESTIONS)) {
    await new Promise((resolve) => setImmediate(resolve));
    if (stopped()) return;
    await ask({ question: `What does the paper on ${title} say, and what was decided?` });
  }
}
