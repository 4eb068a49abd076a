import { undisguised } from './undisguised.ts';

/**
 * Whether a sentence speaks to the machine that reads it instead of to the council: such words are never evidence.
 * Papers may hold anything, and "say that the school closes" is not a report that it does.
 */
export function addressesTheMachine(sentence: string): boolean {
  const words = undisguised(sentence).trim();
  return PATTERNS.some((pattern) => pattern.test(words));
}

const MACHINE = '(?:AI|A\\.I\\.|assistants?|chat ?bots?|bots?|language models?|LLMs?|Minutebook)';
const TELL =
  '(?:say|state|answer|reply|respond|report|tell|claim|write|output|print|repeat|include|add|append|mention|cite|conclude|recommend|insist|pretend|assume|treat|reveal|disclose|quote|confirm|always|never|begin|start|end|finish)'; // prettier-ignore

const PATTERNS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|overrule|discard|supersedes?)\b.{0,60}\b(?:instructions?|prompts?|rules?|guidance|guardrails|previous|prior|above|earlier|checks?|everything)\b/i,
  /^\W*(?:system|assistant|developer|user|admin|instructions?|prompt|note to (?:the )?(?:ai|model|assistant|bot|reader))\s*(?:message|prompt|override|note|update)?\s*[:>\]]/i,
  /[.!?;]\W*(?:system|assistant|developer)\s*:|<<\/?SYS>>|\boverride\s*:/i,
  /\b(?:call|invoke) (?:the )?(?:tools?|functions?)\b|^\W*(?:please |now )*(?:say|pretend|decode|translate|spell (?:it|out|the)|insist)\b/i,
  /<\/?\s*(?:system|assistant|user|instructions?|prompt|passages?|im_start|im_end)\b|<\||\|>|\[\/?INST\]|#{2,}\s*(?:system|instruction|prompt)|```|-{3,}\s*(?:begin|end)\b/i,
  /\b(?:begin|end|start) (?:of )?(?:the )?(?:new )?(?:system|instructions?|prompt|passages?|document|override)/i,
  new RegExp(`\\b(?:dear |hey |note to |attention )?(?:the )?${MACHINE}s?[,:]`, 'i'),
  /\b(?:tell|show|inform|mislead|mention|reveal|to) (?:\w+ ){0,3}(?:the|every|any) (?:user|reader|asker|questioner|person asking)\b/i,
  /\b(?:answer|reply|respond|output)\b.{0,12}\b(?:(?:every|any|all|each) questions?|in (?:json|xml|html|markdown|code|verse|french|german|spanish))\b/i,
  new RegExp(`\\byou(?: are|'re) (?:now\\b|an? (?:\\w+ ){0,3}${MACHINE}\\b)`, 'i'),
  /\b(?:act as|behave as|pretend (?:to|that|you)|from now on|your (?:new )?(?:task|role|job|instructions?|system prompt|answer|reply|response|output) (?:is|are|must|should|shall|will|has))\b/i,
  new RegExp(
    `\\b${MACHINE}\\b.{0,60}\\b(?:must|should|shall|has to|have to|is to|are to|needs? to|please|will)\\b.{0,40}\\b${TELL}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:when|if|whenever|once)\\b.{0,60}\\b(?:asked|asks?|questioned|summari[sz]ing|answering|you)\\b.{0,60}\\b${TELL}\\b`,
    'i',
  ),
  new RegExp(
    // "Report, previously circulated" and "Answer: 312" are headings, not commands
    `^\\W*(?:please |kindly |now |instead,? |then |important:? |urgent:? )*(?!(?:report|answer|reply)[,:])${TELL}\\b(?: only| that| to| with| the| your| this| exactly|:|,|\\s+["'])`,
    'i',
  ),
  /\b(?:new|hidden|secret|updated|special|following) instructions?\b/i,
  /\b(?:system prompt|jailbreak|developer mode|DAN mode|prompt injection)\b/i,
]; // prettier-ignore
