import type { Passage } from '../../indexing/passage.ts';
import { findPeriods } from '../../indicators/period-in-text.ts';
import { COUNTING_WORD } from '../counting-words.ts';
import type { AskedFor } from '../question/question-kind.ts';

const PARTS = /\b(?:third|quarter)\b/i;
const REASON =
  /\b(?:because|due to|as a result|so that|reasons?|driven by|attributed|owing|led to|caus(?:e[sd]?|ing)|factors?|in order to|meant that|hence|therefore|in response to)\b/i;
const DECISION = /\b(?:resolved|noted|agreed|approved?|recommended|forwarded|requested|decided|deferred|adopt)\b/i;
const PERSON =
  /\b(?:Mrs?|Ms|Miss|Dr|Councillor|Cllr|Sir)\.? \p{Lu}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\b(?:Director|Lead Member|Chairman|Chair|Officer|Minister|Head of|Manager|Portfolio Holder)\b/u;
const DAY =
  /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const CONTACT = /\b(?:tel|telephone|e-?mail)\b|@|\b0\d{3,4} ?\d{3} ?\d{3,4}\b/i;

/** Whether a sentence has the shape of an answer to what is asked: a figure for "how many", a reason for "why". */
export function hasShape(asked: AskedFor, sentence: string, { kind, text }: Pick<Passage, 'kind' | 'text'>): boolean {
  switch (asked) {
    case 'figure':
      return /\d/.test(sentence) || COUNTING_WORD.test(sentence) || PARTS.test(sentence);
    case 'comparison':
      return (
        (sentence.match(/\d[\d,.]*%?/g) ?? []).length >= 2 ||
        /\b(?:than|compared|double|increase|decrease|similar|whereas|lower|higher)\b/i.test(sentence)
      );
    case 'date':
      return findPeriods(sentence).length > 0 || /\b(?:19|20)\d\d\b/.test(sentence) || DAY.test(sentence);
    case 'person':
      return PERSON.test(sentence) || kind === 'contact' || kind === 'attendance' || kind === 'membership';
    case 'contact':
      return CONTACT.test(sentence) || kind === 'contact';
    case 'decision':
      return kind === 'resolution' || DECISION.test(sentence);
    case 'reason':
      return REASON.test(sentence);
    case 'list':
      return (
        /\n(?:•|\()/.test(text) ||
        (sentence.match(/,/g) ?? []).length >= 2 ||
        /[;•]/.test(sentence) ||
        kind === 'membership'
      );
    case 'definition':
      return /\([A-Z][A-Za-z]+\)|\b(?:is|are|means|known as|called|defined)\b/.test(sentence);
    default:
      return asked satisfies never;
  }
}

const FORMULA =
  /^(?:the (?:purpose|aim) of (?:this|the) report|the (?:committee|panel|board|council|cabinet|commission) (?:considered|received) (?:a|an|the) |a copy of the (?:report|presentation)|arising from (?:the )?discussion|please note|this page is|the chairman (?:welcomed|invited))/i;

/** Words that open or close business in every paper and hardly ever answer anything. */
export function isFormula(sentence: string): boolean {
  return FORMULA.test(sentence.trim());
}

/** Whether a sentence only puts a question; minutes record what the public and members asked. */
export function isQuestion(sentence: string): boolean {
  return /\?["'”’)]*$/.test(sentence.trim());
}

/** Whether a sentence only tells what was moved, and not what became of it. */
export function isMotion(sentence: string): boolean {
  return /\b(?:moved|proposed)\b.{0,200}\b(?:seconded|that|amend\w*)\b/is.test(sentence) && !tellsFate(sentence);
}

/** Whether words tell what became of a motion or an amendment. */
export function tellsFate(text: string): boolean {
  return /\b(?:lost|carried|fell|defeated|withdrawn|withdrew|rejected|not seconded|put to the vote|declared|accepted by the mover)\b/i.test(
    text,
  );
}
