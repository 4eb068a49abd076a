import { asksAboutAChild } from './individual-child.ts';
import { isElsewhere } from './out-of-scope.ts';
import { triesToOverride } from './override.ts';

/** Why a question is not for the papers; null where it is. */
export type NotForUs = 'override' | 'child' | 'out-of-scope' | 'empty';

/** Guards the door: what must be refused comes first, then what is about something else. */
export function whyNotForUs(question: string, isKnownWord: (word: string) => boolean): NotForUs | null {
  if (!/[\p{L}\p{N}]/u.test(question)) return 'empty';
  if (triesToOverride(question)) return 'override';
  if (asksAboutAChild(question, isKnownWord)) return 'child';
  return isElsewhere(question, isKnownWord) ? 'out-of-scope' : null;
}
