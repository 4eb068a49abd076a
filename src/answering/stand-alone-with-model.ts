import type { Asking } from './asking.ts';
import type { NotForUs } from './guard/is-it-for-us.ts';
import { type StandingQuestion, standAlone } from './question/follow-up.ts';
import { traced } from './trace.ts';

/** A question that stands alone; `about` says where what it leans on makes it one about an individual child. */
export interface Standing extends StandingQuestion {
  readonly about: 'child' | null;
  readonly by: 'rules' | 'model';
}

/**
 * A question made to stand alone: by the model where one is configured and the question leans on the thread, and else, or
 * where the model cannot, by the code's own rules for follow-ups. What the model makes of it goes through the same door as a
 * question that somebody typed.
 */
export function standingQuestion(
  question: string,
  history: readonly { readonly question: string }[],
  { words, standAlone: model, session }: Asking,
  whyNot: (question: string) => Promise<NotForUs | null>,
): Promise<Standing> {
  return traced(session.trace, 'Make it stand alone', { question, history }, stand, (standing) => ({ ...standing }));

  async function stand(): Promise<Standing> {
    const byRules = { ...standAlone(question, history, words.glossary), about: null, by: 'rules' } as const;
    if (byRules.leansOn === null || !model) return byRules;
    const written = await model(question, history, session);
    const why = written === question ? 'empty' : await whyNot(written);
    if (why === 'child') return { ...byRules, about: 'child' };
    return why ? byRules : { text: written, asked: written, leansOn: byRules.leansOn, about: null, by: 'model' };
  }
}
