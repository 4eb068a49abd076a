import { stem as rootOf } from '../../indexing/stem.ts';
import { stemOf } from './plain-text.ts';

/**
 * Words that a statement may have more than its passage: directions, bounds and decisions, which checks of their own
 * compare, and verbs that only carry a sentence.
 */
const ADDED =
  /^(?:increas\w*|decreas\w*|ris\w+|rose|f[ae]ll\w*|higher|lower|fewer|above|below|up|down|drop\w*|slight\w*|longer|shorter|gr[eo]w\w*|growth|resolv\w*|nearly|almost|approximately|roughly|amount\w*|whom|whose|once|old|olds|aged?|ages|yearly|took|number\w*|worth)$/i;

export const mayBeAdded = (word: string): boolean => ADDED.test(word);

/** What stands for one another in any report, whatever it is about. Nothing that could tell two facts apart. */
const SAME = [
  'begin start commence',
  'per percent percentage rate share proportion',
  'children child',
  'previous preceding last',
  'annual year yearly',
  'county council authority',
  'in-house inhouse',
  'chair chairman chairperson',
  'councillor member cllr',
  'reply respond answer response',
];

const groups = SAME.map((line) => new Set(line.split(' ').map(stemOf)));

/** Whether two words are forms of one word, or one of the few pairs above. */
export const rootsAgree = (a: { text: string; stem: string }, b: { text: string; stem: string }): boolean =>
  a.stem === b.stem ||
  rootOf(a.text.toLowerCase()) === rootOf(b.text.toLowerCase()) ||
  groups.some((group) => group.has(a.stem) && group.has(b.stem));
