import type { Reading } from './evidence.ts';
import { wordsOf } from './plain-text.ts';
import { rootsAgree } from './safe-words.ts';

/** What a body may do with a matter; what was only noted was not agreed. */
const DECISIONS = {
  settled:
    /\b(?:approv(?:ed|es|al)|agree(?:d|s)?|adopt(?:ed|s)|endors\w+|decid(?:ed|es)|determined|carried(?! out)|authoris\w+|resolved|signed off|granted|confirmed|passed|accept(?:ed|s|ance)|gave approval|appointed|awarded|voted (?:to|for))\b/i,
  turnedDown:
    /\b(?:refus(?:ed|al)|reject(?:ed|ion)|declined|turned down|defeated|lost(?= by)|dismissed|withdrew|withdrawn|threw out)\b/i,
  recommended: /\brecommend(?:ed|s|ation|ations)?\b/i,
  completed: /\b(?:complet(?:ed|ion)|implemented|finished|concluded|fulfilled)\b/i,
} as const; // prettier-ignore
/** Words that bear a decision out beside its own. */
const ALSO = {
  settled:
    /\b(?:voted|elected|chosen|selected|support(?:ed|s)?|disagre\w+|disapprov\w+|delegat\w+|put in place|consent\w*)\b|\bthat\b.{0,40}\bbe\b/i,
  turnedDown:
    /\b(?:not (?:\w+ )?(?:approved|agreed|accepted|supported|granted|given|take)|disagre\w+|against|unsuccessful|declin\w+|without)\b/i,
  recommended: /\b(?:advis\w+|propos\w+|asked to|urg\w+)\b|(?:^|\. )That\b/i,
  completed: /\b(?:done|within|in place|ended|closed|over|all|held|issued|carried out|reviewed|had)\b/i,
} as const; // prettier-ignore

const DENIED = /\b(?:not|never|no|yet to)\b(?: \w+){0,3} $/i;
const PROMISED = /\b(?:undert(?:ook|aken)|promis\w+|will|commit\w*)\b/i;

/** The word by which a statement says that a matter was settled, refused, recommended or completed where its evidence does not; else null. */
export function otherDecision({ plain }: Reading, behind: readonly Reading[]): string | null {
  const said = behind.map((sentence) => sentence.plain).join(' . ');
  for (const kind of Object.keys(DECISIONS) as (keyof typeof DECISIONS)[]) {
    const stated = DECISIONS[kind].exec(plain);
    if (!stated || DECISIONS[kind].test(said) || DENIED.test(plain.slice(0, stated.index))) continue;
    // "will be appointed", where the paper says that officers will appoint
    const [word] = wordsOf(stated[0]);
    const ahead = /\b(?:will|would|to|should|shall) be $/i.test(plain.slice(0, stated.index));
    if (ahead && word && behind.some(({ words }) => words.some((other) => rootsAgree(word, other)))) continue;
    // "agreed to" and "decided that" may be a promise; "agreed the strategy" is not
    const promised = kind === 'settled' && /^ (?:to|that)\b/.test(plain.slice(stated.index + stated[0].length));
    if (!ALSO[kind].test(said) && !(promised && PROMISED.test(said))) return stated[0];
  }
  return null;
}
