import { readSentence } from './checks/evidence.ts';

/** At most this many statements of one message are looked up. */
const MOST = 12;
const FEWEST_WORDS = { withFigure: 2, without: 5 } as const;

/** Ends of sentences that are none: "Cllr. Ward", "e.g. transport", "No. 4", "St. Mary's". */
const ABBREVIATIONS = /\b(?:Cllrs?|Mrs?|Ms|Dr|Prof|Rev|St|No|nos?|e\.g|i\.e|etc|vs|approx|para|p|pp|Ltd|Inc)\.$/i;
const BREAK = /(?<=[.!?]["”')\]]?)\s+(?=[“"'‘(]?[\p{Lu}\d£])|\n+/u;

/** The sentences of a message that claim something: one with a figure, or at least a clause of words. Questions, pleasantries and the words before a list claim nothing. */
export function statementsOf(text: string): readonly string[] {
  return sentencesOf(text)
    .map((sentence) => sentence.replace(/^[\s•>*–—-]+(?=\S)/, '').trim())
    .filter((sentence) => !/(?:\?["”')\]]*|:)$/.test(sentence) && claims(sentence))
    .slice(0, MOST);
}

function sentencesOf(text: string): string[] {
  const whole: string[] = [];
  for (const piece of text.split(BREAK)) {
    const before = whole.at(-1);
    if (before !== undefined && ABBREVIATIONS.test(before)) whole[whole.length - 1] = `${before} ${piece}`;
    else whole.push(piece);
  }
  return whole;
}

function claims(sentence: string): boolean {
  const { figures, whens } = readSentence(sentence);
  const words = sentence.match(/\p{L}+/gu)?.length ?? 0;
  return words >= (figures.length + whens.length > 0 ? FEWEST_WORDS.withFigure : FEWEST_WORDS.without);
}
