import { findPeriods } from '../../indicators/period-in-text.ts';
import type { Glossary } from './glossary.ts';
import { properNames } from './proper-names.ts';
import { type Term, termsOf } from './understand.ts';

/** A question made to stand alone, with the earlier question it leans on. */
export interface StandingQuestion {
  /** What to search for: the question, and the earlier subject where it leans on it. */
  readonly text: string;
  /** The question as asked. */
  readonly asked: string;
  /** The earlier question it leans on; null where it stands alone. */
  readonly leansOn: string | null;
}

const LEANING =
  /\b(?:it|its|it's|that|this|these|those|they|them|their|theirs|he|she|him|her|his|hers|ones?|same|there|then|else|latter|former)\b/i;
const CONTINUING =
  /^\W*(?:and|but|so|or|also|what about|how about|what of|why|how come|since when|by when|when|who|where|really|which ones?|for|in|on|ok|plus)\b/i;

/**
 * Makes a question in a thread stand alone. It leans on the earlier one where it points back ("that", "they"), carries on
 * ("and for secondaries?") or names too little of its own; the earlier period is carried only where it names none itself.
 * A question with a subject of its own drops what went before.
 */
export function standAlone(
  question: string,
  history: readonly { readonly question: string }[],
  glossary: Glossary,
): StandingQuestion {
  const earlier = leaningRun(history, glossary);
  if (earlier.length === 0 || !leans(question, glossary)) return { text: question, asked: question, leansOn: null };
  const before = earlier.join(' ');
  const carried = findPeriods(question).length > 0 ? withoutTimes(before) : before;
  return { text: `${carried} ${question}`, asked: question, leansOn: before };
}

/** The last question before this one with a subject of its own, and those between that lean on it. */
function leaningRun(history: readonly { readonly question: string }[], glossary: Glossary): readonly string[] {
  const run: string[] = [];
  for (const { question } of [...history].reverse()) {
    run.unshift(question);
    if (!leans(question, glossary)) break;
  }
  return run;
}

function leans(question: string, glossary: Glossary): boolean {
  const own = ownSubject(question, glossary);
  if (CONTINUING.test(question) && own.length <= 3 && !/^\W*(?:when|who|where|why|how come)\b/i.test(question))
    return true;
  if (LEANING.test(question.replace(/\bthat (?=\w+ed\b)/g, '')) && own.length <= 4) return true;
  return own.length <= 1 && properNames(question).length === 0;
}

/** Ideas a question names itself; words for the shape of an answer ("number", "figure", "previous") are not a subject. */
function ownSubject(question: string, glossary: Glossary): readonly Term[] {
  return termsOf(question, glossary).filter(({ words }) => !SHAPE.has(words.join(' ')));
}

const SHAPE = new Set(
  `actual number figur percent percentag rate total previou befor quarter year period month term target rag averag quartil neighbour
  chang trend compar decid agre resolv respons date time reason detail exampl contact phone ring email kid child person case earlier last next`.split(
    /\s+/,
  ),
);

function withoutTimes(text: string): string {
  return findPeriods(text).reduceRight(
    (rest, { text: words, index }) => `${rest.slice(0, index)}${rest.slice(index + words.length)}`,
    text,
  );
}
