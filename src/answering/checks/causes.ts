import type { Reading } from './evidence.ts';

const CAUSE =
  /\b(?:because|due to(?! \w+(?: \w+)? (?:open|start|be|close|begin|end|receive|go|take|come|report|move|run)\b| (?:open|start|be|close|begin|end|receive|go|take|come|report|move|run)\b)|owing to|caus(?:e|es|ed|ing)|as a result|result(?:s|ed|ing)? (?:in|from|of)|led to|leads? to|leading to|thanks to|driven by|drives|driving|explains?|therefore|thereby|so that|why|reasons?|blamed|attributed|put down to|brought about|contribut(?:e|es|ed|ing) to|responsible for|stems? from|comes? from|thus|hence)\b/i; // prettier-ignore
const CAUSE_SAID =
  /\b(?:because|due to|owing|caus\w+|results?|resulted|resulting|led|leads?|leading|thanks|driv\w+|drove|explain\w*|therefore|thereby|why|reasons?|blam\w*|attribut\w*|account\w*|(?:put|puts|putting)\b.{0,40}\bdown to|contribut\w*|responsib\w+|stem\w*|since|(?<=, )(?:as|so)|thus|hence|following|impact\w*|affect\w*|influenc\w*|exacerbat\w*|relat(?:ed|es|ing)|factors?|in response|reflect\w*|culminat\w*|pressure\w*)\b/i; // prettier-ignore

/** "could not be attributed to": a cause that is denied is none. */
const DENIED =
  /\b(?:not|no|never|cannot)\b (?:\w+ ){0,3}(?:attribut\w*|due|because|caus\w+|driv\w+|result\w*|explain\w*|led|reasons?|contribut\w*)\b/gi;

/** The word by which a statement makes one thing the cause of another, where the sentences behind it name no cause; else null. */
export function inventedCause({ plain }: Reading, behind: readonly Reading[]): string | null {
  const cause = CAUSE.exec(plain);
  const denied = cause && /\b(?:not|never|no|cannot)\b(?: \w+){0,3} $/i.test(plain.slice(0, cause.index));
  const said = behind.map((sentence) => sentence.plain.replace(DENIED, ' '));
  const inItsWords = said.some((sentence) => sentence.toLowerCase().includes(cause?.[0].toLowerCase() ?? ''));
  return cause && !denied && !inItsWords && !said.some((sentence) => CAUSE_SAID.test(sentence)) ? cause[0] : null;
}
