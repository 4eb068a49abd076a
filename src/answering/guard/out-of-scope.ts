import { plainWords } from '../../indexing/search-words.ts';

/** Requests that no committee paper is about, whoever asks. */
const ELSEWHERE: readonly RegExp[] = [
  /\b(?:weather|forecast (?:for )?(?:today|tomorrow|tonight|the weekend|this week)|temperature|rain(?:ing)? (?:today|tomorrow)|horoscope|lottery|recipe|restaurant|takeaway|stock price|share price|bitcoin|crypto\w*|exchange rate)\b/i,
  /\b(?:write|compose|draft|sing|tell|make|generate|create) (?:me |us )?(?:an? |some |the )?(?:\w+ )?(?:poem|song|story|joke|essay|limerick|haiku|rap|speech|letter|e-?mail|press release|code|script|program|function|image|picture|logo)\b/i,
  /\btranslate\b|\bin (?:french|german|spanish|polish|urdu|gujarati|punjabi|welsh|chinese|arabic)\b/i,
  /\bwho (?:won|scored|is winning|will win)\b|\b(?:football|cricket|rugby|match|game) (?:score|result|last night|today|tonight|on saturday)\b/i,
  /\b(?:capital (?:city )?of|prime minister of|president of|population of (?:the )?(?:world|france|germany|usa|china|india)|meaning of life|square root|how (?:tall|old) is)\b/i,
  /^\W*(?:what(?:'|’)?s|what is) \d+ ?(?:[+x×*÷/-]|plus|times|minus|divided by) ?\d+/i,
  /\b(?:what (?:time|day|date) is it|what(?:'|’)s the time|today(?:'|’)s date|are you (?:a |an )?(?:human|robot|ai|real)|who (?:made|built|created) you|how are you|your (?:name|favourite|opinion|age))\b/i,
  /\bwho (?:should|do|would|must) (?:i|we|you) (?:vote|back|support)\b|\b(?:best|worst|favourite) (?:councillor|party|politician|councillors)\b|\bwhat do you (?:think|feel|make) (?:of|about)\b/i,
  /^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks|thank you|cheers|bye|goodbye|test|testing|ok|okay|lol)\W*(?:there|all|everyone|minutebook|bot)?\W*$/i,
  /^\W*(?:please |can you |could you |will you |would you )?(?:order|book|buy|pay|remind me|set (?:a|an) (?:alarm|reminder)|play|turn (?:on|off)) (?:me |us |for )?(?:a|an|the|some|my|to)\b/i,
];

/** Everyday business of a council that only some papers are about. */
const OTHER_SERVICES =
  /\b(?:bins?|recycling|rubbish|pot ?holes?|parking|council tax|planning permission|library (?:book|card)|bus times?|blue badge|street ?lights?|pest control|allotments?|crematorium|gritting)\b/gi;

/**
 * Whether a question is plainly about something that the papers are not: chat, tasks for another tool, or a council
 * service of which the papers never speak.
 */
export function isElsewhere(question: string, isKnownWord: (word: string) => boolean): boolean {
  if (ELSEWHERE.some((pattern) => pattern.test(question))) return true;
  const services = [...question.matchAll(OTHER_SERVICES)].flatMap(([words]) => plainWords(words));
  return services.some((word) => !isKnownWord(word));
}
