import { readMarkup } from './blocks/escape.ts';
import { hasWords, thanks } from './early-reply.ts';

/** Words that take note of an answer and ask nothing. */
const acknowledgement =
  /^((ok(ay)?|yes|no|great|perfect|lovely|brilliant|noted|agreed|will do|got it|sure|fine|interesting|i see|makes sense|thanks|thank you|cheers)\b[\s\p{P}\p{S}]*)+$/iu;

/** Whether a message in a thread, without a mention, is plainly between other people or needs no reply. */
export function notMeantForUs(text: string): boolean {
  if (/<@[A-Z0-9]+/.test(text)) return true;
  const words = readMarkup(text);
  return !hasWords(words) || thanks.test(words) || acknowledgement.test(words);
}

const asking =
  /^(and|but|so|or|what|who|whom|whose|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|should|would|will|any|tell|show|list|give|compare|explain|find|look|please|since|by how)\b/i;

/** Whether a sentence asks for something: a question mark, or words that open a question or a request. */
export function soundsLikeAsking(text: string): boolean {
  return text.includes('?') || asking.test(text.trim());
}

/** Whether a text is plainly in another language: mostly in another script, or thick with letters that English does not use. */
export function inAnotherLanguage(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !/[a-z]/i.test(letter));
  return letters.length > 5 && foreign.length / letters.length > 0.04;
}
