/**
 * The letter or number of the appendix that a line is the title of, in capitals: "Appendix C – Prices", "ANNEX 'B'",
 * "Exempt Appendix 3", "Item 5 – Appendix 2". Null where it names none, or where a sentence
 * begins with it, "Appendix B is exempt". A schedule goes by a letter; one by a number is an
 * Act's.
 */
export const appendixNamed = (line: string): string | null => opens.exec(line)?.[1]?.toUpperCase() ?? null;

const opens =
  /^\W*(?:(?:agenda )?item \S{1,6}\s*[:\u2013-]?\s*)?(?:(?:exempt|confidential|private|restricted|closed|public|open|part (?:1|2|i|ii|a|b))[\W_]+){0,3}(?:appendix|annexe?|attachment|enclosure|schedule(?= ["'\u2018\u201c]?[a-z]\b))\s+(?:no\.? ?)?["'\u2018\u201c]?([a-z0-9]{1,3})\b(?!,? (?:is|are|was|were|has|have|had|contains?|includes?|sets?|shows?|gives?|will|may|must|should)\b)/i;
