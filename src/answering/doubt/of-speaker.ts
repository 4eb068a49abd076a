import type { Reading } from '../quoting/quoting-writer.ts';

const SPOKE =
  'asked|raised|queried|questioned|said|suggested|commented|complained|wanted|argued|worried|warned|challenged|pointed out|was (?:worried|concerned|unhappy|pleased)|were (?:worried|concerned|unhappy|pleased)|(?:did the )?(?:asking|questioning)';
const ASKS_WHO = new RegExp(
  `\\b(?:who|which (?:members?|councillors?|person|people|officers?|mp)|what (?:councillor|member))(?: was it (?:who|that))? (?:\\w+ ){0,1}?(?:${SPOKE})\\b`,
  'i',
);
/** How minutes tell of words without telling whose they were. */
const NOBODY =
  /\b(?:a|one|some|another) (?:member|councillor)s?\b|\bmembers (?:asked|raised|queried|questioned|were|noted|commented|expressed|suggested|felt|welcomed)\b|\b(?:it was|concerns? (?:was|were)|(?:a )?(?:question|comment|point|query|suggestion)s? (?:was|were)) (?:\w+ )?(?:queried|asked|raised|questioned|made|suggested|expressed|noted)\b|\bin response to (?:a |an )?(?:\w+ )?(?:query|question|concern|comment)/i;
const NAMED =
  /\b(?:Mrs?|Ms|Miss|Dr|Sir|Councillor|Cllr)\.? (?:\p{Lu}\.? ?)*\p{Lu}\p{Ll}+|\b(?:Lead Member|Chairman|Chair|Portfolio Holder|Cabinet Member)\b[^.;]{0,60}\b(?:said|asked|commented|raised|queried|suggested|welcomed|highlighted|reiterated)\b/u;

/** "Which councillor asked …" is not answered where the minutes say "a member": what they do say is told. */
export function unnamedSpeaker({ question: { question }, quotes }: Reading): string | null {
  if (!ASKS_WHO.test(question)) return null;
  const said = quotes.slice(0, 1).flatMap(({ sentences }) => sentences);
  const telling = said.find((sentence) => NOBODY.test(sentence));
  if (!telling || said.some((sentence) => NAMED.test(sentence))) return null;
  return `The papers do not name who that was. What they say: “${telling}”`;
}
