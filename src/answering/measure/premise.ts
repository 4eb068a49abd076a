import type { Reading } from '../../indicators/indicator.ts';

const ROSE =
  /\b(?:ris(?:e|es|en|ing)|rose|increas\w*|(?:go(?:ne|ing)?|went) up|gr[eo]w(?:n|ing|th)?|climb\w*|jump\w*|higher)\b/i;
const MORE = /\b(?:more|most|high|highest|demand|pressures?|up|record)\b/i;
const LESS = /\b(?:fewer|less|low|lowest|smaller|down|shortage|limited)\b/i;
const FELL =
  /\b(?:fall(?:s|en|ing)?|fell|decreas\w*|(?:go(?:ne|ing)?|went|come|came) down|drop\w*|declin\w*|reduc\w*|lower|shr[aiu]nk\w*)\b/i;

/** Where "why did it fall?" is asked of words that never speak of a fall: what to say; null else. */
export function untoldDirection(question: string, text: string): string | null {
  if (!/\b(?:why|how come|what (?:caused|led to|is behind|was behind))\b/i.test(question)) return null;
  const rose = ROSE.test(question);
  if (rose === FELL.test(question)) return null;
  const told = (rose ? [ROSE, MORE] : [FELL, LESS]).some((words) => words.test(text));
  const other = (rose ? FELL : ROSE).test(text);
  return told || !other ? null : `The papers do not say that it ${rose ? 'rose' : 'fell'}.`;
}

/** What to say where a question takes for granted that a figure rose or fell and the paper reports the other; null else. */
export function wrongDirection(question: string, { trend }: Pick<Reading, 'trend'>): string | null {
  const rose = ROSE.test(question);
  if (rose === FELL.test(question)) return null;
  if (rose && trend === 'Decrease') return 'The papers report a fall, not a rise:';
  if (!rose && trend === 'Increase') return 'The papers report a rise, not a fall:';
  return trend === 'No Change' ? 'The papers report no change:' : null;
}
