const UNIT = '(?:day|night|week|fortnight|month|quarter|term|half-term|year)';
const OFTEN = new RegExp(
  `\\b(?:daily|nightly|weekly|fortnightly|bi-?weekly|monthly|bi-?monthly|quarterly|termly|annual(?:ly)?|yearly|bi-?annual(?:ly)?|six-monthly|half-yearly)\\b|\\b(?:every|each|per|an?) (?:other |second |two |three |four |six )?${UNIT}s?\\b|\\b(?:once|twice|(?:two|three|four|six|\\d+) times) (?:an?|every|each|per|in)\\b`,
  'i',
);

/** Whether a question asks how often: "How often are plans checked?". */
export function asksFrequency(question: string): boolean {
  return /\bhow (?:often|frequently|regularly)\b|\bhow many times (?:an?|each|every|per)\b|\bhow frequent\b/i.test(
    question,
  );
}

/** Whether a text tells how often. */
export function namesFrequency(text: string): boolean {
  return OFTEN.test(text);
}
