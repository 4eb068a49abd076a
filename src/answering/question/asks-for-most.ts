const MOST =
  /\b(?:most|largest|biggest|highest|greatest|main|mainly|majority|chief|primary|primarily|mostly|lowest|smallest|least|fewest|worst|best|longest|shortest|oldest|youngest|top|bottom)\b/i;

/** Whether a question asks for the most or least of something: "What costs us most?", "the biggest worry". */
export function asksForTheMost(question: string): boolean {
  return /\b(?:most|largest|biggest|highest|greatest|main|lowest|smallest|least|fewest|worst|longest|shortest)\b(?! (?:recent|up)\b)/i.test(
    question,
  );
}

/** Whether a text names the most or least of something. */
export function namesTheMost(text: string): boolean {
  return MOST.test(text.replace(/\bmost recent(?:ly)?\b|\bat least\b|\bat best\b/gi, ' '));
}
