import { COMMON_WORDS } from './common-words.ts';

/** What a question begins with, once whoever asks has said hello. */
const ASKS =
  '(?=(?:what|whats|wot|whens|who|whos|whose|whom|when|where|which|why|how|did|does|do|is|are|was|were|has|have|had|can|could|will|would|should)\\b)';
const GREETING =
  /^\W*(?:(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|dear)\b(?: (?:there|all|everyone|team|minutebook|both|folks))?|thanks|thank you|sorry(?: to (?:bother|trouble|ask)(?: you)?)?|please|pls)[\s,!.:;–—-]+(?=\p{L})/iu;
const LEADS = [
  '(?:can|could|would|will) (?:you|anyone|anybody|someone)(?: (?:please|pls|kindly|possibly|just|quickly))* (?:(?:tell|remind|show|let) (?:me|us)(?: (?:know|see|again))?|say|confirm|explain|check|find out|look up|clarify)',
  '(?:just )?(?:tell|remind) (?:me|us)(?: again| please)?',
  '(?:do|does) (?:you|we|anyone|anybody|somebody) (?:happen to )?know',
  '(?:have you )?(?:any|an) (?:idea|clue)',
  "i(?:[’']?d| would) (?:like|love|be interested) to (?:know|find out|understand|ask|see)",
  'i (?:just )?(?:want|need|wish|have) to (?:know|find out|understand|check|ask)',
  "i(?:[’']?m| am) trying to (?:find out|understand|work out|establish)",
  "(?:i(?:[’']?m| am| was)? )?(?:just )?(?:wonder(?:ing)?|curious)",
  "i (?:can[’']?t|cannot|do not|don[’']?t) (?:remember|recall|see|know)",
  '(?:a |just a |one )?(?:quick|small|simple|silly|daft) (?:one|question|query|q)',
  '(?:my |one |another |a )?question(?: is| from me)?',
  'out of (?:interest|curiosity)',
  'refresh my memory',
  'for my own (?:understanding|information)',
].join('|');
const LEAD = new RegExp(`^\\W*(?:${LEADS})\\b(?:[\\s,.:;–—-]*${ASKS}|\\s*[,:–—-]+\\s+(?=\\p{L}))`, 'iu');
const TAIL =
  /[\s,;.!?–—-]+(?:(?:many |with )?thanks(?: (?:very much|a lot|again|in advance|so much))?|thank you(?: (?:very much|so much|in advance))?|thx|ta|cheers|please|pls|plz|(?:kind )?regards|asap|if (?:you can|possible|you know|you don[’']?t mind)|do you know|any ideas?|(?:according to|as per|going by) (?:the|our|your|these) (?:committee |council )?(?:papers|documents|records))[\s.!?]*$/i;
const PREFACE = new RegExp(`^(?<said>[^?:]{6,120}?)(?::\\s+(?=\\S)|[.!;–—-]+ +${ASKS})`, 'i');
const OF_THE_ASKER = /\b(?:i|i[’']m|i[’']ve|me|my|we|resident|constituent|colleague|someone|somebody|urgent|sorry)\b/i;
/** Beside the common words, what people say of themselves and their hurry before they ask. */
const ASKERS_TALK = new Set(
  `ask asks asking reply replying respond answer answers answering today tomorrow tonight urgent urgently asap residents constituent constituents
  colleagues question questions query quick quickly need needs want wants wanted know help sorry bother hello hi hey good morning afternoon
  evening new here trying find understand check checking wonder wondering curious interested interest been this it've don't know sure`.split(
    /\s+/,
  ),
);

/** The question without greetings, thanks and what whoever asks says of themselves: they are about nothing the papers say. */
export function bareQuestion(question: string): string {
  const begun = withoutLead(question);
  const bare = withoutTail(begun);
  return /\p{L}{2}/u.test(bare) ? bare : question;
}

function withoutLead(question: string): string {
  const shorter = withoutPreface(question).replace(GREETING, '').replace(LEAD, '');
  return shorter === question ? question : withoutLead(shorter);
}

function withoutTail(question: string): string {
  const shorter = question.replace(TAIL, (tail) => (tail.includes('?') ? '?' : ''));
  return shorter === question || shorter.replace('?', '') === question.replace('?', '')
    ? question
    : withoutTail(shorter);
}

/** "A resident has asked me this: …" is dropped where it speaks of nothing but the asking. */
function withoutPreface(question: string): string {
  const found = PREFACE.exec(question);
  const said = found?.groups?.['said'] ?? '';
  const words = said.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  const ofTheAsking = words.every((word) => COMMON_WORDS.has(word.replace('’', "'")) || ASKERS_TALK.has(word));
  return found && OF_THE_ASKER.test(said) && ofTheAsking ? question.slice(found[0].length) : question;
}
