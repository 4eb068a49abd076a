const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)|\\b${MONTH},? (?:19|20)\\d\\d\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b`,
  'i',
);
const ASKS =
  /^\W*(?:(?:and|so|but|ok) )?when(?:['’]?s)?\b(?! (?:you|we|they|i) )|\b(?:what|which|exact) (?:date|day|month)\b|\bby when\b|\bdeadline\b|\bdate of\b|\b(?:and|but) when\b/i;

/** Whether a question wants a date: "When was …", "By what date …". */
export function asksDate(question: string): boolean {
  return ASKS.test(question);
}

/** Whether a text names a day or a month of a year. */
export function namesDate(text: string): boolean {
  return DATE.test(text);
}
