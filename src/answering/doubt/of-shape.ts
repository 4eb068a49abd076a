import { COUNTING_WORD } from '../counting-words.ts';
import { asksMoney, statesMoney } from '../question/asks-money.ts';
import { hasShape } from '../quoting/answer-shape.ts';
import type { Quote } from '../quoting/quote-passage.ts';
import type { Reading } from '../quoting/quoting-writer.ts';

const DECIDED =
  /\bresolved\b|\bit was (?:agreed|decided)\b|\b(?:committee|panel|board|cabinet|council|commission|forum) (?:has |had )?(?:agreed|decided|deferred|approved|asked|recommended)\b|\bwill therefore\b/i;
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Decisions and attendance stand in minutes; where there are none of them, nothing else will do. */
export function noRecord({ question, quotes }: Reading): string | null {
  const asks = question.question;
  const kinds = new Set(quotes.map(({ passage }) => passage.kind));
  const said = quotes.map(({ sentences }) => sentences.join(' ')).join(' ');
  if (
    /\b(?:what (?:was|were|has been|did .*)|was anything) (?:decide[d]?|resolve[d]?)\b|\bdecisions?\b.*\b(?:made|taken)\b/i.test(
      asks,
    )
  ) {
    if (!kinds.has('resolution') && !DECIDED.test(said)) return 'The papers record no decision on that.';
  }
  if (
    /^\W*who (?:was|were|else was) (?:present|there|in attendance|absent)|\bwho (?:attended|turned up|came|sent apologies)\b/i.test(
      asks,
    ) &&
    !kinds.has('attendance')
  ) {
    return 'The papers do not record who was there.';
  }
  return null;
}

/** "Four-year-olds" are not answered by what is said of three-year-olds. */
export function otherAge({ question, quotes }: Reading): string | null {
  const age = /\b(\d{1,2})[- ]?(?:year|yr)s?[- ]?olds?\b|\baged (\d{1,2})\b/i.exec(question.question);
  const digits = age?.[1] ?? age?.[2];
  if (!digits) return null;
  const said = quotes.map(({ passage }) => passage.text).join(' ');
  const word = NUMBERS[Number(digits)];
  return new RegExp(`\\b${digits}\\b${word ? `|\\b${word}\\b` : ''}`, 'i').test(said)
    ? null
    : `The papers do not say that for the age of ${digits}.`;
}

/** A sum of money, a number or a date asked for must be in what is quoted. */
export function wrongShape({ question, quotes }: Reading): string | null {
  const said = quotes.map(({ sentences }) => sentences.join(' ')).join(' ');
  const passages = quotes.map(({ passage }) => passage);
  const shaped = (asked: 'date') => passages.some((passage) => hasShape(asked, said, passage));
  if (asksMoney(question.question) && !quotes.slice(0, 1).some(givesMoney))
    return 'The papers give no sum of money for that.';
  if (/\bhow many\b/i.test(question.question) && !holdsCount(said)) return 'The papers give no number for that.';
  if (
    /^\W*when\b/i.test(question.question) &&
    !shaped('date') &&
    !/\b(?:spring|summer|autumn|winter|christmas|easter|term|year|month|week)\b/i.test(said)
  ) {
    return 'The papers give no date for that.';
  }
  return null;
}

/** A row's money may be told by its column alone: "Variance £m". */
function givesMoney({ sentences, passage }: Quote): boolean {
  return statesMoney(passage.kind === 'table-row' ? passage.source.text : sentences.join(' '));
}

/** Percentages, sums, scores and thresholds are numbers, but of nothing that can be counted. */
const UNCOUNTED =
  /\bone of (?:the |many |several |our )|\bno longer\b|£ ?\d[\d.,]*(?:m|bn|k)?\b|\d[\d.,]*\s?(?:%|per ?cent)|\b\d+\.\d+\b|\b(?:over|above|below|under|at least|at most|up to|score of) \d[\d,]*|\b\d[\d,]* (?:or|and) (?:more|over|above|below|under|less|fewer)\b/gi;

function holdsCount(text: string): boolean {
  return holdsNumber(text.replace(UNCOUNTED, ' '));
}

/** Whether a text holds a number that counts something. */
export function holdsNumber(text: string): boolean {
  const counted = withoutTimes(text);
  return /\d/.test(counted) || COUNTING_WORD.test(counted);
}

/** Who moved, seconded or voted stands in minutes in those very words. */
export function noMotion({ question, quotes }: Reading): string | null {
  const act =
    /\b(?:who|how many (?:\w+ )?(?:councillors|members)|which (?:councillors|members)) (?:\w+ )?(moved|seconded|proposed|voted|abstained)\b/i
      .exec(question.question)?.[1]
      ?.toLowerCase();
  if (!act) return null;
  const said = quotes.map(({ passage }) => passage.text).join(' ');
  const word = act === 'seconded' ? 'second(?:ed|ing)' : act === 'voted' ? 'vot(?:ed|es|ing)' : act;
  return new RegExp(`\\b${word}\\b`, 'i').test(said) ? null : `The papers do not say who ${act}.`;
}

/** Years, quarters, ages and dates are numbers, but count nothing. */
function withoutTimes(text: string): string {
  return text
    .replace(
      /\b[A-Z]{1,4}\d{1,3}\b|\b(?:paragraph|item|minute|section) \d+|\b(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\b|\bq(?:uarter)? ?\d\b|\b\d{1,2}(?:\/\d{1,2})? year olds?\b/gi,
      ' ',
    )
    .replace(/\b\d{1,2}(?:st|nd|rd|th)? (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi, ' ');
}
