import { findPeriods } from '../../indicators/period-in-text.ts';

/** Longer ways to ask the same, each with the plain one that the rest of the code reads. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:what|which) number of (?=\p{L})/giu, 'how many '],
  [/\b(?:what|which) (?:amount|sum) of (?=\p{L})/giu, 'how much '],
  [/\bwhat amount (?=(?:are|is|was|were|do|does|did|has|have|will)\b)/gi, 'how much '],
  [/\b(?:on|by) (?:what|which) (?:exact )?(?:date|day) (?=(?:did|was|were|is|are|will|does|do|has|have)\b)/gi, 'when '],
  [/\bat (?:what|which) point (?=(?:did|was|were|is|are|will|does|do|has|have)\b)/gi, 'when '],
  [/\bfor (?:what|which) reasons? (?=(?:did|was|were|is|are|will|does|do|has|have)\b)/gi, 'why '],
  [/\bwhat (?:explains|is the reason|was the reason|are the reasons|were the reasons) (?:why|that) /gi, 'why '],
  [/\b(?:what|which) length of time /gi, 'how long '],
  [/\b(?:what|which) (?:person|individual) (?=(?:is|was|has|had|did|will|asked|said|chaired?|wrote)\b)/gi, 'who '],
];
const DONE: Readonly<Record<string, string>> = {
  asked: 'ask',
  said: 'say',
  decided: 'decide',
  agreed: 'agree',
  recommended: 'recommend',
  resolved: 'resolve',
  promised: 'promise',
  requested: 'request',
  raised: 'raise',
  noted: 'note',
  approved: 'approve',
  suggested: 'suggest',
};
const PASSIVE = new RegExp(
  `^(?<what>\\W*what) (?:was|were|has been|have been) (?<done>${Object.keys(DONE).join('|')})\\b(?<on>[^?]*?) by (?<whom>(?:the |our )?[\\p{L}’' -]{3,60}?)(?<rest>(?: (?:in|on|at|about|for|during)\\b[^?]*)?\\W*)$`,
  'iu',
);

/** The same question in the plainest words that ask it: "for what reason did" as "why did", "what was asked by X" as "what did X ask". */
export function plainlyWorded(question: string): string {
  const plain = PLAIN.reduce((text, [way, put]) => text.replace(way, put), question);
  const groups = PASSIVE.exec(plain)?.groups;
  const whom = groups?.['whom'] ?? '';
  const verb = DONE[(groups?.['done'] ?? '').toLowerCase()];
  if (!groups || !verb || findPeriods(whom).length > 0) return plain;
  return `${groups['what']} did ${whom} ${verb}${groups['on']}${groups['rest']}`;
}
