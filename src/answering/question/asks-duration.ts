import { COUNTING_WORD } from '../counting-words.ts';

const UNIT = '(?:minute|hour|day|week|month|term|year)s?';
const SPAN = new RegExp(
  `\\b\\d[\\d.]*[ -](?:working |school |full )?${UNIT}\\b|\\b(?:\\d+|an?|one)[- ]${UNIT}[- ]long\\b`,
  'i',
);
const IN_WORDS = new RegExp(`(?<number>\\p{L}+)[ -](?:working |school |full )?${UNIT}\\b`, 'iu');
const BOUNDS = /\b(?:until|since (?:\w+ )?(?:19|20)\d\d|from \w+ \d{4} to|ends? (?:in|on)|runs? (?:to|until))\b/i;

/** Whether a question wants a length of time: "How long do parents wait?". */
export function asksDuration(question: string): boolean {
  return /\bhow long\b|\bhow many (?:minutes|hours|days|weeks|months|terms|years)\b|\bwhat length of time\b/i.test(
    question,
  );
}

/** Whether a text tells a length of time, or when something begins or ends. */
export function namesDuration(text: string): boolean {
  return SPAN.test(text) || BOUNDS.test(text) || COUNTING_WORD.test(IN_WORDS.exec(text)?.groups?.['number'] ?? '');
}
