/** Attempts to set the rules aside rather than to learn what a paper says. */
const ATTEMPTS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b.{0,40}\b(?:instructions?|rules?|prompts?|guidelines|restrictions|(?:said|told) (?:you )?(?:before|above)|previous|above|sources?|citations?|checks?)\b/i,
  /^\W*(?:please |just |now )?(?:ignore|disregard|forget)\b.{0,20}\b(?:papers?|reports?|documents?|minutes|evidence)\b.{0,12}\b(?:say|tell|answer|give|write|claim|pretend|state)\b/i,
  /\b(?:system|hidden|initial|secret) (?:prompt|instructions?|message)\b|\byour (?:prompt|instructions|rules|guidelines|configuration|api key|password|tokens?)\b/i,
  /\b(?:you are|you're|act|behave|respond|answer) (?:now |as )+(?:if you (?:are|were) )?(?:dan\b|an?\b|the\b|unrestricted|free)/i,
  /\b(?:you|there) (?:now )?(?:have|are) no (?:more )?(?:rules|restrictions|limits|guidelines|instructions)\b|\bfrom now on,? (?:you|act|answer|respond|ignore)\b/i,
  /\byou are now\b|\b(?:dan|developer|debug|god|admin) mode\b|\bjailbreak/i,
  /\b(?:pretend|imagine|role-?play|make believe)\b.{0,60}\b(?:you|papers?|report|that|says?|is|are)\b/i,
  /\b(?:answer|reply|respond|tell me)\b.{0,30}\bwithout\b.{0,20}\b(?:sources?|citations?|citing|checking|references?|marks?)\b/i,
  /\b(?:make (?:it |something |one |a figure )?up|invent (?:a|an|some|the)|just guess|fabricate)\b/i,
  /\b(?:say|write|state|report|repeat after me)\b.{0,20}\b(?:exactly|only|nothing but)\b.{0,10}["“:]/i,
  /\b(?:note|message|notice|instructions?|orders?|memo|update) from (?:the |your |my )?(?:admin\w*|system|developers?|operator|vendor|it (?:team|desk|department))\b\W*(?=:|-|–|,)|^\W*(?:admin|system|developer|operator) (?:note|message|notice|override|instruction)s?\W*:/i,
  /\b(?:citations?|citing|sources?|source marks|references)\b.{0,20}\b(?:(?:are|is|have been|were) )?(?:now )?(?:switched |turned )?(?:off|disabled|unnecessary|not (?:needed|required)|optional)\b/i,
  /(?:^|[.:;!?]\s+)(?:please |just |now |simply )?(?:say|state|write|claim|declare|repeat) that\b/i,
  /\b(?:reveal|print|show|output|repeat|dump|list)\b.{0,30}\b(?:prompt|instructions|environment variables?|secrets?|credentials|exempt papers?|confidential)\b/i,
];

/** Whether a question tries to override how answers are made. */
export function triesToOverride(question: string): boolean {
  return ATTEMPTS.some((attempt) => attempt.test(question));
}
