import type { Reading } from '../../indicators/indicator.ts';

const ROSE =
  /\b(?:ris(?:e|es|en|ing)|rose|increas\w*|(?:go(?:ne|ing)?|went) up|gr[eo]w(?:n|ing|th)?|climb\w*|jump\w*|higher)\b/i;
const MORE = /\b(?:more|most|high|highest|demand|pressures?|up|record)\b/i;
const LESS = /\b(?:fewer|less|low|lowest|smaller|down|shortage|limited)\b/i;
const FELL =
  /\b(?:fall(?:s|en|ing)?|fell|decreas\w*|(?:go(?:ne|ing)?|went|come|came) down|drop\w*|declin\w*|reduc\w*|lower|shr[aiu]nk\w*)\b/i;

/** What a question may take for granted besides, in words that elsewhere say less. */
const ASKS_MORE = /\b(?:more|longer|better|faster) (?:\w+ ){0,6}than\b/i;
const ASKS_LESS = /\b(?:fewer|less|shorter|slower|worse)\b/i;

/** Where "why did it fall?" is asked of words that never speak of a fall: what to say; null else. */
export function untoldDirection(question: string, text: string): string | null {
  if (!/\b(?:why|how come|what (?:caused|led to|is behind|was behind))\b/i.test(question)) return null;
  const rose = ROSE.test(question) || ASKS_MORE.test(question);
  if (rose === (FELL.test(question) || ASKS_LESS.test(question))) return null;
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

const BLAME =
  /\b(?:(?:find|found) (?:\w+ )?(?:fault|wrong)|faults?|faulted|criticis\w*|condemn\w*|complain\w*|unhappy|disappointed|dissatisfied|slat(?:ed|ing)|attack(?:ed|ing)?)\b/i;
const PRAISE =
  /\b(?:prais\w*|impress\w*|commend\w*|congratulat\w*|pleased|delighted|welcomed|applaud\w*|well done|complimented)\b/i;

/** Whether a question asks how somebody judged something, and a text tells it, whichever way. */
export function tellsJudgement(question: string, text: string): boolean {
  return (BLAME.test(question) || PRAISE.test(question)) && (BLAME.test(text) || PRAISE.test(text));
}

/** Where somebody's blame is asked for and a text tells only of praise, or the other way round: what to say; null else. */
export function otherJudgement(question: string, text: string): string | null {
  const blame = BLAME.test(question);
  if (blame === PRAISE.test(question)) return null;
  if ((blame ? BLAME : PRAISE).test(text) || !(blame ? PRAISE : BLAME).test(text)) return null;
  return blame ? 'The papers tell of praise there, not of blame.' : 'The papers tell of blame there, not of praise.';
}
