const named =
  "(?:Ms|Mrs|Mr|Miss|Dr|Prof|Professor|Councillor|Cllr|Rev|Y Cynghorydd)\\.? (?:[A-Z]\\.? ?){0,3}[A-Z][\\w\u2019'-]+";
const capital = "[A-Z][\\w\u2019'&-]*";
const office =
  '(?:Directors?|Head|Managers?|Officers?|Chief Executive|Members?|Chair(?:man|woman|person)?|Convener|Leader|Holder|Solicitor|Clerk|Headteacher|Principal|Advis[eo]r|Lead|Treasurer)';
const ofWhat = `(?: (?:of|for|\u2013) ${capital}(?:,? (?:and |of |for |the |& )?${capital}){0,6})?`;
const speaker = `(?:${named}|(?:${capital} (?:and |of )?){0,4}(?:${office}|Department|Service)${ofWhat}|[Oo]fficers?|[Dd]irector|[Cc]hair(?:man)?|[Ss]ervice|[Dd]epartment)`;
const speaks =
  '(?:undertook|agreed|stated|confirmed|said|advised|would|will|offered|committed|promised|replied|explained|reported|responded|answered)';

const speaking = new RegExp(`\\b(?:The )?(${speaker})\\b(?= (?:\\w+ ){0,3}${speaks}\\b)`, 'g');

/**
 * Who promises in a sentence, by office or name; where it says "she", who spoke in the sentence before. Null where
 * neither says.
 */
export function promiserOf(sentence: string, before: string | undefined): string | null {
  const own = speaking[Symbol.matchAll](sentence).next().value?.[1] ?? null;
  if (own || before === undefined || !/^(?:He|She|They)\b/.test(sentence)) return own;
  return [...before.matchAll(speaking)].at(-1)?.[1] ?? null;
}

const acting =
  '(?:would|will|shall) (?:also |then )?(?!be\\b|have\\b|need\\b|continue\\b|become\\b|remain\\b|reach\\b|rise\\b|fall\\b|cost\\b|take place\\b|hold\\b|meet(?= (?:on|in|at|again|every|each|monthly|quarterly|weekly|to|for|this|the (?:cost|demand|deadline|target|need|criteri|shortfall|requirement))|[.,;])|consider\\b|retire\\b|leave\\b|start\\b)[a-z]+';
const someone = `(?:${named}|(?:${capital} (?:and |of )?){0,4}${office}${ofWhat}|[A-Z][a-z]+ (?!(?:Forum|Board|Committee|Council|Cabinet|Panel|Group|Government|Trust|Authority|Commission|Partnership|School|Academy|Service|Department|Team|Street|Road|Centre)\\b)[A-Z][a-z\u2019'-]+|[Hh]e|[Ss]he|I)`;
const acts = new RegExp(
  `\\b(?!(?:Committee|Cabinet|Council|Board|Panel|Forum)\\b)${someone}(?: (?:[a-z]+ed|said)\\b[^.;,]{0,60}? and)? (?:${acting}|(?:(?:has|have) )?(?:undertook|undertaken|undertakes|agreed|promised)\\b[^.;]{0,40}? to (?!be\\b|have\\b)[a-z]+)`,
);

/** Whether somebody says that they will do something themselves: "The Schools Finance Manager will send every school …". */
export const saysToAct = (sentence: string): boolean => mayAct.test(sentence) && acts.test(sentence);
/** Without such a word nobody in a text says that they will do something. */
export const mayAct = / (?:would|will|shall|undertook|undertaken|undertakes|agreed|promised)\b/;

const delivers =
  '(?:circulate|e-?mail|reply|respond|provide|present|send|share|write|report|bring|forward|supply|submit|publish|issue|produce|tell|inform|find out|set out|return|visit|contact|ask|arrange|check)';
const delivering = new RegExp(
  `\\b${someone} (?:would|will|shall) (?:also |then |[a-z]+ [^.;,]{3,80}? and (?:then )?)?${delivers}\\b`,
);

const offering = new RegExp(`\\b${someone}(?:,[^,.;]{3,60},)? (?:offered|volunteered) to (?!be\\b|have\\b)[a-z]+`);

/** Whether somebody takes something on of their own will: "Councillor Reed offered to chair the group until the summer". */
export const offersToAct = (sentence: string): boolean =>
  / (?:offered|volunteered) to /.test(sentence) && offering.test(sentence);

/** Whether somebody will hand something over: "Mr Hale will present its conclusions \u2026". */
export const saysToDeliver = (sentence: string): boolean => mayAct.test(sentence) && delivering.test(sentence);

const owed = new RegExp(
  `^(?:[Tt]he )?(?:${named}|(?:${capital} (?:and |of )?){0,4}${office}${ofWhat}|[A-Z][a-z]+ [A-Z][a-z\u2019'-]+|[A-Z]{2,3})(?: (?:and|&) (?:${named}|[A-Z]{2,3}|[A-Z][a-z]+ [A-Z][a-z\u2019'-]+))? to ${delivers}\\b`,
);

/** "Peter Hale to send the criteria to all academies": an action in minutes that names its owner first. */
export const assigns = (sentence: string): boolean => owed.test(sentence);
