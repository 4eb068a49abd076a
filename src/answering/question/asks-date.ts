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

/** Whether a question wants the last day for something: "By what date …", "When does it have to be in?". */
export function asksDeadline(question: string): boolean {
  return /\bby (?:when|what|which)\b|\bdeadline\b|\bhow soon\b|\blatest (?:date|day)\b|\bdue (?:in|by|back|date)\b|\bwhen\b.*\b(?:have to|has to|had to|must|needs? to|due|need(?:ed)? (?:by|in))\b/i.test(
    question,
  );
}

/** Whether a text says by when something must be done. */
export function namesDeadline(text: string): boolean {
  return /\bdeadline\b|\bno later than\b|\bby (?:the )?(?:end of |beginning of |start of |early |mid-?|late |spring|summer|autumn|winter|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|\d)|\b(?:due|required) (?:in|on|by|to be (?:submitted|returned|completed))\b|\bbefore (?:the )?(?:end of|\d|\p{Lu})/iu.test(
    text,
  );
}

/** Whether a text names a day or a month of a year. */
export function namesDate(text: string): boolean {
  return DATE.test(text);
}
