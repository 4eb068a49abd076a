import { plainWords } from '../../indexing/search-words.ts';
import { properNames } from '../question/proper-names.ts';

const CHILD =
  '(?:child|kid|boy|girl|son|daughter|baby|toddler|teenager|teen|pupil|student|young (?:person|carer)|nephew|niece|grandson|granddaughter|grandchild|brother|sister|lad)';
/** What only concerns one person's case. */
const CASE =
  /\b(?:child protection|protection plan|cpp?|cp plan|at risk register|in care|looked after|fostered|adopted|known to|social (?:worker|services|care)|care order|case ?(?:file|notes)?|ehcp?|special needs|diagnos\w+|excluded|expelled|suspended|home.?(?:schooled|educated)|young carer|abus\w+|neglect\w*|arrested|offen[cd]\w+|custody|referred|missing|pregnan\w+|wrong with|get(?:s|ting)? (?:a |the )?(?:taxi|transport|free school meals|support)|on a plan)\b/i;
/** What would tell who or where somebody is. */
const IDENTITY =
  /\b(?:real name|full name|names?|surname|who (?:is|was|are)|identif\w+|identity|(?:home |email )?address|where (?:do|does|did|is|are).{0,30}(?:live|placed|go to school|now)|which school|what school|date of birth|birthday|phone|photo|parents?|mum|mother|dad|father)\b/i;
const OF_SOMEBODY = new RegExp(
  `\\b(?:my|his|her|their|our|your|(?:the |my |our )?(?:neighbour|friend|colleague|sister|brother|cousin|constituent|resident|client)[’']?s?)[’']?s? (?:\\w+ )?${CHILD}\\b`,
  'i',
);
const THAT_CHILD = new RegExp(
  `\\b(?:the|this|that) (?:\\w+[- ]){0,2}${CHILD} (?:in|from|of|who|whose|described|mentioned|aged|quoted)\\b|\\b${CHILD},? aged? \\d|\\baged? \\d{1,2}\\b|\\b(?:the|this|that) \\d{1,2}[- ]?(?:year|yr)s?[- ]?old\\b|\\b(?:case study|child) [A-Z]\\b|\\b[A-Z] in the case study\\b`,
);

/** Anybody's case, told to ask what is done in such cases: "a mum wants to teach her son at home". */
const ANYBODY =
  /\b(?:an?|any|some|most|if the) (?:\w+ ){0,2}(?:mums?|mothers?|dads?|fathers?|parents?|carers?|grandparents?|guardians?|famil(?:y|ies)|couples?|constituents?|residents?|someone|somebody)\b|\b(?:somebody|someone|anyone|parents|families)\b/i;
/** … unless the case itself is what is asked about. */
const ASKS_OF_THE_CASE = new RegExp(
  `\\b(?:my|our|your)\\b (?:\\w+ )?${CHILD}\\b|\\b(?:is|was|are|has|does|did|will|why|where|what happened to|what is wrong with|about) (?:(?:is|was|has|does|did) )?(?:he|she|him|(?:his|her|their|that|this|the) (?:\\w+ )?${CHILD})\\b|\\b(?:which|what) school\\b|\\b(?:names?|surname|address|identity|date of birth|birthday|phone|photo)\\b|\\bcalled \\p{Lu}`,
  'u',
);

/** Who the children of a number or a case are. */
const NAMES_OF_CHILDREN = new RegExp(
  `\\b(?:names?|identit(?:y|ies)|addresses) of (?:(?!(?:who|that|which|for|officers?|schools?|members?|staff|workers?|carers?|homes?|services?)\\b)\\w+ ){0,4}?(?:children|pupils|young people|kids|${CHILD})\\b|\\b(?:which|who) (?:of (?:the|those|these) |are (?:the|those|these) |were (?:the|those|these) )(?:[\\w-]+ ){0,3}(?:children|pupils|young people|kids)\\b(?=.*\\b(?:names?|called|identif\\w+|identity|live|address)\\b)|\\bname (?:the|these|those) (?:[\\w-]+ ){0,3}(?:children|pupils|young people|kids|child)\\b`,
  'i',
);

/**
 * Whether a question is about one identifiable child: somebody's child, a named person with a child's case, or who and
 * where the child of a case study is. Questions about children in general, and about officers and members, are not.
 */
export function asksAboutAChild(question: string, isKnownWord: (word: string) => boolean): boolean {
  if (NAMES_OF_CHILDREN.test(question)) return true;
  if (OF_SOMEBODY.test(question) && !tellsOfAnybody(question) && (CASE.test(question) || IDENTITY.test(question)))
    return true;
  if (CASE.test(question) && tellsWho(question, isKnownWord)) return true;
  if (THAT_CHILD.test(question) && (IDENTITY.test(question) || /\b[A-Z]\w+ [A-Z]\w+\b/.test(question))) return true;
  return CASE.test(question) && namesAPerson(question, isKnownWord);
}

/** Asks whether, why or where of one. */
const ASKS_OF_ONE =
  /^\W*(?:is|does|has|was|did|will|can|why (?:is|was|did|does)|when (?:was|did|will)|where (?:is|does)|tell me about|what (?:happened to|about))\b/i;

/** "Is the smith girl on thornborough rd on a plan?": a name before the child, or the street the family lives in. */
const NAMED_CHILD = new RegExp(
  `\\b(?:the|that) (?!(?:average|typical|normal|whole|other|same|only|first|last|next|local|new|poor)\\b)(?<name>\\p{L}{3,}) (?:${CHILD}|family|twins)\\b`,
  'iu',
);
const STREET = new RegExp(
  `\\b(?:${CHILD}|family|kids|children|twins)\\b.*\\b(?:on|in|at|from|of) (?:\\d+ )?\\p{L}+ (?:road|rd|street|avenue|ave|lane|close|crescent|terrace)\\b`,
  'iu',
);

function tellsWho(question: string, isKnownWord: (word: string) => boolean): boolean {
  if (!ASKS_OF_ONE.test(question)) return false;
  const name = NAMED_CHILD.exec(question)?.groups?.['name'];
  return STREET.test(question) || (name !== undefined && plainWords(name).some((word) => !isKnownWord(word)));
}

function tellsOfAnybody(question: string): boolean {
  return ANYBODY.test(question) && !ASKS_OF_THE_CASE.test(question) && !/ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(question);
}

/** A first name and a surname of which the papers do not know one, in a question that asks whether or why about them. */
function namesAPerson(question: string, isKnownWord: (word: string) => boolean): boolean {
  if (!ASKS_OF_ONE.test(question)) return false;
  return properNames(`about ${question.replace(ASKS_OF_ONE, '')}`).some((name) => {
    const words = name.split(' ').flatMap(plainWords);
    return words.length === 2 && words.some((word) => !isKnownWord(word));
  });
}
