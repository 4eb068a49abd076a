import type { Reading } from '../../indicators/indicator.ts';

const ROSE =
  /\b(?:ris(?:e|es|en|ing)|rose|increas\w*|(?:go(?:ne|ing)?|went) up|gr[eo]w(?:n|ing|th)?|climb\w*|jump\w*|higher)\b/i;
const FELL =
  /\b(?:fall(?:s|en|ing)?|fell|decreas\w*|(?:go(?:ne|ing)?|went|come|came) down|drop\w*|declin\w*|reduc\w*|lower|shr[aiu]nk\w*)\b/i;

/** What to say where a question takes for granted that a figure rose or fell and the paper reports the other; null else. */
export function wrongDirection(question: string, { trend }: Pick<Reading, 'trend'>): string | null {
  const rose = ROSE.test(question);
  if (rose === FELL.test(question)) return null;
  if (rose && trend === 'Decrease') return 'The papers report a fall, not a rise:';
  if (!rose && trend === 'Increase') return 'The papers report a rise, not a fall:';
  return trend === 'No Change' ? 'The papers report no change:' : null;
}
